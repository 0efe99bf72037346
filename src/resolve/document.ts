import { yearOf } from '../core/calendar.js';
import type { Metadata } from '../core/document.js';
import { sortPeriods } from '../grammar/period-links.js';
import type { CompiledRule } from '../grammar/rule-layer.js';
import type { Scanned } from '../grammar/scan.js';
import type { Period } from '../recognise/periods/period.js';
import type { Vocabulary } from '../recognise/vocabulary.js';
import type { Draft, Resolved, ResolvedPlace } from './draft.js';

/** A sentence with its drafts, in the order of the text. */
export interface ResolvedSentence {
  readonly scanned: Scanned;
  readonly drafts: Draft[];
}

/** What a document as a whole says about when, where and with what intent it speaks. */
export interface DocumentContext {
  readonly sentences: readonly ResolvedSentence[];
  /** Those of all sentences. */
  readonly drafts: readonly Draft[];
  readonly metadata: Metadata;
  readonly vocabulary: Vocabulary;
  readonly rules: readonly CompiledRule[];
  /** Year from which the document speaks. */
  readonly year?: number;
  readonly place?: Resolved<ResolvedPlace>;
}

/** Parts of a year that a text speaks of as past or running: dates, months, quarters, as-of periods. */
const RUNNING_RULES = new Set(['date', 'spelled-date', 'month', 'quarter', 'first-months']);

/** The year of publication, or else the latest year of which the text names a part. */
export function documentYear(metadata: Metadata, scanned: readonly Scanned[]): number | undefined {
  if (metadata.published) return yearOf(metadata.published.value);
  const years = repeatedYears(scanned);
  for (const { periods } of scanned) {
    for (const period of periods) years.push(...spokenYear(period));
  }
  return years.length ? Math.max(...years) : undefined;
}

/** The year of which a period is a running part; `so với cùng kỳ năm 2016` speaks of the year after it. */
function spokenYear({ iso, rule, until, open }: Period): number[] {
  if (iso && (RUNNING_RULES.has(rule) || until === 'as_of')) return [yearOf(iso)];
  return open?.type === 'same_period' && open.year ? [open.year + 1] : [];
}

const OFTEN = 3;

/** Years that sentences without a horizon (`đến năm 2025`) name again and again. */
function repeatedYears(scanned: readonly Scanned[]): number[] {
  const counts = new Map<number, number>();
  for (const { view, periods } of scanned) {
    if (periods.some(({ until }) => until === 'by')) continue;
    for (const { iso, rule } of sortPeriods(view, periods).topics) {
      if (iso && rule === 'year') counts.set(yearOf(iso), (counts.get(yearOf(iso)) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count >= OFTEN).map(([year]) => year);
}

/** Sentences of the body that introduce a document. */
const LEAD_SENTENCES = 4;

export function leadOf(sentences: readonly ResolvedSentence[]): readonly ResolvedSentence[] {
  return sentences.filter(({ scanned }) => scanned.view.sentence.kind === 'body').slice(0, LEAD_SENTENCES);
}

export function isTitle({ scanned }: ResolvedSentence): boolean {
  return scanned.view.sentence.kind === 'title';
}
