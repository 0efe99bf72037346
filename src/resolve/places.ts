import type { Metadata } from '../core/document.js';
import type { Evidence } from '../core/figure.js';
import { type Place, type Province, provinceOfHost } from '../recognise/places/places.js';
import type { DocumentContext, ResolvedSentence } from './document.js';
import { type Draft, evidenceOf, type Resolved, type ResolvedPlace } from './draft.js';

const TITLE_WEIGHT = 6;
const LEAD_WEIGHT = 2;
const LEAD_SENTENCES = 4;

/** Gives every figure its place: the sentence's, else what the document is about. */
export function resolvePlaces({ sentences, place: documentPlace }: DocumentContext): void {
  const home = documentPlace?.value.code ?? undefined;
  for (const { scanned, drafts } of sentences) {
    const abroad = scanned.places.some(({ level }) => level === 'abroad');
    for (const draft of drafts) {
      const own = ownPlace(draft, home);
      if (own) draft.place = own;
      else if (documentPlace && !abroad && !draft.reading.place) {
        draft.place = documentPlace;
        draft.flags.add('place_inferred');
      }
    }
  }
}

function ownPlace({ reading }: Draft, home: string | undefined): Resolved<ResolvedPlace> | undefined {
  const place = reading.place;
  if (!place || place.level === 'abroad') return undefined;
  const province = chooseProvince(place, home);
  const code = place.level === 'country' ? 'VN' : (province?.iso ?? null);
  if (!code && place.level !== 'region') return undefined;
  const text = reading.view.text(place.first, place.last);
  return { value: { code, text }, evidence: evidenceOf(reading.view, place, 'sentence') };
}

/** The only province that a name can mean, or the document's own among several. */
function chooseProvince(place: Place, home: string | undefined): Province | undefined {
  return place.provinces.length === 1 ? place.provinces[0] : place.provinces.find(({ iso }) => iso === home);
}

/**
 * The place that a document is about: the province that its title, its source and its first sentences name most, or the
 * country where national bodies speak and no province stands out. A region of several provinces leaves it open.
 */
export function documentPlace(
  sentences: readonly Pick<ResolvedSentence, 'scanned'>[],
  metadata: Metadata,
): Resolved<ResolvedPlace> | undefined {
  const votes = new Map<string, { weight: number; evidence: Evidence; text: string }>();
  const vote = (code: string, weight: number, evidence: Evidence, text: string) => {
    const known = votes.get(code);
    votes.set(code, known ? { ...known, weight: known.weight + weight } : { weight, evidence, text });
  };
  let lead = 0;
  for (const { scanned } of sentences) {
    const { view, places } = scanned;
    const title = view.sentence.kind === 'title';
    const weight = title ? TITLE_WEIGHT : lead++ < LEAD_SENTENCES ? LEAD_WEIGHT : 1;
    for (const place of places) {
      const code = codeOf(place);
      if (code)
        vote(
          code,
          place.level === 'national-body' ? weight / 3 : weight,
          evidenceOf(view, place, title ? 'title' : 'document'),
          view.text(place.first, place.last),
        );
    }
  }
  for (const source of [metadata.publisher, metadata.url]) {
    const province = source && provinceOfHost(source.value.replace(/^https?:\/\//, '').split('/')[0]!);
    if (province && source.source)
      vote(province.iso, LEAD_WEIGHT * 2, { ...source.source, basis: 'document' }, province.name);
  }
  return elect(votes);
}

function codeOf(place: Place): string | undefined {
  if (place.level === 'country' || place.level === 'national-body') return 'VN';
  return place.level === 'region' || place.provinces.length !== 1 ? undefined : place.provinces[0]!.iso;
}

/** The province with most votes if it clearly leads the others; the country only where no province is named. */
function elect(
  votes: ReadonlyMap<string, { weight: number; evidence: Evidence; text: string }>,
): Resolved<ResolvedPlace> | undefined {
  const provinces = [...votes].filter(([code]) => code !== 'VN').sort(([, a], [, b]) => b.weight - a.weight);
  const [first, second] = provinces;
  const country = votes.get('VN');
  if (first && (!second || first[1].weight > second[1].weight) && first[1].weight * 2 >= (country?.weight ?? 0)) {
    return { value: { code: first[0], text: first[1].text }, evidence: first[1].evidence };
  }
  if (country && country.weight >= 2 && !first)
    return { value: { code: 'VN', text: country.text }, evidence: country.evidence };
  return undefined;
}
