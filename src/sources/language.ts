import { franc } from 'franc';
import { countVietnameseLetters } from './vietnamese-letters.js';

export const VIETNAMESE = 'vie';

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
 * foreign spam, so lines are weighed one by one. Where their letters leave a doubt, franc decides.
 */
export function detectLanguage(text: string): string {
  const { vietnamese, other } = weighLines(text);
  const isPlain = vietnamese.words > 0 && vietnamese.words >= other.words;
  if (isPlain || vietnamese.words >= CERTAIN) return VIETNAMESE;
  const sample = (vietnamese.words >= DOUBTFUL ? vietnamese : other).longest;
  if (sample.length < ENOUGH && /\p{Script=Latin}/u.test(sample)) return VIETNAMESE;
  return franc(sample, { only: CANDIDATES, minLength: 3 });
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
    const kind = countVietnameseLetters(sample) > words * VIETNAMESE_SHARE ? vietnamese : other;
    kind.words += words;
    if (sample.length > kind.longest.length) kind.longest = sample;
    if (vietnamese.words >= CERTAIN) break;
  }
  return { vietnamese, other };
}
