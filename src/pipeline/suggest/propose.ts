import { groupBy } from '../../core/group-by.js';
import { onOneLine } from '../../core/on-one-line.js';
import type { LabelGroup } from './group-labels.js';
import { asPhrase, idOf, type Labelled, plainLabel } from './label.js';

/** A sentence and the figure in it, as `indicators.yaml` has them. */
export interface Sample {
  readonly text: string;
  readonly figure: string;
}

/** An entry that might be added to `indicators.yaml`. */
export interface Proposal {
  readonly id: string;
  readonly label: string;
  readonly phrases: readonly string[];
  readonly units: readonly string[];
  readonly examples: readonly Sample[];
  readonly counter_examples: readonly Sample[];
  /** How many figures it would name, in how many documents. */
  readonly figures: number;
  readonly documents: number;
}

/** What there is already: ids and plain phrases of the indicators, and all figures of the dataset. */
export interface Known {
  readonly ids: ReadonlySet<string>;
  readonly phrases: ReadonlySet<string>;
  readonly figures: readonly Labelled[];
}

const MAX_PHRASES = 8;
/** More than are kept: some need their article to be read as they were. */
const MAX_SAMPLES = 6;
const MAX_SENTENCE = 240;

/** Groups as entries, those that many figures in many documents name first; ids are new, and phrases that some indicator has already are left out. */
export function propose(
  groups: readonly LabelGroup[],
  minimum: number,
  { ids, phrases: claimed, figures: all }: Known,
): Proposal[] {
  const frequent = groups.filter(({ figures }) => figures.length >= minimum).sort((a, b) => weightOf(b) - weightOf(a));
  const taken = new Set(ids);
  return frequent.flatMap((group) => {
    const labels = phrasesOf(group).filter((label) => !claimed.has(label));
    if (!labels.length) return [];
    const phrases = labels.map((label) =>
      asPhrase(group.figures.find((one) => plainLabel(one.label) === label)!.label),
    );
    const id = freeId(idOf(labels[0]!), taken);
    taken.add(id);
    const own = new Set(group.figures);
    const others = all.filter((figure) => !own.has(figure));
    return [{ id, label: sentenceCase(phrases[0]!), phrases, ...aboutFigures(group.figures, others) }];
  });
}

function weightOf({ figures }: LabelGroup): number {
  return figures.length * documentsOf(figures);
}

function documentsOf(figures: readonly Labelled[]): number {
  return new Set(figures.map(({ document }) => document)).size;
}

/** The group's labels, without those that hold another one. */
function phrasesOf({ labels }: LabelGroup): string[] {
  const holds = (label: string, part: string) => label !== part && ` ${label} `.includes(` ${part} `);
  return labels.filter((label) => !labels.some((other) => holds(label, other))).slice(0, MAX_PHRASES);
}

function aboutFigures(figures: readonly Labelled[], others: readonly Labelled[]) {
  const levels = figures.filter(({ level }) => level);
  const measured = levels.length ? levels : figures;
  const units = [
    ...groupBy(
      measured.filter(({ unit }) => unit !== null),
      ({ unit }) => unit!,
    ),
  ]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([unit]) => unit);
  // What is counted alike is what could be taken for it.
  const rivals = others.filter(({ unit }) => unit !== null && units.includes(unit));
  return {
    units,
    examples: samplesOf(measured),
    counter_examples: samplesOf(rivals.length ? rivals : others),
    figures: figures.length,
    documents: documentsOf(figures),
  };
}

/** Short sentences first: they say what they mean by themselves. */
function samplesOf(figures: readonly Labelled[]): Sample[] {
  const samples = figures.map(({ sentence, quote }) => ({ text: oneLine(sentence), figure: oneLine(quote) }));
  const once = [...new Map(samples.map((sample) => [sample.text, sample])).values()];
  return once
    .filter(({ text }) => text.length <= MAX_SENTENCE)
    .sort((a, b) => a.text.length - b.text.length)
    .slice(0, MAX_SAMPLES);
}

function oneLine(text: string): string {
  return onOneLine(text.normalize('NFC')).trim();
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let n = 2; taken.has(id); n++) if (!taken.has(`${id}_${n}`)) return `${id}_${n}`;
  return id;
}
