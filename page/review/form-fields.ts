import type { Reading, ReadingField } from '../../src/dataset/reading.js';

/** Fields in the order in which a reviewer thinks of them. What follows from others is filled in by the server. */
export const FORM_FIELDS: readonly ReadingField[] = [
  ...(['value', 'bound', 'low', 'high', 'of', 'hedge', 'unit', 'indicator', 'indicator_text', 'subject'] as const),
  ...(['qualifier', 'aspect', 'status', 'period', 'baseline', 'place', 'place_text', 'province_2025'] as const),
  ...(['number_text', 'unit_text'] as const),
];

const NUMBERS = new Set<ReadingField>(['value', 'low', 'high', 'of']);

/** A value as it is typed: numbers in full, without signs of thousands. */
export function showField(value: Reading[ReadingField]): string {
  return value === null ? '' : String(value);
}

/** What was typed as the field holds it; a number that is none stays text, and the server says so. */
export function readField(field: ReadingField, typed: string): Reading[ReadingField] {
  const text = typed.trim().normalize('NFC');
  if (text === '') return field === 'number_text' ? '' : null;
  if (!NUMBERS.has(field)) return text;
  const number = Number(text.replace(/\s/g, '').replace(/^(-?\d+),(\d+)$/, '$1.$2'));
  return Number.isNaN(number) ? text : number;
}
