import { addHedges } from './hedges.js';
import { addScales } from './numerals/numerals.js';
import { addPeriodPhrases } from './periods/open-phrases.js';
import { PhraseIndex } from './phrases.js';
import { addPlaces } from './places/places.js';
import { addPlanWords } from './plan-words.js';
import { addStatusCues } from './statuses.js';
import { addUnits } from './units/units.js';

/** The phrases of the language itself, before a pipeline adds those of its domain. */
export function languagePhrases(): PhraseIndex {
  const index = new PhraseIndex();
  for (const add of [addScales, addUnits, addHedges, addPlanWords, addStatusCues, addPeriodPhrases, addPlaces])
    add(index);
  return index;
}
