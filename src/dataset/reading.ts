import type { z } from 'zod';
import { type FigureRecord, figureRecord } from './records.js';

/**
 * What a figure's words are read as: every column that a person may judge and correct, apart from its place in the text. Where
 * a reading stands is its anchor's business.
 */
export const readingRecord = figureRecord.pick({
  ...{ value: true, low: true, high: true, of: true, bound: true, hedge: true, unit: true },
  ...{ number_text: true, unit_text: true, indicator: true, indicator_text: true, subject: true, qualifier: true },
  ...{ aspect: true, status: true, period: true, baseline: true, place: true, place_text: true, province_2025: true },
});
export type Reading = z.infer<typeof readingRecord>;

export type ReadingField = keyof Reading;
export const READING_FIELDS = Object.keys(readingRecord.shape) as [ReadingField, ...ReadingField[]];

/** The reading of a figure, without its place, its evidence and what the program thinks of it. */
export function readingOf(figure: FigureRecord): Reading {
  return Object.fromEntries(READING_FIELDS.map((field) => [field, figure[field]])) as Reading;
}
