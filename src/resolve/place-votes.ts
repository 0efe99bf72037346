import type { Basis } from '../core/figure.js';
import type { SentencePlaces } from '../grammar/scan.js';
import type { Place } from '../recognise/places/places.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import { evidenceOf, type Resolved, type ResolvedPlace } from './draft.js';

/** A vote for a place and where it was cast. */
export interface Vote {
  readonly code: string;
  readonly place: Resolved<ResolvedPlace>;
}

/** A vote for each mention of a province, or of a district that only one has. */
export function provinceVotes(scanned: readonly SentencePlaces[], basis: Basis): Vote[] {
  return scanned
    .filter((one) => !asks(one))
    .flatMap(({ view, places }) =>
      places
        .filter(({ level, provinces }) => (level === 'province' || level === 'district') && provinces.length === 1)
        .map((place) => ({ code: place.provinces[0]!.iso, place: resolved(view, place, basis) })),
    );
}

/** `Ông … ở huyện Tân Yên hỏi về …`: where a reader lives is not what the answer is about. */
export function asks({ view }: Pick<SentencePlaces, 'view'>): boolean {
  return view.holds(ASK, view.first, view.last);
}
const ASK = wordSet(['hỏi']);

/** A place that a sentence names, with its words. */
export function resolved(view: SentenceView, place: Place, basis: Basis): Resolved<ResolvedPlace> {
  const code = place.provinces[0]?.iso ?? 'VN';
  return { value: { code, text: view.text(place.first, place.last) }, evidence: evidenceOf(view, place, basis) };
}

/** The place that all votes agree on. */
export function only(votes: readonly Vote[]): Resolved<ResolvedPlace> | undefined {
  return new Set(votes.map(({ code }) => code)).size === 1 ? votes[0]!.place : undefined;
}

/** The place with more votes than any other. */
export function most(votes: readonly Vote[]): Resolved<ResolvedPlace> | undefined {
  const counts = new Map<string, number>();
  for (const { code } of votes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first || (second && second[1] === first[1])) return undefined;
  return votes.find(({ code }) => code === first[0])!.place;
}

/** The one province that a text names more than once and nearly alone. */
export function dominant(votes: readonly Vote[]): Resolved<ResolvedPlace> | undefined {
  const leading = most(votes);
  const share = votes.filter(({ code }) => code === leading?.value.code).length;
  return leading && share >= 2 && share >= votes.length * 0.7 ? leading : undefined;
}
