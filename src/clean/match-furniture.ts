import { isDigit, isLetter } from './characters.js';
import { FURNITURE, type Furniture } from './furniture.js';
import { foldSpelling, matchingKey, unfoldSpelling } from './matching-key.js';

interface Pattern {
  readonly furniture: Furniture;
  readonly whole: RegExp;
}

/** What stands between the links of a row: `Trang chủ > Tin tức > Kinh tế`, `Trang chủ | Liên hệ`. */
const LINK_ROWS: readonly (readonly [RegExp, Furniture])[] = [
  [/\s*[>»›→]\s*|\s+\/\s+/, { reason: 'breadcrumb', role: 'fixture', phrases: [] }],
  [/\s*[|•·]\s*/, { reason: 'menu', role: 'fixture', phrases: [] }],
];

/** Characters in which any phrase has ended, up to its `*`. */
const LONGEST_PHRASE = 80;
/** Characters that a number, bullets and blanks may add to a phrase. */
const LONGEST_NUMBER = 20;

/** What stands for itself in no pattern, longest first: a number, any words, a blank, a sign of regular expressions. */
const NOTATION = /:? ?#|: \*| ?\*| |[.+?^${}()[\]\\/]/g;

/** `lượt xem: #` as a pattern: `#` is a number, `*` whatever follows, a colon before a number may be missing. */
function compile(phrase: string): RegExp {
  const source = foldSpelling(phrase).replace(NOTATION, (sign) => {
    if (sign.endsWith('#')) return '\\s*:?\\s*\\(?\\d[\\d.,]*\\)?';
    if (sign === ': *') return '\\s*:.*';
    if (sign.endsWith('*')) return '(?:[^\\p{L}\\p{M}].*)?';
    return sign === ' ' ? '\\s*' : `\\${sign}`;
  });
  return new RegExp(`^${source}\\s*:?$`, 'u');
}

/** First word of a line behind its bullet; empty where a number stands first. */
function firstWord(line: string): string {
  let first = 0;
  for (; first < line.length && !opensWord(line.charCodeAt(first)); first++)
    if (isDigit(line.charCodeAt(first))) return '';
  let end = first + 1;
  while (end < line.length && isLetter(line.charCodeAt(end))) end++;
  return line.slice(first, end);
}

/** A letter, `©` or `®`. */
function opensWord(unit: number): boolean {
  return isLetter(unit) || unit === 0xa9 || unit === 0xae;
}

/** The cases and tone placements in which a word may open a line, so that the line itself need not be folded. */
function spellings(word: string): Set<string> {
  const forms = [word, unfoldSpelling(foldSpelling(word))];
  return new Set(forms.flatMap((form) => [form, form.toUpperCase(), form.charAt(0).toUpperCase() + form.slice(1)]));
}

/** Patterns that open with one word, and how long a line may be that fits any of them. */
interface Group {
  readonly patterns: Pattern[];
  longest: number;
}

function groupPatterns(): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const furniture of FURNITURE) {
    for (const phrase of furniture.phrases) {
      const pattern = { furniture, whole: compile(phrase) };
      const longest = phrase.includes('*') ? Number.POSITIVE_INFINITY : phrase.length + LONGEST_NUMBER;
      for (const word of spellings(phrase.startsWith('#') ? '' : firstWord(phrase))) {
        const group = groups.get(word) ?? { patterns: [], longest: 0 };
        group.patterns.push(pattern);
        group.longest = Math.max(group.longest, longest);
        groups.set(word, group);
      }
    }
  }
  return groups;
}

const BY_FIRST_WORD = groupPatterns();

/** What furniture a line is by its words alone. */
export function matchFurniture(line: string): Furniture | undefined {
  // Few lines begin as furniture does: the rest need not be brought into matching form.
  const group = BY_FIRST_WORD.get(firstWord(line));
  return group && (matchPhrase(group, line) ?? matchCounter(group, line));
}

/** `Lượt xem: 273 Về trang trước`: a counter with the links beside it. */
function matchCounter(group: Group, line: string): Furniture | undefined {
  const counter = /^(\D{4,40}\d[\d.,]*)\s+\p{Lu}[^\d.,;:]{2,50}$/u.exec(line)?.[1];
  const found = counter === undefined ? undefined : matchPhrase(group, counter);
  return found?.reason === 'view-count' && found.role === 'fixture' ? found : undefined;
}

/** The first row of a group that fits. */
function matchPhrase(group: Group, line: string): Furniture | undefined {
  if (line.length > group.longest) return undefined;
  const key = matchingKey(line.slice(0, LONGEST_PHRASE));
  return group.patterns.find(({ whole }) => whole.test(key))?.furniture;
}

/** A row of links on one line: a menu, or the way from the home page to the article. */
export function matchLinkRow(line: string): Furniture | undefined {
  if (!/[|>»›→•·]| \/ /.test(line)) return undefined;
  for (const [separator, row] of LINK_ROWS) {
    const pieces = line.split(separator).filter(Boolean);
    const known = pieces.map((piece) => matchFurniture(piece)).filter((found) => found !== undefined);
    if (pieces.length < 2) continue;
    const isBar = row.reason === 'menu' && known.length === pieces.length;
    const isMenu = isBar || (pieces.length > 2 && known.length * 2 >= pieces.length);
    if (isMenu || known.some(({ role }) => role === 'navigation')) return row;
  }
  return undefined;
}
