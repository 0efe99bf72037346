import type { Reading } from '../grammar/reading.js';
import type { Scanned } from '../grammar/scan.js';
import type { Place, Province } from '../recognise/places/places.js';
import { wordSet } from '../recognise/word-sets.js';
import type { DocumentContext } from './document.js';
import { type Draft, evidenceOf, type Resolved, type ResolvedPlace, toContext } from './draft.js';
import { asks } from './place-votes.js';

/** How many blocks a place stays valid where the document has none of its own. */
const MAX_BLOCKS = 3;
/** How many provinces a sentence can name for the last to stay the topic. */
const MAX_NAMED = 2;

/** Gives every figure its place: the sentence's, the passage's, else what the document is about. */
export function resolvePlaces({ sentences, place: home }: DocumentContext): void {
  const homeCode = home?.value.code ?? undefined;
  let topic: { place: Resolved<ResolvedPlace>; block: number } | undefined;
  for (const { scanned, drafts } of sentences) {
    const { block } = scanned.view.sentence;
    if (topic && isCountry(topic.place) && scanned.places.some(isLocality)) topic = undefined;
    for (const draft of drafts) {
      const stated = draft.reading.place;
      const own = stated && toPlace(scanned, stated, homeCode);
      const near = topic && block - topic.block <= MAX_BLOCKS ? toContext(topic.place) : undefined;
      const place = own ?? inherited(draft.reading, home, nationwide(draft) ?? near, topic?.block === block);
      if (place) draft.place = place;
      if (place && !own) draft.flags.add('place_inferred');
    }
    const named =
      drafts.findLast(({ place, flags }) => place && !flags.has('place_inferred'))?.place ?? placeOf(scanned, homeCode);
    // A list of provinces is about none of them: what follows speaks of them all again. Nor is an answer about where the asker lives.
    if (named && provincesOf(scanned).size <= MAX_NAMED && !asks(scanned)) topic = { place: named, block };
  }
}

/**
 * What a figure without a place of its own is about; one of `toàn tỉnh` is in the province that the text speaks of, if any,
 * and a count of provinces in none.
 */
function inherited(
  { place: stated, quantity, aspect }: Reading,
  home: Resolved<ResolvedPlace> | undefined,
  near: Resolved<ResolvedPlace> | undefined,
  sameBlock: boolean,
): Resolved<ResolvedPlace> | undefined {
  const [province, country] = [isProvince, isCountry].map((is) => [home, near].find((one) => one && is(one)));
  if (stated) return isLocality(stated) ? province : undefined;
  const countsProvinces = quantity.unit?.name === 'province' && aspect.aspect !== 'rank';
  return countsProvinces ? country : prefer(home, near, sameBlock);
}

function isCountry({ value }: Resolved<ResolvedPlace>): boolean {
  return value.code === 'VN';
}

function isProvince(place: Resolved<ResolvedPlace>): boolean {
  return place.value.code !== null && !isCountry(place);
}

function isLocality({ level }: Place): boolean {
  return level === 'locality';
}

/** The document's place; the passage's where the document has none, or only the country by its lead. */
function prefer(
  home: Resolved<ResolvedPlace> | undefined,
  near: Resolved<ResolvedPlace> | undefined,
  sameBlock: boolean,
): Resolved<ResolvedPlace> | undefined {
  const weak = home && isCountry(home) && home.evidence?.basis === 'document';
  return near && (!home || (weak && sameBlock && near.value.code !== null)) ? near : home;
}

const COUNTRY_MEASURE = wordSet(['GDP']);
/** How many provinces the country has had. */
const ALL_PROVINCES = new Set(['34', '63', '64']);

/** `GDP quý II đạt 7%`, `63 tỉnh, thành phố`: what only the whole country has. */
function nationwide({ reading }: Draft): Resolved<ResolvedPlace> | undefined {
  const { view, label, quantity } = reading;
  const counts =
    quantity.unit?.name === 'province' && ALL_PROVINCES.has((quantity.of ?? quantity.low).value.toString());
  const [part] = counts
    ? [quantity]
    : label.parts.filter(({ first, last }) => view.holds(COUNTRY_MEASURE, first, last));
  if (!part) return undefined;
  const { start, end, quote } = view.excerpt(part);
  return { value: { code: 'VN', text: quote }, evidence: { start, end, quote, basis: 'sentence' } };
}

function provincesOf({ places }: Scanned): ReadonlySet<string | undefined> {
  return new Set(places.filter(({ level }) => level === 'province').map(codeOf));
}

/** The only place that a sentence without figures names. */
function placeOf(scanned: Scanned, home: string | undefined): Resolved<ResolvedPlace> | undefined {
  const { places } = scanned;
  if (!places.length) return undefined;
  const named = places.filter(({ level }) => level === 'province' || level === 'district' || level === 'country');
  const codes = new Set(named.map((place) => codeOf(place)));
  return codes.size === 1 ? toPlace(scanned, named[0]!, home) : undefined;
}

function toPlace(scanned: Scanned, place: Place, home: string | undefined): Resolved<ResolvedPlace> | undefined {
  if (place.level === 'abroad') return undefined;
  const { view } = scanned;
  const province = chooseProvince(place, home, provincesOf(scanned));
  const code = place.level === 'country' ? 'VN' : (province?.iso ?? null);
  if (!code && place.level !== 'region') return undefined;
  return { value: { code, text: view.text(place.first, place.last) }, evidence: evidenceOf(view, place, 'sentence') };
}

/** The only province that a name can mean, or among several the one that its sentence names, or the document's own. */
function chooseProvince(
  { provinces }: Place,
  home: string | undefined,
  named: ReadonlySet<string | undefined>,
): Province | undefined {
  if (provinces.length === 1) return provinces[0];
  return provinces.find(({ iso }) => named.has(iso)) ?? provinces.find(({ iso }) => iso === home);
}

function codeOf(place: Place): string | undefined {
  if (place.level === 'country' || place.level === 'national-body') return 'VN';
  return place.level === 'region' || place.provinces.length !== 1 ? undefined : place.provinces[0]!.iso;
}
