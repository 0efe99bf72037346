import type { FigureRecord } from '../dataset/records.js';
import type { Bilingual } from './codebook/column.js';

type Amount = Pick<FigureRecord, 'value' | 'low' | 'high' | 'bound' | 'of'>;

const FORMATS: Readonly<Record<keyof Bilingual, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 20 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 }),
};

const SIGNS: Readonly<Record<FigureRecord['bound'], string>> = {
  exact: '',
  about: '≈ ',
  at_least: '≥ ',
  more_than: '> ',
  at_most: '≤ ',
  less_than: '< ',
  range: '',
};

export function showNumber(number: number, language: keyof Bilingual): string {
  return FORMATS[language].format(number);
}

/** A number with its bounds as people write it: `≥ 15`, `65 – 70`, `21 / 21`. */
export function showAmount({ value, low, high, bound, of }: Amount, language: keyof Bilingual): string {
  const shown = (number: number | null) => (number === null ? '?' : showNumber(number, language));
  if (bound === 'range') return `${shown(low)} – ${shown(high)}`;
  return `${SIGNS[bound]}${shown(value)}${of === null ? '' : ` / ${shown(of)}`}`;
}
