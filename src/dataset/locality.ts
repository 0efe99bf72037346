import { type PhraseHit, PhraseIndex } from '../recognise/phrases.js';
import { addPlaces, type PlaceEntry, type PlaceLevel } from '../recognise/places/places.js';
import { tokenise } from '../segment/tokenise.js';
import { plainWords } from './plain-words.js';
import type { FigureRecord } from './records.js';

let index: PhraseIndex | undefined;
const known = new Map<string, string>();

/**
 * The part of a province that a figure is about, or nothing. Facts know provinces only; without this, 5 cooperatives in one
 * district and 7 in the next would contradict each other.
 */
export function localityOf({ place_text: name }: Pick<FigureRecord, 'place_text'>): string {
  if (name === null) return '';
  const locality = known.get(name) ?? (levelOf(name) === 'district' ? plainWords(name) : '');
  known.set(name, locality);
  return locality;
}

/** What kind of place a name is, as the recogniser of places reads it: what was added last speaks. */
function levelOf(name: string): PlaceLevel | undefined {
  const names = placeNames();
  const tokens = tokenise(name);
  const hits: PhraseHit[] = [];
  names.collect(tokens, 0, tokens.count, hits);
  const whole = hits.findLast(({ last }) => last === tokens.count) as PhraseHit<PlaceEntry> | undefined;
  return whole?.value.level;
}

/** Made on first use: its words must be known before a name is cut into tokens. */
function placeNames(): PhraseIndex {
  if (!index) {
    index = new PhraseIndex();
    addPlaces(index);
  }
  return index;
}
