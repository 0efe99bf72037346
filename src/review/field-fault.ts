import { isPeriod } from '../core/calendar.js';
import { type Reading, type ReadingField, readingRecord } from '../dataset/reading.js';
import type { Vocabulary } from '../export/codebook.js';
import { provinceOfIso } from '../recognise/places/places.js';

/** The codes of a study, by the field that holds them; a field that is not there may hold anything. */
export type Codes = Readonly<Partial<Record<ReadingField, ReadonlySet<string>>>>;

/** The codes that a study's vocabulary has labels for. */
export function codesOf(vocabulary: Vocabulary): Codes {
  return Object.fromEntries(Object.entries(vocabulary).map(([field, codes]) => [field, new Set(Object.keys(codes))]));
}

/** What is wrong with a reviewer's value; the command line and the page have a sentence for each. */
export type FieldFault = 'not_a_number' | 'not_a_period' | 'not_a_place' | 'not_a_code' | 'not_empty' | 'not_text';

const NUMBERS = new Set<ReadingField>(['value', 'low', 'high', 'of']);
const COUNTRY = 'VN';

/** What is wrong with a value that a reviewer gives for a field, or undefined. */
export function fieldFault(
  field: ReadingField,
  value: Reading[ReadingField],
  codes: Codes = {},
): FieldFault | undefined {
  if (value === null) return readingRecord.shape[field].safeParse(null).success ? undefined : 'not_empty';
  if (NUMBERS.has(field)) return typeof value === 'number' && Number.isFinite(value) ? undefined : 'not_a_number';
  if (typeof value !== 'string' || value.trim() === '') return 'not_text';
  if (field === 'period' || field === 'baseline') return isPeriod(value) ? undefined : 'not_a_period';
  if (field === 'place') return value === COUNTRY || provinceOfIso(value) ? undefined : 'not_a_place';
  const isKnown = readingRecord.shape[field].safeParse(value).success && (codes[field]?.has(value) ?? true);
  return isKnown ? undefined : 'not_a_code';
}
