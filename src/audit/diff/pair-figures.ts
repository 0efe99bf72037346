import { groupBy } from '../../core/group-by.js';
import { machineReading } from '../../dataset/machine-reading.js';
import { numberPlace } from '../../dataset/number-place.js';
import { PlainText } from '../../dataset/plain-text.js';
import { ADDED, type FigureRecord } from '../../dataset/records.js';
import type { DocumentRows } from '../../dataset/to-rows.js';

/** The figures of a document's two versions: those of both, and those of one alone. */
export interface PairedFigures {
  readonly pairs: readonly (readonly [old: FigureRecord, now: FigureRecord])[];
  readonly vanished: readonly FigureRecord[];
  readonly appeared: readonly FigureRecord[];
}

/** Pairs the figures with the same first number: by its place, or where the text has changed, by its sentence. */
export function pairFigures(old: DocumentRows, now: DocumentRows): PairedFigures {
  const isSameText = old.document.sha256 === now.document.sha256;
  const keyOf = isSameText ? (figure: FigureRecord) => `${placeOf(figure)}` : keyInSentence;
  const candidates = groupBy(old.figures, keyOf);
  const pairs: [FigureRecord, FigureRecord][] = [];
  const appeared: FigureRecord[] = [];
  for (const figure of now.figures) {
    const before = candidates.get(keyOf(figure))?.shift();
    if (before) pairs.push([before, figure]);
    else appeared.push(figure);
  }
  return { pairs, appeared, vanished: [...candidates.values()].flat() };
}

/** A sentence as both versions of an article say it. */
export function plainSentence({ sentence }: FigureRecord): string {
  return new PlainText(sentence).text;
}

function placeOf(figure: FigureRecord): number {
  return numberPlace(figure.rule === ADDED ? figure : machineReading(figure));
}

/** The sentence, and how far inside it the number begins, counted in its plain words. */
function keyInSentence(figure: FigureRecord): string {
  const before = [...figure.sentence].slice(0, placeOf(figure) - figure.sentence_start).join('');
  return JSON.stringify([plainSentence(figure), new PlainText(before).text]);
}
