import type { Paragraph } from './paragraph.js';

/** Whether a paragraph is the running text of an article, as far as the steps before have told. */
export function isProse(paragraph: Paragraph): boolean {
  return !paragraph.mark && !paragraph.furniture && paragraph.isText;
}

/** Whether a short line is a sentence all the same: what a page without longer ones is made of. */
export function isSentence({ mark, furniture, words, line }: Paragraph): boolean {
  return !mark && !furniture && words >= 4 && /\p{Ll}.*[.…]["”’)]*$/u.test(line);
}
