import { yearOf } from '../core/calendar.js';

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
