import type { Status } from '../core/figure.js';
import { list } from '../core/list.js';
import { isCompared, isMet, isPlanNoun } from '../grammar/plan-comparisons.js';
import type { Scanned } from '../grammar/scan.js';
import { opensListItem } from '../recognise/claims/list-marks.js';
import type { PhraseHit } from '../recognise/phrases.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import type { StatusCue } from '../recognise/statuses.js';
import { wordSet } from '../recognise/word-sets.js';
import { isTitle, leadOf, type ResolvedSentence } from './document.js';
import { type Draft, evidenceOf, type Resolved } from './draft.js';
import { firstYear } from './years.js';

/** A status that reaches over following sentences. */
export interface Reach {
  readonly status: Resolved<Status>;
  /** Whether words of its sentence said so. */
  readonly said: boolean;
  readonly block: number;
  /** First year of the figure that it comes from. */
  readonly year?: number | undefined;
}

/** The status of a title that announces a plan, and the year that the plan begins. */
export interface Plan extends Resolved<Status> {
  readonly year?: number;
}

/** `Đến nay, bộ mặt nông thôn đã khởi sắc.`: from plans to what is, without a figure. */
export function turnOf(view: SentenceView, block: number): Reach | undefined {
  const cue = strongCues(view).find(({ first, value }) => first === view.first && value.status === 'actual');
  return cue && { block, said: true, status: { value: 'actual', evidence: evidenceOf(view, cue, 'context') } };
}

const MAX_HEADING_MARK = 2;
const MAX_SECTION_MARK = 8;

/** A short line or a line that ends in a colon, with a cue and no figure, opens a passage. */
export function headingOf(scanned: Scanned, drafts: readonly Draft[], block: number): Reach | undefined {
  const { view } = scanned;
  const ends = view.isMark(view.last - 1, ':');
  const short = view.last - view.first <= 12 && !view.isMark(view.last - 1, '.');
  if (drafts.length || view.sentence.kind !== 'body' || (!ends && !short)) return undefined;
  const status = headingStatus(scanned, MAX_HEADING_MARK);
  return status && { block, said: true, status };
}

/** `Tình hình thực hiện mục tiêu`: the first word heads the others; in `Từ kết quả đó, tỉnh đặt mục tiêu:` the last one announces. */
function headingStatus(scanned: Scanned, within: number): Resolved<Status> | undefined {
  const { view } = scanned;
  const opens = view.isMark(view.last - 1, ':');
  const cue = strongCues(view)
    .filter((found) => opens || !isAspiration(scanned, found))
    .at(opens ? -1 : 0);
  const named = view.all<Status>('status-heading').find(({ first }) => first - view.first <= within);
  const heads = named && (!cue || named.first <= cue.first) ? named : cue;
  if (!heads) return undefined;
  const status = heads === cue ? cue.value.status : named!.value;
  return { value: status, evidence: evidenceOf(view, heads, 'context') };
}

/** What a numbered heading over parts of the text says. */
export function sectionStatus(scanned: Scanned): Resolved<Status> | undefined {
  return headingStatus(scanned, MAX_SECTION_MARK);
}

/** A passage goes on under its heading while its lines are list items. */
export function staysUnder(view: SentenceView, heading: Reach | undefined): boolean {
  if (!heading) return false;
  return opensListItem(view) || view.sentence.block - heading.block <= 1;
}

/** `đạt 68,4% dự toán`, `so với chỉ tiêu`, `các chỉ tiêu đều đạt và vượt`: a plan that a result is measured against plans nothing. */
function measures(view: SentenceView, cue: PhraseHit): boolean {
  if (isCompared(view, cue)) return true;
  return isPlanNoun(view, cue) && (AGAINST.has(view.word(cue.first - 1)) || isMet(view, cue, view.last));
}
const AGAINST = wordSet(['%', 'vượt', 'bằng', 'đạt', 'với', 'trong', 'khi']);

function strongCues(view: SentenceView): PhraseHit<StatusCue>[] {
  return view.all<StatusCue | null>('status').filter((cue): cue is PhraseHit<StatusCue> => cue.value?.strong === true);
}

const STRIVES = wordSet(list`phấn | quyết | nỗ | hướng | kỳ | với | nhằm`);

/** `Quyết tâm thoát nghèo`, `ra đời với mục tiêu tương trợ`: what someone strives for is no plan until a year or a number is set. */
function isAspiration({ view, periods, quantities }: Scanned, { first, last }: PhraseHit): boolean {
  return STRIVES.has(view.word(first)) && ![...periods, ...quantities].some((said) => said.first >= last);
}

const MIN_ARTICLES = 2;

/** `Điều 1. …`, `Điều 2. …`: a text in articles sets rules. */
export function isRegulation(sentences: readonly ResolvedSentence[]): boolean {
  const articles = sentences.filter(({ scanned: { view } }) => {
    return view.lower(view.first) === 'điều' && view.isNumber(view.first + 1);
  });
  return articles.length >= MIN_ARTICLES;
}

/** Whether the title announces a plan, or the first sentence of a text without title. */
export function plannedStatus(sentences: readonly ResolvedSentence[]): Plan | undefined {
  const titles = sentences.filter(isTitle);
  for (const { scanned } of titles.length ? titles : leadOf(sentences).slice(0, 1)) {
    const { view } = scanned;
    const cue = strongCues(view).find((found) => found.value.status === 'target' && !measures(view, found));
    if (!cue || isAspiration(scanned, cue)) continue;
    const iso = scanned.periods.findLast((period) => period.iso)?.iso;
    const evidence = evidenceOf(view, cue, titles.length ? 'title' : 'document');
    return { value: 'target', evidence, ...(iso && { year: firstYear(iso) }) };
  }
  return undefined;
}
