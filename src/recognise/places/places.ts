import { list } from '../../core/list.js';
import { normaliseWord } from '../../segment/normalise.js';
import type { PhraseHit, PhraseIndex } from '../phrases.js';
import type { SentenceView, TokenSpan } from '../sentence-view.js';
import { wordSet } from '../word-sets.js';
import { DISTRICTS, EARLIER_DISTRICTS } from './districts.js';
import {
  ABROAD,
  COUNTRY_WORDS,
  DISTRICT_PREFIXES,
  LOCALITIES,
  NATIONAL_ACTS,
  NATIONAL_BODIES,
  NEED_PREFIX,
  PROVINCE_ALIASES,
  PROVINCE_PREFIXES,
  REGIONS,
} from './place-words.js';
import { PROVINCES } from './provinces.js';
import { addSignatures } from './signatures.js';

/** A province as it stood until 30 June 2025. */
export interface Province {
  readonly gso: string;
  readonly name: string;
  /** ISO 3166-2, `VN-22`. */
  readonly iso: string;
  /** GSO code of the province that it belongs to since 1 July 2025. */
  readonly since2025: string;
}

export type PlaceLevel =
  | 'country'
  | 'region'
  | 'province'
  | 'district'
  | 'locality'
  | 'abroad'
  | 'national-body'
  | 'national-act';

/** What a place name can be: several provinces where the name of a district is not unique. */
export interface PlaceEntry {
  readonly level: PlaceLevel;
  readonly provinces: readonly Province[];
  /** A district without its prefix: it counts only where no other name stands beside it. */
  readonly bare?: boolean;
}

/** A place that the text names. */
export interface Place extends TokenSpan, Omit<PlaceEntry, 'bare'> {}

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}

const PROVINCE_LIST: readonly Province[] = rows(PROVINCES).map(
  ([gso, name, iso, since2025]) => ({ gso, name, iso, since2025 }) as Province,
);
const BY_GSO = new Map(PROVINCE_LIST.map((province) => [province.gso, province]));
const BY_ISO = new Map(PROVINCE_LIST.map((province) => [province.iso, province]));

export function provinceOfIso(iso: string): Province | undefined {
  return BY_ISO.get(iso);
}

export function addPlaces(index: PhraseIndex): void {
  const add = (phrase: string, level: PlaceLevel, provinces: readonly Province[] = []) =>
    index.add('place', phrase, { level, provinces } satisfies PlaceEntry);
  for (const word of NATIONAL_BODIES) add(word, 'national-body');
  for (const word of NATIONAL_ACTS) add(word, 'national-act');
  addSignatures(index, PROVINCE_LIST);
  for (const word of LOCALITIES) index.add('locality', word, true);
  for (const word of ABROAD) add(word, 'abroad');
  for (const word of COUNTRY_WORDS) add(word, 'country');
  for (const word of REGIONS) add(word, 'region');
  for (const [phrase, provinces] of districtNames()) add(phrase, 'district', provinces);
  for (const [name, provinces] of bareDistricts())
    index.add('place', name, { level: 'district', provinces, bare: true } satisfies PlaceEntry);
  for (const province of PROVINCE_LIST) {
    for (const name of [province.name, ...(PROVINCE_ALIASES[province.name] ?? [])]) {
      for (const prefix of PROVINCE_PREFIXES) add(`${prefix} ${name}`, 'province', [province]);
      if (!NEED_PREFIX.has(name)) add(name, 'province', [province]);
    }
  }
}

interface District {
  readonly kind: string;
  readonly name: string;
  readonly province: Province;
}

const DISTRICT_LIST: readonly District[] = rows(`${DISTRICTS.trim()}\n${EARLIER_DISTRICTS.trim()}`).flatMap(
  ([gso, items]) =>
    items!.split(',').map((item) => {
      const [kind, name] = item.split(':') as [string, string];
      return { kind, name, province: BY_GSO.get(gso!)! };
    }),
);

/** Every `huyện X` with the provinces that have one: `huyện Châu Thành` is in many. */
function districtNames(): Map<string, Province[]> {
  const names = new Map<string, Province[]>();
  const add = (kinds: readonly string[], { name, province }: District) => {
    if (/^\d/.test(name)) return;
    for (const prefix of kinds.flatMap((kind) => DISTRICT_PREFIXES[kind]!)) {
      const phrase = `${prefix} ${name}`;
      names.set(phrase, [...(names.get(phrase) ?? []), province]);
    }
  };
  for (const district of DISTRICT_LIST) add([district.kind], district);
  // Many a town was a district before: `huyện Kinh Môn` of an older article is today's `thị xã Kinh Môn`.
  const settled = new Set(names.keys());
  for (const district of DISTRICT_LIST) {
    const earlier = (EARLIER_KINDS[district.kind] ?? []).filter(
      (kind) => !settled.has(`${DISTRICT_PREFIXES[kind]![0]} ${district.name}`),
    );
    add(earlier, district);
  }
  return names;
}

/** What a town or urban district may have been before it became one. */
const EARLIER_KINDS: Readonly<Record<string, readonly string[]>> = { x: ['h'], p: ['h', 'x'], q: ['h', 'x'] };

/** Names of two syllables or more that only one district has and no province: `Lộc Hà` without `huyện`. */
function bareDistricts(): [string, Province[]][] {
  const names = new Map<string, Province[]>();
  for (const { name, province } of DISTRICT_LIST) names.set(name, [...(names.get(name) ?? []), province]);
  const provinces = new Set(PROVINCE_LIST.map(({ name }) => name));
  return [...names].filter(
    ([name, of]) => of.length === 1 && name.includes(' ') && !provinces.has(name) && !SEAS.has(name),
  );
}

/** Districts whose name alone means the sea around them, where boats of every province fish. */
const SEAS = new Set(['Hoàng Sa', 'Trường Sa']);

/** Places that count however they are written. */
const AS_WRITTEN = new Set<PlaceLevel>(['country', 'national-act', 'region']);

/** Places that a sentence names. A name must be written as one: `Hòa Bình` is a province, `hòa bình` is peace. */
export function readPlaces(view: SentenceView): Place[] {
  const named = view
    .all<PlaceEntry>('place')
    .filter(
      (hit) =>
        !isCompany(view, hit) && !isNamesake(view, hit) && (AS_WRITTEN.has(hit.value.level) || isName(view, hit)),
    )
    .map(({ value: { level, provinces }, first, last }) => ({ level, provinces, first, last }));
  return [...named, ...readLocalities(view, named)].sort((a, b) => a.first - b.first);
}

/** `toàn tỉnh có`, not `toàn tỉnh Gia Lai`, which is named, nor `các Tỉnh ủy, Thành ủy`, which are all of them. */
function readLocalities(view: SentenceView, named: readonly Place[]): Place[] {
  return view
    .all('locality')
    .filter(({ first, last }) => !named.some((place) => place.first <= last && first < place.last))
    .filter(({ first, last }) => !PLURAL.has(view.word(first - 1)) && !COMMA.has(view.word(last)))
    .map(({ first, last }) => ({ level: 'locality', provinces: [], first, last }));
}
const PLURAL = wordSet(['các', 'những', 'nhiều', ',']);
const COMMA = wordSet([',']);

/** Syllables end in a vowel or in c, ch, m, n, ng, nh, p, t, and begin with no cluster of a stop and l or r. */
const FOREIGN_WORD = /^(?=[a-z]+$)(?:[bcdfgkps][lr]|.*(?:[fjwz]|[^aeiouycmnpth]$|[^n]g$|[^cn]h$|[^aeiouy][cmpt]$))/iu;

/** `Thái Bình Seed`, `Bình Định Group`: a company that carries the name of its province. */
function isCompany(view: SentenceView, { last }: TokenSpan): boolean {
  return view.isWord(last) && view.isCapitalised(last) && FOREIGN_WORD.test(view.text(last));
}

/** `xã Hòa Bình`, `ấp Vĩnh Lộc`, `sông Đồng Nai`: what is called after a province or district is not it. */
function isNamesake(view: SentenceView, { first }: TokenSpan): boolean {
  return CALLED.has(view.word(first - 1)) && !COMPOUND.has(view.word(first - 2)) && !isPrefixWord(view, first);
}
const CALLED = wordSet(list`xã | thôn | ấp | xóm | làng | buôn | khóm | sông`);
/** `hợp tác xã`, `thị xã`, `nông thôn`. */
const COMPOUND = wordSet(['tác', 'thị', 'nông']);

function isName(view: SentenceView, { first, last, value }: PhraseHit<PlaceEntry>): boolean {
  const words = [];
  for (let i = first; i < last; i++) if (view.isWord(i)) words.push(i);
  if (value.level === 'abroad')
    return WORLD.has(view.word(first)) || (view.isCapitalised(first) && LOCATIVE.has(view.word(first - 1)));
  if (value.level === 'province' && words.length > 1 && !view.isCapitalised(words[0]!)) {
    // `tỉnh lai châu`: behind its prefix a name may be in lower case, as resolutions print it.
    return PREFIX_WORDS.has(view.lower(words[0]!));
  }
  if (value.bare && isInName(view, first, last)) return false;
  if (value.level !== 'national-body') return words.every((i) => view.isCapitalised(i) || isPrefixWord(view, i));
  return view.isCapitalised(first) && (words.length > 1 || opensName(view, first));
}

/** `Nguyễn Kim Sơn`; in a line of capitals every name stands beside others. */
function isInName(view: SentenceView, first: number, last: number): boolean {
  if (view.sentence.kind === 'title' && isUpperCase(view, first - 1, last + 1)) return false;
  return view.isCapitalised(first - 1) || view.isCapitalised(last);
}

function isUpperCase(view: SentenceView, first: number, last: number): boolean {
  const words = view.text(Math.max(first, view.first), Math.min(last, view.last));
  return words === words.toUpperCase();
}

/** `Bộ Tài chính`, `NHNN`; a word that no name follows is the end of one: `Nguyễn Văn Bộ`, `Nam Bộ`. */
function opensName(view: SentenceView, at: number): boolean {
  return view.isCapitalised(at + 1) || /^\p{Lu}{2,}$/u.test(view.text(at));
}

/** `Anh`, `Đức`, `Nga` are countries behind one of these and mostly people elsewhere. */
const WORLD = wordSet(['thế', 'toàn', 'châu', 'khu']);
const LOCATIVE = wordSet(list`sang | tại | ở | từ | của | với | vào | trường | nước | đi | gồm | là | ,`);

const PREFIX_WORDS = new Set(list`tỉnh | thành | phố | tp | huyện | quận | thị | xã`);

function isPrefixWord(view: SentenceView, at: number): boolean {
  return PREFIX_WORDS.has(view.lower(at));
}

/** `camgiang.gov.vn`, `baosonghong.vn`: the province whose name, without marks and spaces, a host holds. */
export function provinceOfHost(host: string): Province | undefined {
  const labels = host.toLowerCase().split(/[^a-z]+/);
  const matches = new Set(labels.flatMap((label) => BY_LABEL.get(label) ?? []));
  return matches.size === 1 ? [...matches][0] : undefined;
}

function slugOf(name: string): string {
  return normaliseWord(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^a-z]/g, '');
}

/** Provinces by the labels that their hosts have: `baclieu`, `baobaclieu`, `daibaclieu`, `baclieutv`. */
const BY_LABEL = new Map(
  PROVINCE_LIST.flatMap((province) => {
    const slug = slugOf(province.name);
    return [slug, `bao${slug}`, `dai${slug}`, `${slug}tv`].map((label) => [label, province] as const);
  }),
);
