import { JaroWinklerDistance } from 'natural/lib/natural/distance/index.js';
import { TfIdf } from 'natural/lib/natural/tfidf/index.js';
import { groupBy } from '../../core/group-by.js';
import { type Labelled, namesMeasure, plainLabel, wordsOf } from './label.js';

/** Labels that name one measure, the most frequent first, and the figures under them. */
export interface LabelGroup {
  readonly labels: readonly string[];
  readonly figures: readonly Labelled[];
}

/** From here two spellings are one label: `tỉ lệ`, `tỷ lệ`, a slip of a letter. */
const SAME_LETTERS = 0.94;
/** From here two labels share the words that tell them from others. */
const SAME_WORDS = 0.75;

/** Fewer words than these are part of labels that have little to do with one another. */
const MIN_PART = 3;

/**
 * Groups figures by what they measure. A label joins the first group whose commonest label is part of it, is spelt alike
 * (Jaro-Winkler), or shares its rare words (cosine over inverse document frequencies, each label being a document); or else
 * it begins a group.
 */
export function groupLabels(figures: readonly Labelled[]): LabelGroup[] {
  const byLabel = groupBy(figures, ({ label }) => plainLabel(label));
  const labels = [...byLabel.keys()]
    .filter(namesMeasure)
    .sort((a, b) => byLabel.get(b)!.length - byLabel.get(a)!.length || (a < b ? -1 : 1));
  const alike = likeness(labels);
  const groups: string[][] = [];
  for (const label of labels) {
    const group = groups.find(([head]) => alike(head!, label));
    if (group) group.push(label);
    else groups.push([label]);
  }
  return groups.map((group) => ({ labels: group, figures: group.flatMap((label) => byLabel.get(label)!) }));
}

function likeness(labels: readonly string[]): (one: string, other: string) => boolean {
  const index = new TfIdf();
  for (const label of labels) index.addDocument(wordsOf(label));
  const weights = new Map(labels.flatMap(wordsOf).map((word) => [word, index.idf(word)]));
  const square = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + weights.get(word)! ** 2, 0);
  return (one, other) => {
    if (holds(one, other) || holds(other, one)) return true;
    const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
    const common = square([...a].filter((word) => b.has(word)));
    if (common === 0) return false;
    return (
      common / Math.sqrt(square(a) * square(b)) >= SAME_WORDS || JaroWinklerDistance(one, other, {}) >= SAME_LETTERS
    );
  };
}

function holds(label: string, part: string): boolean {
  return wordsOf(part).length >= MIN_PART && ` ${label} `.includes(` ${part} `);
}
