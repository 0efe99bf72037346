import type { Definitions } from './definitions.js';

type Entry = Definitions['indicators']['value']['indicators'][number];

/** A phrase with which two indicators claim the same figures. */
export interface SharedPhrase {
  readonly phrase: string;
  readonly indicator: string;
  readonly other: string;
  /** Where the phrase stands, and where it stood first: `bees/indicators.yaml:12`. */
  readonly where: string;
  readonly first: string;
}

/** Phrases that several indicators of one or more pipelines claim for the same unit and aspect, under different ids. */
export function sharedPhrases(pipelines: readonly Pick<Definitions, 'indicators'>[]): SharedPhrase[] {
  const claims = new Map<string, { readonly entry: Entry; readonly where: string }[]>();
  const shared: SharedPhrase[] = [];
  for (const { indicators } of pipelines) {
    for (const [index, entry] of indicators.value.indicators.entries()) {
      for (const [at, phrase] of entry.phrases.entries()) {
        const key = phrase.normalize('NFC').toLowerCase();
        const where = indicators.where(['indicators', index, 'phrases', at]);
        const before = claims.get(key) ?? [];
        const rival = before.find((claim) => claim.entry.id !== entry.id && claimSame(claim.entry, entry));
        if (rival) shared.push({ phrase, indicator: entry.id, other: rival.entry.id, where, first: rival.where });
        claims.set(key, [...before, { entry, where }]);
      }
    }
  }
  return shared;
}

function claimSame(one: Entry, other: Entry): boolean {
  return meet(one.units, other.units) && meet(one.aspects, other.aspects);
}

/** Whether two lists have something in common; an empty one stands for everything. */
function meet(one: readonly string[], other: readonly string[]): boolean {
  return !one.length || !other.length || one.some((entry) => other.includes(entry));
}
