import { bandsOf, likeness, type Sketch } from './story.js';

/** Of the runs of words, copies of one story have at least this share in common. */
const SAME = 0.75;
/** A story is looked for among some 25,000 documents before it, each with 16 bands, so that a crawl of any size can be read. */
const REACH = 400_000;
/** Days between the publication of a story and that of its copies. */
const MOST_DAYS = 31;

/** What the search needs of a document. */
export interface Told {
  readonly path: string;
  readonly published: string | null;
  readonly sketch: Sketch | undefined;
}

/** Finds, for one document after the other, the first that told the same story. */
export class NearDuplicates {
  readonly #bands = new Map<number, Told>();
  readonly #firsts = new Map<string, string>();

  /** The path of the first document with the story of this one; null when it is the first itself. */
  add(document: Told): string | null {
    if (!document.sketch) return null;
    const bands = bandsOf(document.sketch);
    const candidates = new Set(bands.flatMap((band) => this.#bands.get(band) ?? []));
    const copy = [...candidates].find((other) => isSame(document, other));
    const first = copy && (this.#firsts.get(copy.path) ?? copy.path);
    if (first) this.#remember(this.#firsts, document.path, first);
    else for (const band of bands) if (!this.#bands.has(band)) this.#remember(this.#bands, band, document);
    return first ?? null;
  }

  /** Maps keep the order in which keys came: the oldest make room. */
  #remember<K, V>(map: Map<K, V>, key: K, value: V): void {
    map.set(key, value);
    if (map.size > REACH) map.delete(map.keys().next().value!);
  }
}

function isSame(one: Told, other: Told): boolean {
  if (one.published && other.published && daysBetween(one.published, other.published) > MOST_DAYS) return false;
  return likeness(one.sketch!, other.sketch!) >= SAME;
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}
