import { parsePoint, yearOf } from '../core/calendar.js';
import type { DocumentContext } from './document.js';

/** What says when a document speaks. */
export type Speech = Pick<DocumentContext, 'year' | 'metadata'>;

/** Whether a period, in ISO 8601, is over when the document's year begins; unknown where either is. */
export function isPast(period: string | undefined, year: number | undefined): boolean {
  return period !== undefined && year !== undefined && yearOf(period) < year;
}

/** Whether a period is still to come when the document's year ends. */
export function isFuture(period: string | undefined, year: number | undefined): boolean {
  return period !== undefined && year !== undefined && yearOf(period) > year;
}

/** The year in which a period begins. */
export function firstYear(period: string): number {
  return Number(period.slice(0, 4));
}

const REPORTING_MONTHS = 3;

/** Whether a year is the document's, or the one before while reports still tell of it: early in the year after. */
export function isUnderWay(year: number, { year: documentYear, metadata: { published } }: Speech): boolean {
  if (documentYear === undefined || year === documentYear) return year === documentYear;
  const month = published && parsePoint(published.value).month;
  return year + 1 === documentYear && month !== undefined && month <= REPORTING_MONTHS;
}
