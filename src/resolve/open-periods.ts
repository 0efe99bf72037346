import { formatPoint, isPoint, monthsOf, parsePoint, shiftMonths, shiftYears, yearOf } from '../core/calendar.js';
import { sortPeriods } from '../grammar/period-links.js';
import type { OpenPeriod, Period } from '../recognise/periods/period.js';
import type { SentenceView } from '../recognise/sentence-view.js';

/** What an open period is read from. */
export interface PeriodAnchor {
  /** The year that the text speaks of where the period stands. */
  readonly year?: number;
  /** Year of publication. */
  readonly documentYear?: number;
  /** The period of the figure, for what is compared with it. */
  readonly about?: string;
  /** The last stage of several years that the text named. */
  readonly stage?: string;
}

/** An open period as ISO 8601, or undefined where its anchor is missing. */
export function closePeriod(open: OpenPeriod, anchor: PeriodAnchor): string | undefined {
  const year = anchor.year ?? anchor.documentYear;
  switch (open.type) {
    case 'months':
      return year === undefined ? undefined : monthsOf(year + (open.offset ?? 0), open.first, open.last);
    case 'day': {
      const point = { year: year ?? 0, month: open.month, day: open.day };
      return isPoint(point) ? formatPoint(point) : undefined;
    }
    case 'year':
      return closeYear(open, anchor);
    case 'month':
    case 'quarter':
      return closeNeighbour(open.type === 'month' ? open.offset : open.offset * 3, anchor);
    case 'days':
      return year === undefined ? undefined : closeDays(open, year);
    case 'same_period': {
      const back = open.back ?? 1;
      return (
        anchor.about && shiftYears(anchor.about, open.year === undefined ? -back : open.year - yearOf(anchor.about))
      );
    }
    case 'term':
      return anchor.stage;
    case 'now':
      return undefined;
  }
}

/** The last day is in the year; a first day that comes later in it is of the year before. */
function closeDays({ from, to }: OpenPeriod & { type: 'days' }, year: number): string | undefined {
  const late = from.month * 100 + from.day > to.month * 100 + to.day;
  const [first, last] = [
    { year: late ? year - 1 : year, ...from },
    { year, ...to },
  ];
  return isPoint(first) && isPoint(last) ? `${formatPoint(first)}/${formatPoint(last)}` : undefined;
}

function closeYear(
  { offset, ofSpeech }: OpenPeriod & { type: 'year' },
  { year, documentYear, about }: PeriodAnchor,
): string | undefined {
  const spoken = about === undefined ? (year ?? documentYear) : yearOf(about);
  const from = ofSpeech ? (documentYear ?? spoken) : spoken;
  return from === undefined ? undefined : String(from + offset);
}

/** `tháng trước`, `quý trước`: of the figure's own month or quarter; several months have no month before. */
function closeNeighbour(months: number, { about }: PeriodAnchor): string | undefined {
  if (about === undefined || parsePoint(about.split('/')[0]!).month === undefined) return undefined;
  if (Math.abs(months) === 1 && about.includes('/')) return undefined;
  return shiftMonths(about.replace(/(\d{4}-\d\d)-\d\d/g, '$1'), months);
}

/** A definite year elsewhere in the sentence: the one before the open period, or else the one behind it. */
export function yearInSentence(view: SentenceView, periods: readonly Period[], open: Period): number | undefined {
  const { baselines } = sortPeriods(view, periods);
  const definite = periods.filter((period) => period.iso !== undefined && !baselines.includes(period));
  const near = definite.findLast(({ first }) => first < open.first) ?? definite.find(({ first }) => first > open.first);
  return near?.iso ? yearOf(near.iso) : undefined;
}
