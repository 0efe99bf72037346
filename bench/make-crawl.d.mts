/** An invented article, the same for the same number. */
export function article(index: number): { readonly title: string; readonly text: string };

/** Writes JSONL.gz of about so many megabytes; gives what it holds before compression. */
export function makeCrawl(
  file: string,
  megabytes: number,
): Promise<{ readonly documents: number; readonly bytes: number }>;
