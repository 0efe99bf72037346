import { decodeHTML } from 'entities';

/** Tags that stand inside a sentence or between the cells of its row; any other is left, for it may be what an article is about. */
const TAG = /<\/?(?:a|b|big|div|em|font|h[1-6]|i|li|mark|o:p|p|small|span|strong|su[bp]|t[dhr]|u)\b[^<>]*>/gi;
const LINE_BREAK = /<br\b[^<>]*>/gi;

/** Words of a page as people read them; the tags and entities between them are left to the tables for programs. */
export function withoutMarkup(words: string): string {
  if (!/[<&]/.test(words)) return words;
  return decodeHTML(words.replace(LINE_BREAK, ' ').replace(TAG, ''));
}
