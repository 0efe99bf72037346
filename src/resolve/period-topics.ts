import { yearOf } from '../core/calendar.js';
import { isBracketed, sortPeriods } from '../grammar/period-links.js';
import type { Scanned } from '../grammar/scan.js';
import { opensListItem } from '../recognise/claims/list-marks.js';
import type { Period } from '../recognise/periods/period.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import { type Draft, evidenceOf, type Resolved } from './draft.js';
import { isUnderWay, type Speech } from './years.js';

const MAX_HEADING = 16;

/** The period that the text last spoke of, with where it said so. */
export interface Topic {
  /** None where the text turned to the moment of speech, `đến nay`. */
  readonly period: Resolved<string> | undefined;
  readonly block: number;
  /** Whether its block ends in a colon and so opens a list. */
  readonly opensList: boolean;
  /** Whether it is a horizon, `đến năm 2025`, by which something is to be reached. */
  readonly horizon?: boolean;
  /** What the text goes on with behind its block or list item, null for nothing: `- Tỷ lệ hộ nghèo năm 2020 còn 2%` dates no other item. */
  readonly behind?: Topic | null;
}

/** A period as ISO 8601, or undefined where the text does not say which one it is. */
export type Close = (period: Period, about?: string) => string | undefined;

/** What the topic of a sentence depends on beside its own words. */
interface Around {
  readonly close: Close;
  /** What the text spoke of as the sentence began. */
  readonly before: Topic | undefined;
  /** The period that the whole document is about. */
  readonly home: Resolved<string> | undefined;
  readonly speech: Speech;
}

/** What the text speaks of as a sentence begins. */
export function topicAt({ view, claims }: Scanned, topic: Topic | undefined): Topic | undefined {
  if (topic?.behind === undefined) return topic;
  const item =
    view.isMark(view.first) || claims.some((held) => held.class === 'list_marker' && held.first <= view.first + 1);
  return view.sentence.block === topic.block && !item ? topic : (topic.behind ?? undefined);
}

/** Whether what is so now is so in a period: in the year under way, or months of it; not in a stage or a month told of. */
export function reachesNow(period: string, speech: Speech): boolean {
  return !STAGE.test(period) && !MONTH.test(period) && isUnderWay(yearOf(period), speech);
}
export const STAGE = /^\d{4}\/\d{4}$/;
const MONTH = /^\d{4}-\d\d$/;

/** A line that ends in a colon, or a short one without figure and stop: `Điều 2. Mục tiêu đến năm 2025`. */
function isHeading(view: SentenceView, hasFigures: boolean): boolean {
  const end = view.last - 1;
  return (
    view.isMark(end, ':') ||
    view.isMark(end - 1, ':') ||
    (!hasFigures && !view.isMark(end, '.') && view.last - view.first <= MAX_HEADING)
  );
}

/** `(năm 2024 là 2.285 triệu đồng)`; not `(giai đoạn 2005 - 2015)`, which dates what follows. */
function isOfBracket(view: SentenceView, period: Period): boolean {
  return isBracketed(view, period) && !view.isMark(period.last, ')');
}

/** The one period of a heading: `KẾT QUẢ NĂM 2023`, not `Kết quả năm 2023, nhiệm vụ năm 2024`. */
export function headingPeriod({ view, periods }: Scanned, close: Close): Resolved<string> | undefined {
  const [period, other] = sortPeriods(view, periods).topics.filter(({ class: kind }) => kind === 'period');
  const value = period && !other && close(period);
  return value ? { value, evidence: evidenceOf(view, period, 'context') } : undefined;
}

/** What a sentence leaves to the next: the period of its first figure that names one, or of a sentence without figures. */
export function nextTopic(
  scanned: Scanned,
  drafts: readonly Draft[],
  { close, before, home, speech }: Around,
): Topic | undefined {
  const { view } = scanned;
  const { block } = view.sentence;
  const opensList = isHeading(view, drafts.length > 0);
  if (turnsToNow(view, scanned.periods, drafts) && !drafts.at(-1)?.period) {
    const goesOn = before?.period && reachesNow(before.period.value, speech);
    return { period: undefined, block, opensList, ...(goesOn && { behind: before }) };
  }
  const stated = drafts.find(
    ({ period, reading }) => period && reading.period?.how === 'before' && !isOfBracket(view, reading.period.period),
  );
  if (stated?.period) {
    // A day, or a month of the document's period, inside a clause dates that clause; at the head of the sentence it opens a passage.
    const heads = (stated.reading.period?.period.last ?? 0) <= (stated.reading.label.parts[0]?.first ?? 0);
    const aside =
      stated.reading.period?.period.class === 'date'
        ? before?.block === block
        : isPartOf(stated.period, home) || isPartOf(stated.period, before?.period);
    if (heads || !aside) {
      const ofItem = !heads && opensListItem(view);
      const horizon = stated.reading.period?.period.until === 'by';
      return { period: stated.period, block, opensList, horizon, ...(ofItem && { behind: before ?? null }) };
    }
  }
  const { topics, names } = sortPeriods(view, scanned.periods);
  const named = topics.filter(({ class: kind }) => kind === 'period');
  const spoken = drafts.length ? undefined : (named.findLast((period) => !names.has(period)) ?? named.at(-1));
  const value = spoken && close(spoken);
  if (value && !(before?.period?.value.startsWith(`${value}-`) && isInNoun(view, spoken)))
    return { period: { value, evidence: evidenceOf(view, spoken, 'sentence') }, block, opensList };
  return before;
}

/** `Thời tiết năm nay mưa nhiều.`: told of a noun, where a text about months of the year goes on with them; not `Từ nay đến cuối năm, …`. */
function isInNoun(view: SentenceView, { first, last }: Period): boolean {
  return first > view.first && view.isWord(first - 1) && view.isWord(last);
}

/** `tháng 6` where the text speaks of `6 tháng đầu năm`. */
function isPartOf({ value }: Resolved<string>, whole: Resolved<string> | undefined): boolean {
  const [first, last] = whole?.value.split('/') ?? [];
  return last !== undefined && MONTH.test(value) && first! <= value && value <= last;
}

/** Whether a sentence ends at the moment of speech: `Năm 2015, HTX có 7 thành viên, đến nay đã có 60 thành viên.` */
function turnsToNow(view: SentenceView, periods: readonly Period[], drafts: readonly Draft[]): boolean {
  const last = drafts.length
    ? drafts.at(-1)!.reading.period?.period
    : sortPeriods(view, periods).topics.findLast(({ class: kind }) => kind === 'period');
  return isNow(last);
}

export function isNow(period: Period | undefined): boolean {
  return period?.open?.type === 'now';
}
