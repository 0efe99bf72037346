import type { TextMap } from '../article/text-map.js';

/** The text of the article on the screen, in which words are found and selected. */
export const openText: { current: TextMap | null } = { current: null };
