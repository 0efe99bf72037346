/**
 * VNI for Windows: a plain letter and behind it, as a letter of the Western code page, its marks. The table is that of VNI's
 * own keyboard manual; the letters that have a sign of their own stand first.
 */
const ALONE: Readonly<Record<string, string>> = {
  í: 'í',
  ì: 'ì',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  ỵ: 'î',
  đ: 'ñ',
  ơ: 'ô',
  ư: 'ö',
};

/** Combining marks in NFD, tone last, and the sign that stands for them. */
const GRAVE = '\u0300';
const ACUTE = '\u0301';
const TILDE = '\u0303';
const HOOK = '\u0309';
const DOT = '\u0323';
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';

const TONES: readonly (readonly [string, string])[] = [
  [ACUTE, 'ù'],
  [GRAVE, 'ø'],
  [HOOK, 'û'],
  [TILDE, 'õ'],
  [DOT, 'ï'],
];
const WITH_CIRCUMFLEX: readonly (readonly [string, string])[] = [
  ['', 'â'],
  [ACUTE, 'á'],
  [GRAVE, 'à'],
  [HOOK, 'å'],
  [TILDE, 'ã'],
  [DOT, 'ä'],
];
const WITH_BREVE: readonly (readonly [string, string])[] = [
  ['', 'ê'],
  [ACUTE, 'é'],
  [GRAVE, 'è'],
  [HOOK, 'ú'],
  [TILDE, 'ü'],
  [DOT, 'ë'],
];

function* rows(): Generator<readonly [vni: string, letter: string]> {
  for (const [letter, sign] of Object.entries(ALONE)) yield [sign, letter];
  for (const base of 'aeouy') for (const [mark, sign] of TONES) yield [base + sign, base + mark];
  for (const [base, own] of [
    ['ơ', 'ô'],
    ['ư', 'ö'],
  ] as const)
    for (const [mark, sign] of TONES) yield [own + sign, base + mark];
  for (const base of 'aeo') for (const [mark, sign] of WITH_CIRCUMFLEX) yield [base + sign, base + CIRCUMFLEX + mark];
  for (const [mark, sign] of WITH_BREVE) yield [`a${sign}`, `a${BREVE}${mark}`];
}

const LETTERS = new Map<string, string>();
for (const [vni, letter] of rows()) {
  const composed = letter.normalize('NFC');
  LETTERS.set(vni, composed);
  LETTERS.set(vni.toUpperCase(), composed.toUpperCase());
  // `Aù` opens a word that goes on in small letters.
  if (vni.length > 1) LETTERS.set(vni[0]!.toUpperCase() + vni[1]!, composed.toUpperCase());
}

/** Two letters before one: `oâ` is no `o` and `â`. */
const SIGNS = new RegExp([...LETTERS.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** Text whose Western letters are VNI's signs, in Unicode. */
export function fromVni(text: string): string {
  return text.replace(SIGNS, (sign) => LETTERS.get(sign)!);
}
