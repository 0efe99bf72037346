import { machineReading } from '../../dataset/machine-reading.js';
import { READING_FIELDS } from '../../dataset/reading.js';
import { ADDED, type FigureRecord } from '../../dataset/records.js';
import type { DocumentRows } from '../../dataset/to-rows.js';
import type { Cause, FieldChange, FigureChange } from './figure-change.js';
import { pairFigures, plainSentence } from './pair-figures.js';

/** What a person sees of a figure. */
const COMPARED = ['quote', ...READING_FIELDS] as const;

/** What may have caused changes in a document. */
export interface Differences {
  readonly rules: boolean;
}

/** How the figures of one document differ between two runs. */
export function diffFigures(old: DocumentRows, now: DocumentRows, { rules }: Differences): FigureChange[] {
  const text = old.document.sha256 !== now.document.sha256;
  const cause: Cause = text && rules ? 'text_or_rules' : text ? 'text' : rules ? 'rules' : 'review';
  const { pairs, vanished, appeared } = pairFigures(old, now);
  const oldSentences = new Set(old.figures.map(plainSentence));
  const newSentences = new Set(now.figures.map(plainSentence));
  // Where the other version has the same sentence, its words are no reason.
  const alone = (figure: FigureRecord, others: ReadonlySet<string>): Cause =>
    figure.rule === ADDED ? 'review' : cause === 'text_or_rules' && others.has(plainSentence(figure)) ? 'rules' : cause;
  return [
    ...pairs.flatMap(([before, after]) => diffFigure(before, after, cause)),
    ...vanished.map((figure) => single('vanished', figure, alone(figure, newSentences))),
    ...appeared.map((figure) => single('appeared', figure, alone(figure, oldSentences))),
  ].sort((a, b) => a.figure.start - b.figure.start);
}

export function single(kind: 'appeared' | 'vanished', figure: FigureRecord, cause: Cause): FigureChange {
  return { kind, causes: [cause], figure, fields: [] };
}

function diffFigure(old: FigureRecord, now: FigureRecord, cause: Cause): FigureChange[] {
  const [oldMachine, newMachine] = [machineReading(old), machineReading(now)];
  const fields = COMPARED.filter((field) => old[field] !== now[field]).map((field): FieldChange => {
    const isReviewed = old[field] !== oldMachine[field] || now[field] !== newMachine[field];
    return { field, old: old[field], new: now[field], cause: isReviewed ? 'review' : cause };
  });
  if (old.review !== now.review) fields.push({ field: 'review', old: old.review, new: now.review, cause: 'review' });
  if (fields.length === 0) return [];
  return [{ kind: 'changed', causes: [...new Set(fields.map((each) => each.cause))], figure: now, fields }];
}
