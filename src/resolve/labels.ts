import { onOneLine } from '../core/on-one-line.js';
import { labelText } from '../grammar/labels.js';
import { sameUnit } from '../grammar/quantities.js';
import type { Reading } from '../grammar/reading.js';
import type { DocumentContext } from './document.js';
import { type Draft, evidenceOf, spanning } from './draft.js';
import { listMeasureOf } from './list-measures.js';

const MAX_SENTENCES = 2;

/** The figure before, and where it stands. */
interface Before {
  readonly draft: Draft;
  readonly sentence: number;
}

/** `hỗ trợ 100% chi phí thiết kế … . Các địa phương còn lại hỗ trợ 70%`: a bare verb repeats the object of the figure before. */
function fullerLabel(verb: string, { quantity, label }: Reading, before: Draft | undefined): Draft['label'] {
  if (!before?.label?.evidence || label.form !== 'action' || label.parts.length > 1) return undefined;
  const repeats = before.label.value.toLowerCase().startsWith(`${verb.toLowerCase()} `);
  const same = quantity.unit?.kind === 'percent' || sameUnit(before.reading.quantity, quantity);
  if (!repeats || !same) return undefined;
  return { value: before.label.value, evidence: { ...before.label.evidence, basis: 'context' } };
}

/** Gives every figure the words that name what it measures; a clause that only goes on takes those of the figure before. */
export function resolveLabels({ sentences }: DocumentContext): void {
  let last: Before | undefined;
  for (const [index, { drafts }] of sentences.entries()) {
    for (const draft of drafts) {
      const { label, view } = draft.reading;
      draft.listMeasure = listMeasureOf(draft, last?.draft);
      if (label.parts.length) {
        const basis = label.inherited ? 'sentence' : 'figure';
        const value = labelText(view, label);
        const fuller = fullerLabel(value, draft.reading, last?.draft);
        const { listMeasure: of } = draft;
        const named = of ? `${onOneLine(of.view.text(of.first, of.last))} … ${value}` : value;
        draft.label = fuller ?? { value: named, evidence: evidenceOf(view, spanning(label.parts), basis) };
        if (label.inherited && last) draft.labelOf = last.draft;
      } else if (last?.draft.label && index - last.sentence <= MAX_SENTENCES) {
        const { value, evidence } = last.draft.label;
        draft.label = { value, ...(evidence && { evidence: { ...evidence, basis: 'context' } }) };
        draft.labelOf = last.draft;
      }
      if (draft.label) last = { draft, sentence: index };
    }
  }
}
