/** Blanks of any kind, a letter with its marks, or marks alone. */
const CLUSTER = /\s+|\P{M}\p{M}*|\p{M}+/gu;

/** Signs that nobody sees: soft hyphens, zero-width blanks and joiners. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/g;

const WORD = /[\p{L}\p{N}]/u;

/**
 * A text as two copies of an article have it in common, whatever encoding, normalisation form and ends of lines they were
 * saved with: NFC, one space for every run of blanks, nothing invisible, no blanks at either end. Knows where in the text
 * each of its characters came from. All places are in UTF-16 units.
 */
export class PlainText {
  readonly text: string;
  /** For each unit of the plain text, where its letter begins in the text, and where it ends. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  constructor(source: string) {
    const clusters: string[] = [];
    for (const { 0: cluster, index } of source.matchAll(CLUSTER)) {
      const plain = plainCluster(cluster);
      if (plain === '' || (plain === ' ' && (clusters.at(-1) ?? ' ') === ' ')) continue;
      for (let unit = 0; unit < plain.length; unit++) {
        this.#starts.push(index);
        this.#ends.push(index + cluster.length);
      }
      clusters.push(plain);
    }
    this.text = clusters.join('').trimEnd();
  }

  /** The stretch `[first, last)` of the plain text that came from `[start, end)` of the text. */
  between(start: number, end: number): [first: number, last: number] {
    const from = this.#starts.findIndex((at) => at >= start);
    const first = from < 0 ? this.text.length : from;
    let last = first;
    while (last < this.text.length && this.#starts[last]! < end) last++;
    return [first, last];
  }

  /** Where a stretch of the plain text, `[first, last)` and not empty, stands in the text. */
  unitsBetween(first: number, last: number): [start: number, end: number] {
    return [this.#starts[first]!, this.#ends[last - 1]!];
  }

  /** Every place where other plain words stand as words of their own: `58 HTX` is not in `158 HTX`. */
  occurrencesOf(words: string): number[] {
    const found: number[] = [];
    if (words === '') return found;
    for (let at = this.text.indexOf(words); at >= 0; at = this.text.indexOf(words, at + 1)) {
      if (!this.#cutsWord(at) && !this.#cutsWord(at + words.length)) found.push(at);
    }
    return found;
  }

  #cutsWord(at: number): boolean {
    return WORD.test(this.text[at - 1] ?? '') && WORD.test(this.text[at] ?? '');
  }
}

function plainCluster(cluster: string): string {
  if (/^\s/.test(cluster)) return ' ';
  return cluster.normalize('NFC').replace(INVISIBLE, '');
}
