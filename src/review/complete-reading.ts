import type { Bound } from '../core/figure.js';
import type { Reading } from '../dataset/reading.js';
import { provinceOfIso } from '../recognise/places/places.js';

type Amounts = Pick<Reading, 'value' | 'low' | 'high'>;

/** What the bounds of a figure are as soon as its value is known; a range has no value. */
const AMOUNTS: Readonly<Record<Bound, (reading: Reading) => Amounts>> = {
  exact: ({ value }) => ({ value, low: value, high: value }),
  about: ({ value }) => ({ value, low: null, high: null }),
  at_least: ({ value }) => ({ value, low: value, high: null }),
  more_than: ({ value }) => ({ value, low: value, high: null }),
  at_most: ({ value }) => ({ value, low: null, high: value }),
  less_than: ({ value }) => ({ value, low: null, high: value }),
  range: ({ low, high }) => ({ value: null, low, high }),
};

/** Number and unit as they stand in a quotation: `2,7` and `tỷ đồng`. */
const NUMBER_AND_UNIT = /^\s*(\p{Nd}+(?:[.,\s–-]*\p{Nd}+)*)\s*(.*)$/su;

/**
 * A reading with a reviewer's changes and what follows from them: bounds from a new value or bound, the province of today from
 * a new place, number and unit as written from new words. What the reviewer changed himself stays as he said.
 */
export function completeReading(reading: Reading, changes: Partial<Reading>, quote?: string): Reading {
  const changed = { ...reading, ...changes };
  const amounts = 'value' in changes || 'bound' in changes ? AMOUNTS[changed.bound](changed) : {};
  const place = changed.place === reading.place ? {} : placeOf(changed.place);
  return { ...changed, ...amounts, ...place, ...(quote !== undefined && wordsOf(quote)), ...changes };
}

function placeOf(place: string | null): Partial<Reading> {
  return { place_text: null, province_2025: (place && provinceOfIso(place)?.since2025) || null };
}

function wordsOf(quote: string): Partial<Reading> {
  const [, number = quote, unit = ''] = NUMBER_AND_UNIT.exec(quote.normalize('NFC')) ?? [];
  return { number_text: number, unit_text: unit || null };
}
