import type { Metadata } from '../core/document.js';
import { isYardstick } from '../grammar/place-links.js';
import type { SentencePlaces } from '../grammar/scan.js';
import type { Place } from '../recognise/places/places.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import type { Resolved, ResolvedPlace } from './draft.js';
import { dominant, most, only, provinceVotes, resolved } from './place-votes.js';
import { sourcePlace } from './source-place.js';

const LEAD_SENTENCES = 3;
/** Shorter lines are headings. */
const FEWEST_WORDS = 8;
const MANY = 3;

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
  const lead = leadOf(body);
  const named = only(provinceVotes(titles, 'title'));
  if (named || titles.some(namesRegion)) return named;
  const source = sourcePlace(metadata, scanned, lead);
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

/** The first sentences, with the headings among them. */
function leadOf(body: readonly SentencePlaces[]): readonly SentencePlaces[] {
  const long = body.filter(({ view }) => view.last - view.first >= FEWEST_WORDS);
  const last = long[LEAD_SENTENCES - 1];
  return last ? body.slice(0, body.indexOf(last) + 1) : body;
}

/** Whether a text speaks for a locality, and names no province that it could be. */
function speaksForUnnamed(scanned: readonly SentencePlaces[]): boolean {
  const isLocal = ({ places }: SentencePlaces) => places.some(({ level }) => level === 'locality');
  return scanned.some(isLocal) && !provinceVotes(scanned, 'document').length;
}

function namesRegion({ places }: SentencePlaces): boolean {
  return places.some(({ level }) => level === 'region');
}

/** `Căn cứ Luật …`, `Xét đề nghị của …`: what a resolution rests on is not where it holds. */
const CITES = wordSet(['căn', 'xét']);

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
  return resolved(view, place, 'document');
}
