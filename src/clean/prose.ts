import type { Paragraph } from './paragraph.js';

/** Characters at the end of a line in which its final stop stands. */
const END = 8;

export type TextTest = (paragraph: Paragraph) => boolean;

/** Whether a paragraph is the running text of an article, as far as the steps before have told. */
export function isProse(paragraph: Paragraph): boolean {
  return !paragraph.mark && !paragraph.furniture && paragraph.isText;
}

/** Whether a short line is a sentence all the same. */
export function isSentence({ mark, furniture, words, line }: Paragraph): boolean {
  return !mark && !furniture && words >= 4 && /[\p{Ll}\d%)"”’]\s?[.…]["”’)]{0,3}$/u.test(line.slice(-END));
}

/** What text is on a page: paragraphs of it or, where there are none, short sentences. */
export function textTestOf(paragraphs: readonly Paragraph[]): TextTest {
  return paragraphs.some(isProse) ? isProse : isSentence;
}
