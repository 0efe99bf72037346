import { yearOf } from '../core/calendar.js';
import { list } from '../core/list.js';
import type { Reading } from '../grammar/reading.js';
import { opensListItem } from '../recognise/claims/list-marks.js';
import { wordSet } from '../recognise/word-sets.js';
import { breaksDown } from './breakdowns.js';
import { type Draft, type Resolved, toContext } from './draft.js';
import { tellsEvent } from './occasions.js';
import { isNow, reachesNow, STAGE, type Topic } from './period-topics.js';
import { isFuture, isPast, type Speech } from './years.js';

/** How many blocks a period stays valid for figures that name none. */
const MAX_BLOCKS = 2;
/** How many blocks a list can have under the line that opens it. */
const MAX_LIST = 30;

/** What the text spoke of so far. */
export interface Memory {
  year?: number;
  /** The last stage of several years, and the last term of office. */
  stage?: Resolved<string>;
  term?: Resolved<string>;
  topic?: Topic | undefined;
  /** The period of the last figure, or of a sentence behind it, for sentences that break it down: `Trong số này, …`. */
  last?: Resolved<string> | undefined;
}

/** What `nhiệm kỳ này`, `giai đoạn qua` mean. */
export function stageOf({ term, stage }: Memory): Resolved<string> | undefined {
  return term ?? stage;
}

/** `Năm 2023 đạt 52 triệu (năm 2015 là 21 triệu), đến nay …`: a sentence returns to its own year, where it looked back from it or is of the year under way. */
export function returnedPeriod(
  { reading }: Draft,
  before: readonly Draft[],
  speech: Speech,
): Resolved<string> | undefined {
  const own = before[0]?.period;
  if (!own || !isNow(reading.period?.period)) return undefined;
  const looksBack = before.some(({ period }) => period && yearOf(period.value) < yearOf(own.value));
  return looksBack || reachesNow(own.value, speech) ? own : undefined;
}

/** What the passage spoke of last, else what the document is about; `hiện nay` is not a plan's year. */
export function inheritedPeriod(
  { reading }: Draft,
  memory: Memory,
  home: Resolved<string> | undefined,
  speech: Speech,
): Resolved<string> | undefined {
  const { sentence } = reading.view;
  const { topic, last } = memory;
  if (last && breaksDown(reading.view)) return toContext(last);
  const listed = topic?.opensList && sentence.block - topic.block <= MAX_LIST && opensListItem(reading.view);
  const passage = topic && (topic.block === sentence.block || listed) ? topic : undefined;
  const inherited = passage?.period ?? (sentence.kind === 'title' ? undefined : home);
  const near = topic && (!home || sentence.block - topic.block <= MAX_BLOCKS) ? topic.period : undefined;
  const chosen = inherited ?? near;
  if (!chosen?.evidence) return undefined;
  const happened = reading.status?.value.status === 'actual' || tellsEvent(reading.view);
  if (happened && speech.metadata.published && isFuture(chosen.value, speech.year)) return undefined;
  if (happened && topic?.horizon && chosen === topic.period && !isPast(chosen.value, speech.year)) return undefined;
  const ofNow = isNow(reading.period?.period) || (passage && !passage.period);
  const isHome = chosen === home;
  if (ofNow && !(isHome ? !STAGE.test(chosen.value) : reachesNow(chosen.value, speech))) return undefined;
  const stage = stageOf(memory);
  if (stage?.value.endsWith(`/${chosen.value}`) && isYearly(reading)) return stage;
  return isHome ? home : toContext(chosen);
}

const YEAR = wordSet(['năm']);
const EACH = wordSet(list`mỗi | hằng | hàng`);

/** `mỗi năm kết nạp 80 đảng viên`, `hằng năm`: of all years up to a horizon, not of its last one. */
export function isYearly({ view, quantity, leftLimit }: Reading): boolean {
  for (let i = leftLimit; i < quantity.first; i++)
    if (EACH.has(view.word(i)) && YEAR.has(view.word(i + 1))) return true;
  return quantity.unit?.name === '%/year';
}
