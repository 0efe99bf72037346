/** Where words stand in a printed document, as a reader counts: pages, and on a page the lines that are not empty. */
export interface PrintedPlace {
  readonly page: number;
  readonly line: number;
}

/** Whether a document with this encoding is one: `pdf`, `tcvn3-in-pdf`. */
export function isPrinted(encoding: string): boolean {
  return encoding.endsWith('pdf');
}

/** The page and line of a place in the text of a PDF, whose pages end in form feeds. */
export function printedPlace(text: string, at: number): PrintedPlace {
  const pages = text.slice(0, at).split('\f');
  const above = pages.at(-1)!.split('\n').slice(0, -1);
  return { page: pages.length, line: above.filter((line) => line.trim()).length + 1 };
}
