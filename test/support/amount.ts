import type { Bound, Figure } from '../../src/core/figure.js';

const SIGNS: Readonly<Record<Exclude<Bound, 'range'>, string>> = {
  exact: '',
  about: '~',
  at_least: '≥',
  more_than: '>',
  at_most: '≤',
  less_than: '<',
};

/** What a figure amounts to, on one line: `2_700_000_000 VND/year`, `>60 %`, `65..70 %`, `21 of 21 district`. */
export function amount({ value, low, high, bound, of, unit }: Figure): string {
  const number = bound === 'range' ? `${group(low)}..${group(high)}` : SIGNS[bound] + group(value);
  return [number, ...(of === null ? [] : ['of', group(of)]), ...(unit === null ? [] : [unit])].join(' ');
}

function group(value: number | null): string {
  const [whole, fraction] = String(value).split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '_');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
