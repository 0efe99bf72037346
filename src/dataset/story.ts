import { CHARACTER, CLASS_OF, LOWER_OF } from '../segment/characters.js';

/**
 * A sketch of what an article tells, by which republished stories are found: of all runs of words it keeps the smallest hash
 * in each of a fixed number of bins (MinHash in one permutation). The share of equal bins estimates the share of runs that
 * two articles have in common.
 */
export type Sketch = readonly number[];

const BINS = 64;
/** Words of a run. A number that differs changes so many of them: last month's report is another story than this month's. */
const RUN = 4;
/** Fewer words say too little to tell a copy from a chance. */
const FEWEST_WORDS = 30;
const EMPTY = 0xffffffff;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The sketch of the article's own words; undefined for a text too short. */
export function sketch(texts: readonly string[]): Sketch | undefined {
  const hashes = texts.flatMap((text) => hashWords(text.normalize('NFC')));
  if (hashes.length < FEWEST_WORDS) return undefined;
  const bins = new Array<number>(BINS).fill(EMPTY);
  for (let i = 0; i + RUN <= hashes.length; i++) {
    let run = FNV_OFFSET;
    for (let j = i; j < i + RUN; j++) run = mix(run ^ hashes[j]!);
    const bin = run >>> 26;
    bins[bin] = Math.min(bins[bin]!, mix(run) >>> 0);
  }
  return bins;
}

/** A hash for each run of letters and digits, whatever its case. */
function hashWords(text: string): number[] {
  const hashes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const first = i;
    let hash = FNV_OFFSET;
    for (; i < text.length && isOfWord(text.charCodeAt(i)); i++) {
      hash = Math.imul(hash ^ LOWER_OF[text.charCodeAt(i)]!, FNV_PRIME);
    }
    if (i > first) hashes.push(hash);
  }
  return hashes;
}

function isOfWord(unit: number): boolean {
  const type = CLASS_OF[unit];
  return type === CHARACTER.letter || type === CHARACTER.digit;
}

/** Spreads the bits of a hash (the finaliser of MurmurHash3). */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The estimated share of runs of words that two articles have in common. */
export function likeness(one: Sketch, other: Sketch): number {
  let [equal, filled] = [0, 0];
  for (let bin = 0; bin < BINS; bin++) {
    if (one[bin] === EMPTY && other[bin] === EMPTY) continue;
    filled++;
    if (one[bin] === other[bin]) equal++;
  }
  return filled === 0 ? 0 : equal / filled;
}

/** Bins that make a band: two articles with a band in common are worth comparing. */
const BAND = 4;

/** The bands of a sketch, as keys. */
export function bandsOf(one: Sketch): number[] {
  const bands: number[] = [];
  for (let bin = 0; bin < BINS; bin += BAND) {
    const values = one.slice(bin, bin + BAND);
    if (values.every((value) => value === EMPTY)) continue;
    bands.push(values.reduce((key, value) => mix(key ^ value), bin));
  }
  return bands;
}
