import type { Metadata } from '../core/document.js';
import type { Basis } from '../core/figure.js';
import { isYardstick } from '../grammar/place-links.js';
import type { SentencePlaces } from '../grammar/scan.js';
import { type Place, provinceOfHost } from '../recognise/places/places.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import { evidenceOf, type Resolved, type ResolvedPlace } from './draft.js';

const LEAD_SENTENCES = 3;
const MANY = 3;

/** A vote for a place and where it was cast. */
interface Vote {
  readonly code: string;
  readonly place: Resolved<ResolvedPlace>;
}

/**
 * The place that a document is about. Asked in this order, the first that gives one province decides: the title, the
 * source, the page's own name, the first sentences, the whole text. Where national bodies speak and neither a province nor
 * an unnamed locality (`toàn tỉnh`) it is the country; a region of several provinces in the title leaves it open.
 */
export function documentPlace(
  scanned: readonly SentencePlaces[],
  metadata: Metadata,
  siteName: () => readonly SentencePlaces[],
): Resolved<ResolvedPlace> | undefined {
  const titles = scanned.filter(({ view }) => view.sentence.kind === 'title');
  const body = scanned.filter(
    ({ view }) =>
      view.sentence.kind === 'body' &&
      view.sentence.reason !== 'letterhead' &&
      !CITES.has(view.word(view.first)) &&
      !CITES.has(view.word(view.first + 1)),
  );
  const lead = body.slice(0, LEAD_SENTENCES);
  const head = scanned.filter(({ view }) => view.sentence.reason === 'letterhead');
  const named = only(provinceVotes(titles, 'title'));
  if (named || titles.some(namesRegion)) return named;
  const source = sourcePlace(metadata) ?? only(provinceVotes(head, 'document'));
  if (source) return source;
  const site = () => most(provinceVotes(siteName(), 'document'));
  if (speaksForUnnamed(scanned)) return site();
  return (
    countryOf(lead, 2) ??
    most(provinceVotes(lead, 'document')) ??
    site() ??
    countryOf(lead, 1) ??
    countryOf(body, MANY) ??
    dominant(provinceVotes(body, 'document')) ??
    byActs(scanned)
  );
}

/** Whether a text speaks for a locality, and names no province that it could be. */
function speaksForUnnamed(scanned: readonly SentencePlaces[]): boolean {
  const isLocal = ({ places }: SentencePlaces) => places.some(({ level }) => level === 'locality');
  return scanned.some(isLocal) && !provinceVotes(scanned, 'document').length;
}

function provinceVotes(scanned: readonly SentencePlaces[], basis: Basis): Vote[] {
  return scanned
    .filter((one) => !asks(one))
    .flatMap(({ view, places }) =>
      places
        .filter(({ level, provinces }) => (level === 'province' || level === 'district') && provinces.length === 1)
        .map((place) => ({ code: place.provinces[0]!.iso, place: resolved(view, place, basis) })),
    );
}

function namesRegion({ places }: SentencePlaces): boolean {
  return places.some(({ level }) => level === 'region');
}

/** `Ông … ở huyện Chương Mỹ hỏi về …`: where a reader lives is not what the answer is about. */
function asks({ view }: SentencePlaces): boolean {
  for (let i = view.first; i < view.last; i++) if (ASK.has(view.word(i))) return true;
  return false;
}
const ASK = wordSet(['hỏi']);

/** `Căn cứ Luật …`, `Xét đề nghị của …`: what a resolution rests on is not where it holds. */
const CITES = wordSet(['căn', 'xét']);

function resolved(view: SentenceView, place: Place, basis: Basis): Resolved<ResolvedPlace> {
  const code = place.provinces[0]?.iso ?? 'VN';
  return { value: { code, text: view.text(place.first, place.last) }, evidence: evidenceOf(view, place, basis) };
}

/** The place that all votes agree on. */
function only(votes: readonly Vote[]): Resolved<ResolvedPlace> | undefined {
  return new Set(votes.map(({ code }) => code)).size === 1 ? votes[0]!.place : undefined;
}

/** The place with more votes than any other. */
function most(votes: readonly Vote[]): Resolved<ResolvedPlace> | undefined {
  const counts = new Map<string, number>();
  for (const { code } of votes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first || (second && second[1] === first[1])) return undefined;
  return votes.find(({ code }) => code === first[0])!.place;
}

/** The one province that a text names more than once and nearly alone. */
function dominant(votes: readonly Vote[]): Resolved<ResolvedPlace> | undefined {
  const leading = most(votes);
  const share = votes.filter(({ code }) => code === leading?.value.code).length;
  return leading && share >= 2 && share >= votes.length * 0.7 ? leading : undefined;
}

function sourcePlace({ publisher, url }: Metadata): Resolved<ResolvedPlace> | undefined {
  for (const stated of [publisher, url]) {
    const host = stated?.value.replace(/^https?:\/\//, '').split('/')[0];
    const province = host ? provinceOfHost(host) : undefined;
    if (!province || !stated?.source) continue;
    return { value: { code: province.iso, text: province.name }, evidence: { ...stated.source, basis: 'document' } };
  }
  return undefined;
}

/** The country, where a text without any province cites acts of national bodies. */
function byActs(scanned: readonly SentencePlaces[]): Resolved<ResolvedPlace> | undefined {
  if (provinceVotes(scanned, 'document').length) return undefined;
  for (const { view, places } of scanned) {
    const act = places.find(({ level }) => level === 'national-act');
    if (act) return resolved(view, act, 'document');
  }
  return undefined;
}

/** The country or one of its bodies; `cao hơn bình quân cả nước` only compares with it. */
function isNational(view: SentenceView, place: Place): boolean {
  return place.level === 'national-body' || (place.level === 'country' && !isYardstick(view, place));
}

/** The country, where at least `least` mentions of it or its bodies outnumber those of provinces. */
function countryOf(scanned: readonly SentencePlaces[], least: number): Resolved<ResolvedPlace> | undefined {
  const mentions = scanned.flatMap(({ view, places }) =>
    places.filter((place) => isNational(view, place)).map((place) => ({ view, place })),
  );
  const provinces = provinceVotes(scanned, 'document').length;
  if (mentions.length < least || mentions.length <= provinces) return undefined;
  const { view, place } = mentions[0]!;
  return {
    value: { code: 'VN', text: view.text(place.first, place.last) },
    evidence: evidenceOf(view, place, 'document'),
  };
}
