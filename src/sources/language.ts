import { franc } from 'franc';

export const VIETNAMESE = 'vie';

/** Letters that among living languages only Vietnamese has, composed or as combining marks. */
const VIETNAMESE_LETTER = /[ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]|\u0309|\u0323|\u031b/i;
const VIETNAMESE_LETTERS = new RegExp(VIETNAMESE_LETTER, 'gi');
/** Such letters a word from which a line is Vietnamese; running Vietnamese has about a half. */
const VIETNAMESE_SHARE = 0.2;
/** Vietnamese words after which no more need be read, and with which a text of any other words is still in doubt. */
const CERTAIN = 50;
const DOUBTFUL = 8;
/** Characters of a line that are looked at, and that franc decides on; more cost time and change nothing. */
const SAMPLE = 200;
/** A text in Latin letters shorter than this may as well be Vietnamese without its accents. */
const ENOUGH = 40;

/** With more languages in Latin letters to choose from, franc takes unaccented Vietnamese for one of them. */
const CANDIDATES = [VIETNAMESE, 'eng', 'fra', 'rus', 'cmn', 'jpn', 'kor', 'lao', 'tha', 'khm'];

/**
 * The language of a document in ISO 639-3. A page of Vietnamese news may open with an archive's English banner or with
 * foreign spam, so lines are weighed one by one; where their letters leave a doubt, franc decides on the heavier kind.
 */
export function detectLanguage(text: string): string {
  const { vietnamese, other } = weighLines(text);
  if (vietnamese.words >= CERTAIN) return VIETNAMESE;
  const isVietnamese = vietnamese.words >= Math.min(DOUBTFUL, Math.max(1, other.words));
  const sample = (isVietnamese ? vietnamese : other).longest;
  if (sample.length < ENOUGH && /\p{Script=Latin}/u.test(sample)) return VIETNAMESE;
  return franc(sample, { only: CANDIDATES, minLength: 3 });
}

/** Whether a text has a letter that no other language has; unaccented Vietnamese has none. */
export function hasVietnameseLetter(text: string): boolean {
  return VIETNAMESE_LETTER.test(text);
}

interface Weight {
  words: number;
  longest: string;
}

/** Words in lines with and without Vietnamese letters, and the longest line of each kind. */
function weighLines(text: string): { readonly vietnamese: Weight; readonly other: Weight } {
  const vietnamese = { words: 0, longest: '' };
  const other = { words: 0, longest: '' };
  for (const [line] of text.matchAll(/[^\r\n]+/g)) {
    const sample = line.slice(0, SAMPLE);
    const words = sample.match(/\S+/g)?.length ?? 0;
    const letters = sample.match(VIETNAMESE_LETTERS)?.length ?? 0;
    const kind = letters > words * VIETNAMESE_SHARE ? vietnamese : other;
    kind.words += words;
    if (sample.length > kind.longest.length) kind.longest = sample;
    if (vietnamese.words >= CERTAIN) break;
  }
  return { vietnamese, other };
}
