import Big from 'big.js';
import { TOKEN, type Tokens } from '../segment/tokenise.js';
import type { SentenceView } from './sentence-view.js';

/** How a document writes its numbers, counted over the forms that can only be read one way. */
export interface SeparatorHabit {
  /** `2.285.000`, `1.234,5`: full stop groups thousands or comma marks decimals. */
  readonly vietnamese: number;
  /** `2,285,000`, `1,234.5`, `2.7`: the other way round. */
  readonly english: number;
  /** Those of them whose thousands are grouped: many who write `2.7 tỷ` still write `33.000 đồng`. */
  readonly englishGroups: number;
}

const VIETNAMESE_FORM = /^(?:\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}|\d+,(?:\d{1,2}|\d{4,}))$/;
const ENGLISH_GROUPS = /^(?:\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,})$/;
const ENGLISH_DECIMAL = /^\d+\.\d{1,2}$/;
const BELOW_ONE = /^0\.\d+$/;
/** What follows a decimal: a unit or a sign. `(9.8)` is a day, `2.1.` and `2.1 Mục tiêu` a heading. */
const OF_AN_AMOUNT = /\s?(?:%|\p{Ll})/uy;

export function separatorHabit(tokens: Tokens, first = 0, last = tokens.count): SeparatorHabit {
  let vietnamese = 0;
  let english = 0;
  let englishGroups = 0;
  for (let i = first; i < last; i++) {
    if (tokens.kind[i] !== TOKEN.number) continue;
    const length = tokens.end[i]! - tokens.start[i]!;
    if (length < 3) continue;
    const form = tokens.text.slice(tokens.start[i], tokens.end[i]);
    if (VIETNAMESE_FORM.test(form)) vietnamese++;
    else if (ENGLISH_GROUPS.test(form)) englishGroups++;
    else if (BELOW_ONE.test(form) || (ENGLISH_DECIMAL.test(form) && isAmount(tokens, i))) english++;
  }
  return { vietnamese, english: english + englishGroups, englishGroups };
}

function isAmount({ text, end }: Tokens, at: number): boolean {
  OF_AN_AMOUNT.lastIndex = end[at]!;
  return OF_AN_AMOUNT.test(text);
}

/** A number as its digits say; `other` is the second reading where the form allows two. */
export interface DigitReading {
  readonly value: Big;
  readonly other?: Big;
}

const GROUPED_BY_STOP = /^\d{1,3}(?:\.\d{3})+$/;
const GROUPED_BY_COMMA = /^\d{1,3}(?:,\d{3})+$/;

/**
 * Reads digits with their separators. Vietnam's standard groups with a full stop and marks decimals with a comma (Decree
 * 30/2020/NĐ-CP, annex I; TCVN 6398); texts that mix both are decided by form first, then by the document's habit.
 */
export function readDigits(form: string, habit: SeparatorHabit): DigitReading | undefined {
  const ascii = toAscii(form);
  if (/^\d+$/.test(ascii)) return { value: new Big(ascii) };
  const stops = ascii.split('.').length - 1;
  const commas = ascii.split(',').length - 1;
  if (stops && commas) return readBoth(ascii, stops, commas);
  const separator = stops ? '.' : ',';
  const grouped = (stops ? GROUPED_BY_STOP : GROUPED_BY_COMMA).test(ascii) && !ascii.startsWith('0');
  const asGroups = () => new Big(ascii.replaceAll(separator, ''));
  if (stops + commas > 1) return grouped ? { value: asGroups() } : undefined;
  const asDecimal = () => new Big(ascii.replace(',', '.'));
  if (!grouped) return { value: asDecimal() };
  // One separator and three digits after it: `2.285` groups by default, `674,573` is a decimal by default.
  const english = habit.english > habit.vietnamese;
  const groups = separator === '.' ? !english || isRound(ascii, habit) : english;
  const doubtful = separator === ',' || habit.english > 0;
  const value = groups ? asGroups() : asDecimal();
  return doubtful ? { value, other: groups ? asDecimal() : asGroups() } : { value };
}

/** Nobody writes a decimal's last nought who does not group by commas: `33.000` and `1.250` are thousands, `12.345` may be none. */
function isRound(form: string, { englishGroups }: SeparatorHabit): boolean {
  return englishGroups === 0 && form.endsWith('0');
}

/** `1.234,5` and `33,448.222`: the separator that comes last, and once, marks the decimals. */
function readBoth(form: string, stops: number, commas: number): DigitReading | undefined {
  const stopLast = form.lastIndexOf('.') > form.lastIndexOf(',');
  if ((stopLast ? stops : commas) > 1) return undefined;
  const [grouping, decimal] = stopLast ? [',', '.'] : ['.', ','];
  const [whole, fraction] = form.split(decimal) as [string, string];
  const groups = whole.split(grouping);
  if (groups[0]!.length > 3 || groups.slice(1).some((group) => group.length !== 3)) return undefined;
  return { value: new Big(`${groups.join('')}.${fraction}`) };
}

/**
 * `1 250 000 người`, `60 703,0`: thousands set apart by single spaces. One group alone needs decimals or a unit behind it,
 * for `12 350` are mostly two numbers.
 */
export function readSpacedDigits(view: SentenceView, at: number): (DigitReading & { last: number }) | undefined {
  if (!view.isNumber(at + 1) || view.isNumber(at - 1) || !/^[1-9]\d{0,2}$/.test(view.text(at))) return undefined;
  let form = view.text(at);
  let last = at + 1;
  while (isSpacedGroup(view, last) && /^\d+$/.test(form)) form += view.text(last++);
  const groups = last - at - 1;
  if (!groups || view.isNumber(last)) return undefined;
  const alone = groups === 1 && /^\d+$/.test(form) && !(view.isWord(at - 1) && view.at('unit', last));
  return alone ? undefined : { value: new Big(form.replace(',', '.')), last };
}

function isSpacedGroup(view: SentenceView, at: number): boolean {
  const { text, start, end } = view.tokens;
  if (!view.isNumber(at) || !/^\d{3}(?:[.,]\d{1,2})?$/.test(view.text(at))) return false;
  return start[at]! - end[at - 1]! === 1 && text[end[at - 1]!] !== '\n';
}

/** Digits of other scripts as ASCII: full-width ones by NFKC, the rest by their distance from their script's zero. */
function toAscii(form: string): string {
  if (/^[\d.,]*$/.test(form)) return form;
  return form.normalize('NFKC').replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String((code - zero) % 10);
  });
}
