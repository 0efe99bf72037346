/** Words that running Vietnamese cannot do without, and menus and headlines nearly can. */
const FUNCTION_WORD =
  /(?<!\p{L})(?:của|và|là|được|trong|các|cho|với|có|đã|này|những|một|để|theo|tại|từ|không|khi|đến|về|sẽ|ở|do|bị|mà|thì|nên|cũng)(?!\p{L})/giu;

/** A sentence that ends inside the line: a stop, a space, a capital or a number. */
const INNER_STOP = /[\p{L}\d%)”"’][.!?…]["”’)\]]{0,2}\s{1,3}["“(]?[\p{Lu}\d]/u;
const FINAL_STOP = /[.;:…][*_"”’)\]]{0,6}$/;
/** Characters at the end of a line in which its final stop stands. */
const END = 8;

/** Fewer words make a heading or a caption; from the second number on, a line is text even without a stop. */
const FEW_WORDS = 12;
const MANY_WORDS = 35;

/** Whether a line is running text: long enough, punctuated, held together by function words. */
export function readsAsText(line: string, words: number): boolean {
  if (words < FEW_WORDS) return false;
  if (FINAL_STOP.test(line.slice(-END)) || INNER_STOP.test(line))
    return words > FEW_WORDS * 2 || line.search(FUNCTION_WORD) >= 0;
  return words >= MANY_WORDS && !isCapitals(line) && countFunctionWords(line) * 12 > words;
}

/** Whether a second sentence begins inside a line. */
export function hasSentences(line: string): boolean {
  return INNER_STOP.test(line);
}

/** Whether a line is all in capitals, as headings of official documents are. */
export function isCapitals(line: string): boolean {
  return /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
}

function countFunctionWords(line: string): number {
  return line.match(FUNCTION_WORD)?.length ?? 0;
}
