import type { LedgerClass } from '../../core/figure.js';
import type { SentenceView, TokenSpan } from '../sentence-view.js';
import { wordSet } from '../word-sets.js';

interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** A period that needs a year, or a whole period, from around it. */
export type OpenPeriod =
  /** `offset`: years from the one that the text speaks of (`quý I năm trước`). */
  | { readonly type: 'months'; readonly first: number; readonly last: number; readonly offset?: number }
  | { readonly type: 'day'; readonly month: number; readonly day: number }
  /** `ofSpeech`: counted from the year of the article (`năm ngoái`), not from the year that it speaks of (`năm trước`). */
  | { readonly type: 'year'; readonly offset: number; readonly ofSpeech?: boolean }
  | { readonly type: 'month' | 'quarter'; readonly offset: number }
  /** Of `year`, or `back` years before the figure's own period; without either of the year before. */
  | { readonly type: 'same_period'; readonly year?: number; readonly back?: number }
  /** From one day of a year to another, perhaps over its end: `từ ngày 15/11 đến 14/12`. */
  | { readonly type: 'days'; readonly from: MonthDay; readonly to: MonthDay }
  | { readonly type: 'term' }
  /** The moment of speech: `hiện nay`, `đến nay`. */
  | { readonly type: 'now' };

/** Words that say when. Exactly one of `iso` and `open` is set where they can mean a period; neither for a clock time. */
export interface Period extends TokenSpan {
  readonly iso?: string | undefined;
  readonly open?: OpenPeriod | undefined;
  /** Class of its numbers in the ledger. */
  readonly class: Extract<LedgerClass, 'date' | 'time' | 'period' | 'duration'>;
  /** `by` for a horizon (`đến năm 2025`), `as_of` for a state (`tính đến 30/6/2023`, `đến hết năm 2016`). */
  readonly until?: 'by' | 'as_of' | undefined;
  readonly rule: string;
}

/** What a rule finds at a token, before the words that stand in front of it are looked at. */
export type Found = Omit<Period, 'until' | 'first'> & { readonly first?: number };

/** Reads the period that begins at a token, or nothing. */
export type PeriodRule = (view: SentenceView, at: number) => Found | undefined;

export const YEAR = wordSet(['năm']);
export const MONTH = wordSet(['tháng']);
export const DASH = wordSet(['-', '–', '—', '‑', '−']);
export const TO = wordSet(['đến', 'tới']);
export const DATE_SEPARATOR = wordSet(['/', '-', '.', '–']);

/** An integer written with one to four plain digits at a token, or undefined. */
export function integerAt(view: SentenceView, at: number): number | undefined {
  if (!view.isNumber(at)) return undefined;
  const { text, start, end } = view.tokens;
  if (end[at]! - start[at]! > 4) return undefined;
  let value = 0;
  for (let i = start[at]!; i < end[at]!; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}
const ZERO = 0x30;

/** A year between 1900 and 2099 in four plain digits at a token. */
export function yearAt(view: SentenceView, at: number): number | undefined {
  const value = integerAt(view, at);
  return value !== undefined && value >= 1900 && value <= 2099 ? value : undefined;
}

/** Token after an optional `năm`, `của`, comma or slash that leads to a year. */
export function yearAfter(view: SentenceView, at: number): { year: number; last: number } | undefined {
  let i = at;
  if (DATE_SEPARATOR.has(view.word(i)) || JOINS_YEAR.has(view.word(i))) i++;
  if (YEAR.has(view.word(i))) i++;
  const year = yearAt(view, i);
  return year === undefined ? undefined : { year, last: i + 1 };
}

const JOINS_YEAR = wordSet([',', 'của']);
