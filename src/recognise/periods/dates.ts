import { formatPoint, isPoint } from '../../core/calendar.js';
import { list } from '../../core/list.js';
import type { SentenceView } from '../sentence-view.js';
import { wordSet } from '../word-sets.js';
import { DATE_SEPARATOR, type Found, integerAt, MONTH, type PeriodRule, YEAR, yearAt } from './period.js';

/** Words after which two numbers are a day and a month: `sáng 7-7`, `ngày 22.4`, `thứ sáu, 15.01`. */
const DAY_WORDS = wordSet(list`
  ngày | thời | điểm | sáng | trưa | chiều | tối | đêm | hôm | mùng | mồng
`);
const POINT = wordSet(['điểm']);
const OF_TIME = wordSet(['thời']);

/** `ngày`, `sáng`, the second half of `thời điểm`, not that of `thí điểm`. */
function isDayWord(view: SentenceView, at: number): boolean {
  return DAY_WORDS.has(view.word(at)) && (!POINT.has(view.word(at)) || OF_TIME.has(view.word(at - 1)));
}

/** Holidays are named by day and month: `dịp 8/3`, `nghỉ lễ 30/4`, `mừng 2/9`, `ngày Quốc tế Phụ nữ 8/3`. */
const OCCASIONS = wordSet(list`dịp | lễ | mừng | niệm | nữ | khánh | tết`);
const FROM = wordSet(['từ']);
const IS = wordSet(['là']);
const DEADLINE = wordSet(['hạn', 'ngày', 'lịch']);
const BEFORE_DATE = wordSet([',', '(', 'và', 'đến', '-', '–', 'từ']);

function day(view: SentenceView, at: number): number | undefined {
  const value = integerAt(view, at);
  return value !== undefined && value >= 1 && value <= 31 ? value : undefined;
}

function date(year: number, month: number, dayOfMonth: number, last: number, rule: string): Found | undefined {
  const point = { year, month, day: dayOfMonth };
  return isPoint(point) ? { iso: formatPoint(point), class: 'date', last, rule } : undefined;
}

/** `30/6/2023`, `19-09-2013`, `01 08 2019`, `2023-09-13`. */
const numericDate: PeriodRule = (view, at) => {
  const [first, second, third] = [integerAt(view, at), integerAt(view, at + 2), integerAt(view, at + 4)];
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const separator = view.word(at + 1);
  if (!DATE_SEPARATOR.has(separator) || view.word(at + 3) !== separator) return undefined;
  if (!view.isGlued(at + 1) || !view.isGlued(at + 3)) return undefined;
  return yearAt(view, at) === undefined
    ? date(third < 100 ? 2000 + third : third, second, first, at + 5, 'date')
    : date(first, second, third, at + 5, 'date');
};

/** `15.01.2021`, one token; with a day word before it also `22.4`. */
const dottedDate: PeriodRule = (view, at) => {
  if (!view.isNumber(at)) return undefined;
  const parts = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/.exec(view.text(at));
  if (!parts) return undefined;
  const [dayOfMonth, month] = [Number(parts[1]), Number(parts[2])];
  if (parts[3]) return date(Number(parts[3]), month, dayOfMonth, at + 1, 'date');
  return followsDayWord(view, at) ? dayAndMonth(dayOfMonth, month, at + 1) : undefined;
};

/** `ngày 14 tháng 11 năm 2025`, `31 tháng 10`. */
const spelledDate: PeriodRule = (view, at) => {
  const dayOfMonth = day(view, at);
  const month = integerAt(view, at + 2);
  if (dayOfMonth === undefined || month === undefined || !MONTH.has(view.word(at + 1))) return undefined;
  const year = YEAR.has(view.word(at + 3)) ? yearAt(view, at + 4) : undefined;
  if (year !== undefined) return date(year, month, dayOfMonth, at + 5, 'spelled-date');
  return followsDayWord(view, at) ? dayAndMonth(dayOfMonth, month, at + 3) : undefined;
};

const DAY_JOINTS = wordSet([',', 'và', '-', '–', 'đến']);
const RANGES = wordSet(['-', '–']);

/** `hai ngày 5 và 6/6`, `các ngày 12, 13 và 14/8`, `từ 15-20/10`, `10-13/6/2023`: days that share the month behind the last. */
const daysOfMonth: PeriodRule = (view, at) => {
  let last = at;
  while (day(view, last) !== undefined && DAY_JOINTS.has(view.word(last + 1)) && day(view, last + 2) !== undefined)
    last += 2;
  if (last === at || !SLASH.has(view.word(last + 1)) || !view.isGlued(last + 1) || !view.isGlued(last + 2))
    return undefined;
  const [firstDay, lastDay, month] = [day(view, at)!, day(view, last)!, integerAt(view, last + 2)];
  if (month === undefined || firstDay >= lastDay || !isPoint({ year: 2000, month, day: lastDay })) return undefined;
  const ranged = last === at + 2 && RANGES.has(view.word(at + 1)) && view.isGlued(at + 1) && !view.at('unit', last + 3);
  if (!ranged && !followsDayWord(view, at)) return undefined;
  const year = SLASH.has(view.word(last + 3)) ? yearAt(view, last + 4) : undefined;
  if (year === undefined) return dayAndMonth(lastDay, month, last + 3);
  const [start, end] = [date(year, month, firstDay, last + 5, 'days'), date(year, month, lastDay, last + 5, 'days')];
  return start?.iso && end?.iso ? { ...start, iso: `${start.iso}/${end.iso}`, class: 'period' } : undefined;
};

/** `ngày 16/10`, `tối 20-10`, `ngày 30/6 năm 2023`: a day and a month only after a word that announces a day. */
const shortDate: PeriodRule = (view, at) => {
  const dayOfMonth = day(view, at);
  const month = integerAt(view, at + 2);
  if (dayOfMonth === undefined || month === undefined || !DATE_SEPARATOR.has(view.word(at + 1))) return undefined;
  if (!view.isGlued(at + 1) || !view.isGlued(at + 2) || !followsDayWord(view, at) || isAmount(view, at))
    return undefined;
  const year = YEAR.has(view.word(at + 3)) ? yearAt(view, at + 4) : undefined;
  return year === undefined
    ? dayAndMonth(dayOfMonth, month, at + 3)
    : date(year, month, dayOfMonth, at + 5, 'short-date');
};

/** `từ 7-10%`, `từ 5-10 triệu đồng`: a range of what is measured. */
function isAmount(view: SentenceView, at: number): boolean {
  const measured = view.at('unit', at + 3) ?? view.at('scale', at + 3);
  return FROM.has(view.word(at - 1)) && RANGES.has(view.word(at + 1)) && measured !== undefined;
}

/** `ngày 5`, `các ngày 12, 13`: a day alone says when, though not of which month. */
const bareDay: PeriodRule = (view, at) =>
  day(view, at) !== undefined && isDayWord(view, at - 1) && !view.at('unit', at + 1) && !view.at('scale', at + 1)
    ? { class: 'date', last: at + 1, rule: 'day' }
    : undefined;

/** `từ 15/4 đến 15/5/2017`, `15/4/2017 - 15/5/2017`: the year behind the second holds for both; `từ ngày 15/4 đến 15/5` has none. */
const dateRange: PeriodRule = (view, at) => {
  const [firstDay, firstMonth] = [day(view, at), integerAt(view, at + 2)];
  if (firstDay === undefined || firstMonth === undefined || !SLASH.has(view.word(at + 1))) return undefined;
  const firstYear = SLASH.has(view.word(at + 3)) ? yearAt(view, at + 4) : undefined;
  let next = firstYear === undefined ? at + 3 : at + 5;
  if (!RANGE_JOINTS.has(view.word(next))) return undefined;
  next += NGAY.has(view.word(next + 1)) ? 2 : 1;
  const end = numericDate(view, next);
  if (!end?.iso) return firstYear === undefined ? openRange(view, at, next) : undefined;
  const start = date(firstYear ?? Number(end.iso.slice(0, 4)), firstMonth, firstDay, end.last, 'date-range');
  return start?.iso && start.iso < end.iso ? { ...start, iso: `${start.iso}/${end.iso}`, class: 'period' } : undefined;
};

function openRange(view: SentenceView, at: number, next: number): Found | undefined {
  const [from, to] = [at, next].map((first) => ({ day: day(view, first)!, month: integerAt(view, first + 2)! }));
  const isDay = [from!, to!].every((one) => one.day && one.month && isPoint({ year: 2000, ...one }));
  const opened = FROM.has(view.word(at - 1)) || (NGAY.has(view.word(at - 1)) && FROM.has(view.word(at - 2)));
  if (!isDay || !opened || !SLASH.has(view.word(next + 1)) || view.at('unit', next + 3)) return undefined;
  return { open: { type: 'days', from: from!, to: to! }, class: 'period', last: next + 3, rule: 'date-range' };
}
const RANGE_JOINTS = wordSet(['-', '–', 'đến', 'tới']);
const NGAY = wordSet(['ngày']);
const SLASH = wordSet(['/']);

function dayAndMonth(dayOfMonth: number, month: number, last: number): Found | undefined {
  if (!isPoint({ year: 2000, month, day: dayOfMonth })) return undefined;
  return { open: { type: 'day', month, day: dayOfMonth }, class: 'date', last, rule: 'short-date' };
}

const TODAY = wordSet(['nay', 'qua']);

/** `sáng nay 9/11`, `hôm qua 4/1`; but `đến nay 9/11 huyện` counts. */
function saysToday(view: SentenceView, at: number): boolean {
  return TODAY.has(view.word(at)) && isDayWord(view, at - 1);
}

/** `tính đến 31/5`: a count up to a day needs no `ngày`. */
const COUNTED_TO = wordSet(['đến', 'tới']);
const COUNTS = wordSet(['tính', 'cấp', 'kê', 'kế']);

/** `chưa đến 1/4`, `chiếm tới 2/3`: a part, no day. */
const AMOUNTS_TO = wordSet(list`chưa | lên | chiếm | có | còn | không`);

function followsDayWord(view: SentenceView, at: number): boolean {
  if (isDayWord(view, at - 1) || saysToday(view, at - 1)) return true;
  if (COUNTED_TO.has(view.word(at - 1)) && AMOUNTS_TO.has(view.word(at - 2))) return false;
  if (COUNTED_TO.has(view.word(at - 1)) && (COUNTS.has(view.word(at - 2)) || !isPart(view, at))) return true;
  if (OCCASIONS.has(view.word(at - 1)) || (FROM.has(view.word(at - 1)) && startsOn(view, at))) return true;
  if (IS.has(view.word(at - 1)) && announcesDeadline(view, at - 2)) return true;
  if (!BEFORE_DATE.has(view.word(at - 1))) return false;
  // `lễ 30/4 - 1/5`: a second day behind the first.
  if (view.isNumber(at - 2) && SLASH.has(view.word(at - 3)) && view.isNumber(at - 4))
    return followsDayWord(view, at - 4);
  return isDayWord(view, at - 2) || isWeekday(view, at - 2) || saysToday(view, at - 2);
}

/** `đến 1/4 diện tích`; not `đến 31/12 giải ngân`: no part exceeds its whole. */
function isPart(view: SentenceView, at: number): boolean {
  return view.at('unit', at + 3) !== undefined && (integerAt(view, at) ?? 0) <= (integerAt(view, at + 2) ?? 0);
}

/** `từ 1/7`, but `từ 1/3 diện tích`, `từ 1/3 đến 1/2`: no unit and no further fraction behind it. */
function startsOn(view: SentenceView, at: number): boolean {
  const next = at + 3;
  return (
    next >= view.last || view.isMark(next) || (view.at('lead', next) === undefined && PLAIN_AFTER.has(view.word(next)))
  );
}
const PLAIN_AFTER = wordSet(list`tỉnh | huyện | xã | các | cả | toàn | mức | giá | lương | sẽ | năm`);

/** `hạn nộp hồ sơ là 15/10`. */
function announcesDeadline(view: SentenceView, at: number): boolean {
  for (let i = at; i > at - 6 && view.isWord(i); i--) if (DEADLINE.has(view.word(i))) return true;
  return false;
}

const WEEKDAY = wordSet(['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'nhật']);
const BEFORE_WEEKDAY = wordSet(['thứ', 'chủ']);

function isWeekday(view: SentenceView, at: number): boolean {
  return WEEKDAY.has(view.word(at)) && BEFORE_WEEKDAY.has(view.word(at - 1));
}

const HOUR_WORDS = wordSet(['giờ', 'h', 'g']);
/** Behind an hour: `6 giờ sáng`. */
const PARTS_OF_DAY = wordSet(['sáng', 'trưa', 'chiều', 'tối', 'đêm']);
const COLON = wordSet([':']);
/** `22/05/2017 (GMT+7)`. */
const ZONES = wordSet(['gmt', 'utc']);
const CLOCK_WORDS = wordSet(list`lúc | từ | đến | vào | khoảng | hồi | trước | sau | - | –`);

/** `08:30`, `10:08:59`, `8h30`, `8 giờ 30`, `GMT+7`; an amount of hours (`40 giờ/tuần`) is none. */
const clockTime: PeriodRule = (view, at) => {
  const hour = integerAt(view, at);
  if (hour === undefined || hour > 24) return undefined;
  if (view.isMark(at - 1, '+') && ZONES.has(view.word(at - 2))) return { class: 'time', last: at + 1, rule: 'zone' };
  if (COLON.has(view.word(at + 1)) && view.isGlued(at + 1) && view.isGlued(at + 2)) {
    if (integerAt(view, at + 2) === undefined) return undefined;
    const seconds = COLON.has(view.word(at + 3)) && view.isGlued(at + 4) && integerAt(view, at + 4) !== undefined;
    return { class: 'time', last: seconds ? at + 5 : at + 3, rule: 'clock' };
  }
  if (!HOUR_WORDS.has(view.word(at + 1))) return undefined;
  // `4G` is a network.
  if (view.text(at + 1) === 'G') return undefined;
  const glued = view.isGlued(at + 1) || PARTS_OF_DAY.has(view.word(at + 2));
  const minutes = integerAt(view, at + 2);
  if (minutes !== undefined && minutes < 60) return { class: 'time', last: at + 3, rule: 'clock' };
  return glued || CLOCK_WORDS.has(view.word(at - 1)) ? { class: 'time', last: at + 2, rule: 'clock' } : undefined;
};

/** `2022-09`, as a machine writes the month of a publication; `2011-12` is two years. */
const isoMonth: PeriodRule = (view, at) => {
  const [year, month] = [yearAt(view, at), integerAt(view, at + 2)];
  if (year === undefined || month === undefined || month < 1 || month > 12 || month === (year + 1) % 100)
    return undefined;
  const written = view.isMark(at + 1, '-') && view.isGlued(at + 1) && view.isGlued(at + 2);
  if (!written || view.text(at + 2).length !== 2) return undefined;
  return { iso: formatPoint({ year, month }), class: 'date', last: at + 3, rule: 'month' };
};

export const DATE_RULES: readonly PeriodRule[] = [
  dateRange,
  numericDate,
  isoMonth,
  dottedDate,
  spelledDate,
  clockTime,
  daysOfMonth,
  shortDate,
  bareDay,
];
