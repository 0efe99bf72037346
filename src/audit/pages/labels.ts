import type { FigureRecord } from '../../dataset/records.js';
import type { Bilingual } from '../../export/codebook/column.js';
import type { Vocabulary } from '../../export/codebook.js';
import { PROVINCES } from '../../recognise/places/provinces.js';

/** Columns whose codes the codebook does not explain by itself. */
const CODED = ['indicator', 'subject', 'place', 'province_2025'] as const;

const COUNTRY: Bilingual = { vi: 'Việt Nam', en: 'Viet Nam' };

/** What a study's codes and those of places are called, by column. */
export function labelsOf(vocabulary: Vocabulary): Vocabulary {
  const provinces = PROVINCES.trim()
    .split('\n')
    .map((line) => line.split('|') as [gso: string, name: string, iso: string]);
  const named = (code: 0 | 2) => Object.fromEntries(provinces.map((row) => [row[code], { vi: row[1], en: row[1] }]));
  return { ...vocabulary, place: { VN: COUNTRY, ...named(2) }, province_2025: named(0) };
}

/** The labels of codes that some figures hold. */
export function labelsIn(figures: readonly FigureRecord[], labels: Vocabulary): Vocabulary {
  return Object.fromEntries(
    CODED.map((column) => {
      const codes = [...new Set(figures.map((figure) => figure[column]))].filter((code) => code !== null);
      const known = codes.filter((code) => labels[column]?.[code]);
      return [column, Object.fromEntries(known.map((code) => [code, labels[column]![code]!]))];
    }),
  );
}
