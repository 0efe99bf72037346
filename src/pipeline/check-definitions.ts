import { DefinitionError } from '../core/errors.js';
import { isRulePattern } from '../grammar/rule-layer.js';
import { unitNames } from '../recognise/units/units.js';
import type { Definitions } from './definitions.js';
import * as faults from './faults.js';
import { nearest } from './nearest.js';
import type { Definition } from './read-definition.js';
import { sharedPhrases } from './shared-phrases.js';

/** Refuses what is well formed and cannot be meant: the first such fault as a `DefinitionError` with file and line. */
export function checkDefinitions(definitions: Definitions, folder: string): void {
  const { pipeline, indicators, subjects, rules } = definitions;
  if (pipeline.value.name !== folder)
    throw new DefinitionError(faults.otherName(pipeline.value.name, folder), pipeline.where(['name']));
  refuseIdsTwice(indicators, 'indicators');
  if (subjects) refuseIdsTwice(subjects, 'subjects');
  if (rules) refuseIdsTwice(rules, 'rules');
  refusePhrases(definitions);
  refuseUnits(definitions);
  refuseReferences(definitions);
  refuseRules(definitions);
}

type Listed<Key extends string> = Definition<Readonly<Record<Key, readonly { readonly id: string }[]>>>;

function refuseIdsTwice<Key extends string>({ value, where }: Listed<Key>, key: Key): void {
  const seen = new Map<string, number>();
  for (const [index, { id }] of value[key].entries()) {
    const first = seen.get(id);
    if (first !== undefined)
      throw new DefinitionError(faults.idTwice(id, where([key, first])), where([key, index, 'id']));
    seen.set(id, index);
  }
}

function refusePhrases({ indicators }: Definitions): void {
  for (const [index, { id, phrases }] of indicators.value.indicators.entries()) {
    const twice = phrases.findIndex((phrase, at) => phrases.indexOf(phrase) !== at);
    if (twice >= 0) {
      const where = indicators.where(['indicators', index, 'phrases', twice]);
      throw new DefinitionError(faults.phraseTwice(phrases[twice]!, id), where);
    }
  }
  const [shared] = sharedPhrases([{ indicators }]);
  if (!shared) return;
  const { phrase, indicator, other, where, first } = shared;
  throw new DefinitionError(faults.phraseClaimed(phrase, indicator, other, first), where);
}

/** A unit that no table has is a slip, unless it is a Vietnamese noun, which stands as articles write it. */
function refuseUnits({ indicators, units }: Definitions): void {
  const known = [...unitNames(), ...(units?.value.units ?? []).map(({ unit }) => unit)];
  for (const [index, entry] of indicators.value.indicators.entries()) {
    for (const [at, unit] of entry.units.entries()) {
      const strange = unit.split('/').find((part) => !known.includes(part) && /^[\w%]*$/.test(part));
      if (strange === undefined) continue;
      const where = indicators.where(['indicators', index, 'units', at]);
      throw new DefinitionError(faults.unknownUnit(unit, nearest(strange, known)), where);
    }
  }
}

function refuseReferences({ indicators, subjects, rules }: Definitions): void {
  const known = {
    indicator: indicators.value.indicators.map(({ id }) => id),
    subject: (subjects?.value.subjects ?? []).map(({ id }) => id),
  };
  const refuse = (id: string | undefined, ids: readonly string[], where: () => string) => {
    if (id !== undefined && !ids.includes(id))
      throw new DefinitionError(faults.notDefined(id, nearest(id, ids), ids), where());
  };
  for (const [index, { indicators: only = [] }] of (subjects?.value.subjects ?? []).entries())
    for (const [at, id] of only.entries())
      refuse(id, known.indicator, () => subjects!.where(['subjects', index, 'indicators', at]));
  for (const [index, { give }] of (rules?.value.rules ?? []).entries())
    for (const field of ['indicator', 'subject'] as const)
      refuse(give[field], known[field], () => rules!.where(['rules', index, 'give', field]));
}

function refuseRules({ rules }: Definitions): void {
  for (const [index, { id, match }] of (rules?.value.rules ?? []).entries()) {
    const where = rules!.where(['rules', index, 'match']);
    const bracket = oddBracket(match);
    if (bracket) throw new DefinitionError(faults.unclosed(id, bracket), where);
    if (!isRulePattern(match)) throw new DefinitionError(faults.noFigure(id), where);
  }
}

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** The first bracket without its pair. */
function oddBracket(pattern: string): string | undefined {
  const open: string[] = [];
  for (const sign of pattern) {
    if (sign in PAIRS) open.push(sign);
    else if (Object.values(PAIRS).includes(sign) && PAIRS[open.pop() ?? ''] !== sign) return sign;
  }
  return open[0];
}
