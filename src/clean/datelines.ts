import { NAMES } from './byline-patterns.js';
import { matchFurniture } from './match-furniture.js';
import type { Page } from './paragraph.js';

/** 15.01.2021, 13/02/2023, 01 08 2019, 2023-09-13, ngày 24 tháng 11 năm 2025 */
export const DATE =
  /(?<![\d/.-])(?:(?:0?[1-9]|[12]\d|3[01])\s?([./-]| )\s?(?:0?[1-9]|1[0-2])\s?\1\s?(?:19|20)\d\d|(?:19|20)\d\d([./-])(?:0[1-9]|1[0-2])\2(?:0[1-9]|[12]\d|3[01])|\d{1,2}\s+tháng\s+\d{1,2}(?:,|\s+năm)?\s+(?:19|20)\d\d)(?!\d)/iu;

/** 10:08:59, 16h32, 18:48 [GMT+7], 9:4 AM */
const TIME = /\d{1,2}\s?[:h]\s?\d{1,2}(?:\s?[:']\s?\d{1,2})?'?(?:\s?[ap]\.?m\b)?|\[?\(?gmt\s?\+?\d?\)?\]?/giu;

/** Words that introduce or accompany a date of publication. */
const LABEL =
  /(?<!\p{L})(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|ngày|đăng|tải|lúc|phát hành|xuất bản|cập nhật|lần cuối|tạo|đưa tin|viết|thời gian|giờ|phút|posted|updated?|published|date|on|at)(?!\p{L})/giu;

/** Hà Nội, ngày 24 tháng 11 năm 2025 */
const PLACE_AND_DAY = /^[*_(]*\p{Lu}[\p{L} .-]{2,30},\s*ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}[*_).]*$/u;

/** Longer lines tell of a day, they are not dated by it. */
const LONGEST = 140;

/** Names the lines that only say when the page was published. */
export function recogniseDatelines(page: Page): void {
  for (const paragraph of page.paragraphs) {
    if (!paragraph.mark && paragraph.line.length <= LONGEST) paragraph.isDateline = isDateline(paragraph.line);
  }
}

/** Whether a line only says when the page was published: `Thứ 4, 12.06.2019 | 09:14:30`. */
export function isDateline(line: string): boolean {
  if (!/\d/.test(line) || !DATE.test(line)) return false;
  if (PLACE_AND_DAY.test(line)) return true;
  const rest = withoutDate(line);
  // `Lượt xem: 4395` and `In bài viết` often stand on the same line, and so do the authors.
  return rest.split(/\s*[|•]\s*|\s{2,}|\s+-\s+/).every(isNothingMore) || NAMES.test(trimSigns(rest));
}

/** What a line says beside its date; a bar stands where the date was. */
function withoutDate(line: string): string {
  return line.replace(DATE, ' | ').replace(TIME, ' ').replace(LABEL, ' ');
}

function trimSigns(words: string): string {
  return words.replace(/^[^\p{L}]{1,20}/u, '').replace(/[^\p{L}]{1,20}$/u, '');
}

function isNothingMore(piece: string): boolean {
  if (!/[\p{L}\d]/u.test(piece)) return true;
  return matchFurniture(piece)?.role === 'fixture';
}

/** `Thời sự 19-09-2023`: a dateline only where one is expected. */
export function isNamedDateline(line: string): boolean {
  if (line.length > LONGEST || !DATE.test(line)) return false;
  const rest = withoutDate(line);
  return !/\d/.test(rest) && (rest.match(/\p{L}+/gu)?.length ?? 0) <= 8 && !/[.;:]\s*$/.test(rest);
}
