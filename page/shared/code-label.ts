import { NONE } from '../../src/audit/pages/facets.js';
import type { Bilingual } from '../../src/export/codebook/column.js';
import { FIGURE_COLUMNS } from '../../src/export/codebook/figure-columns.js';
import { FLAG_LABELS, REVIEW_LABELS, STATUS_LABELS } from '../../src/export/codebook/values.js';
import type { Vocabulary } from '../../src/export/codebook.js';
import type { Language } from './language.js';

/** Codes that the program defines itself, by the facet that has them. */
const OWN: Vocabulary = {
  mine: { judged: { vi: 'rồi', en: 'yes' } },
  status: STATUS_LABELS,
  flag: FLAG_LABELS,
  review: REVIEW_LABELS,
};

/** What it means to have no value under a facet. */
const ABSENT: Readonly<Record<string, Bilingual>> = {
  review: { vi: 'chưa duyệt', en: 'not reviewed' },
  mine: { vi: 'chưa', en: 'not yet' },
  flag: { vi: 'không có gì', en: 'nothing' },
};
const NOT_STATED: Bilingual = { vi: 'bài không nêu', en: 'not stated' };

/** What a code of a facet is called, or the code. */
export function codeLabel(facet: string, code: string, labels: Vocabulary, language: Language): string {
  if (code === NONE) return (ABSENT[facet] ?? NOT_STATED)[language];
  return (labels[facet]?.[code] ?? OWN[facet]?.[code])?.[language] ?? code;
}

const FLAG_HEADING = { vi: 'Cần xem vì', en: 'Look because' };

/** What a facet is called: the column that it filters by. */
export function facetLabel(facet: string, language: Language): string {
  if (facet === 'flag') return FLAG_HEADING[language];
  return FIGURE_COLUMNS[facet as keyof typeof FIGURE_COLUMNS].label[language];
}
