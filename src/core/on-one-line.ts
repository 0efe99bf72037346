/** What is not yet a single space; most words of a text are apart by one, and are not touched. */
const OTHER_SPACE = /\s{2,}|[^\S ]/gu;

/** A text with every run of white space as one space. */
export function onOneLine(text: string): string {
  return text.replace(OTHER_SPACE, ' ');
}
