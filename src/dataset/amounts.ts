import type { FigureRecord } from './records.js';

/** What an amount is read from. */
type Numbers = Pick<FigureRecord, 'value' | 'low' | 'high' | 'bound' | 'number_text'>;

/** Everything that a figure's words allow its number to be; infinite on the open side. */
interface Amount {
  readonly low: number;
  readonly high: number;
  /** How far the number may be from what was counted. */
  readonly slack: number;
}

/** `khoảng 9.800` still fits 9.547. */
const ABOUT = 0.05;

/** What binary fractions lose of a decimal one. */
const NOISE = 1e-9;

/** Whether two figures can both be true: a point inside a range, a lower bound below it, one the rounding of the other. */
export function agree(one: Numbers, other: Numbers): boolean {
  const [a, b] = [amountOf(one), amountOf(other)];
  const slack = Math.max(a.slack, b.slack);
  return a.low - slack <= b.high && b.low - slack <= a.high;
}

function amountOf(figure: Numbers): Amount {
  const { bound, value } = figure;
  const low = figure.low ?? (bound === 'about' ? value : null) ?? Number.NEGATIVE_INFINITY;
  const high = figure.high ?? (bound === 'about' ? value : null) ?? Number.POSITIVE_INFINITY;
  const about = bound === 'about' ? Math.abs(value ?? 0) * ABOUT : 0;
  return { low, high, slack: Math.max(about, lastDigit(figure) / 2) * (1 + NOISE) };
}

/** What one more in the last written digit would add: 10,000,000 for `4,05 tỷ`, 1 for `349`. */
export function lastDigit({ value, number_text }: Pick<Numbers, 'value' | 'number_text'>): number {
  const digits = Number(number_text.replace(/\D/g, ''));
  return value === null || digits === 0 ? 0 : Math.abs(value / digits);
}
