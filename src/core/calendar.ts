/**
 * Periods of the calendar as ISO 8601 writes them: a year `2024`, a month `2024-03`, a day `2023-06-30`, or an interval
 * of two such parts `2023-01/2023-06`.
 */

/** A year, a month of it, or a day of that. */
export interface CalendarPoint {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a day or month exists; 29 February in leap years only. */
export function isPoint({ year, month, day }: CalendarPoint): boolean {
  if (year < 1900 || year > 2099) return false;
  if (month === undefined) return day === undefined;
  if (month < 1 || month > 12) return false;
  if (day === undefined) return true;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day >= 1 && day <= (month === 2 && !leap ? 28 : DAYS[month - 1]!);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

export function formatPoint({ year, month, day }: CalendarPoint): string {
  if (month === undefined) return String(year);
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

export function formatInterval(from: CalendarPoint, to: CalendarPoint): string {
  const [start, end] = [formatPoint(from), formatPoint(to)];
  return start === end ? start : `${start}/${end}`;
}

/** Months `first` to `last` of a year: a quarter, a half, the first nine months. */
export function monthsOf(year: number, first: number, last: number): string {
  return formatInterval({ year, month: first }, { year, month: last });
}

export function parsePoint(text: string): CalendarPoint {
  const [year, month, day] = text.split('-').map(Number) as [number, number?, number?];
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

/** The year in which a period ends. */
export function yearOf(period: string): number {
  return Number((period.split('/').at(-1) ?? '').slice(0, 4));
}

/** The same period some years later; negative for earlier. */
export function shiftYears(period: string, years: number): string {
  return period
    .split('/')
    .map((part) => {
      const point = parsePoint(part);
      return formatPoint({ ...point, year: point.year + years });
    })
    .join('/');
}

/** The month or quarter before a period of months. */
export function shiftMonths(period: string, months: number): string {
  return period
    .split('/')
    .map((part) => {
      const { year, month = 1 } = parsePoint(part);
      const index = year * 12 + (month - 1) + months;
      return formatPoint({ year: Math.floor(index / 12), month: (index % 12) + 1 });
    })
    .join('/');
}

/** Whether a text is a period as the dataset writes it: a year, month or day that exists, or an interval of two, in order. */
export function isPeriod(text: string): boolean {
  const parts = text.split('/');
  if (parts.length > 2 || !parts.every((part) => /^\d{4}(-\d\d){0,2}$/.test(part) && isPoint(parsePoint(part))))
    return false;
  const [from = '', to = from] = parts;
  return from.length === to.length && (parts.length === 1 || from < to);
}
