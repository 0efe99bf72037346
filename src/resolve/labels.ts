import { list } from '../core/list.js';
import { labelText } from '../grammar/labels.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import { breaksDown } from './breakdowns.js';
import type { DocumentContext } from './document.js';
import { type Draft, evidenceOf, spanning } from './draft.js';

const MAX_SENTENCES = 2;
const MAX_MEMBER = 8;
/** A measure in more words is a statement of its own. */
const MAX_MEASURE = 6;
/** Where the words that narrow a measure begin: `dư nợ chứng khoán tập trung ở …`, `chỉ số tồn kho toàn ngành …`. */
const NARROWS = wordSet(list`
  tập | tại | ở | như | toàn | của | theo | trong | tăng | giảm | cao | thấp | ghi | là | trên | với | đối | từ | cho
`);

/** The figure before, and the measure of the list that it is a member of. */
interface Before {
  readonly draft: Draft;
  readonly sentence: number;
  readonly owner?: string | undefined;
}

/** `chỉ số sản xuất tăng 2%, trong đó dệt tăng 15%; may mặc tăng 9%`: the measure that a list breaks down, for members that name none. */
function ownerOf({ reading }: Draft, before: Before | undefined): string | undefined {
  const { view, label, quantity } = reading;
  const [part] = label.parts;
  if (!before?.draft.label || label.form !== 'noun' || label.parts.length !== 1 || label.inherited) return undefined;
  if (part!.last - part!.first > MAX_MEMBER || hasHead(view, part!) || !opensMember(view, part!.first))
    return undefined;
  const { view: earlier, quantity: other, label: named } = before.draft.reading;
  if ((earlier !== view && !breaksDown(view)) || other.unit?.name !== quantity.unit?.name) return undefined;
  if (before.owner !== undefined) return before.owner;
  const [measure] = named.parts;
  if (!measure) return undefined;
  const whole = earlier !== view || THAT.has(view.word(part!.first - 1));
  return measureOf(earlier, measure, whole);
}

/** The words of a label that name a measure: all where what follows are parts of it, the noun alone where it is of a sibling. */
function measureOf(view: SentenceView, { first, last: end }: TokenSpan, whole: boolean): string | undefined {
  let last = first;
  let noun = first;
  while (last < end) {
    const head = view.at('head', last);
    if (!head && last > first && NARROWS.has(view.word(last))) break;
    last = head?.last ?? last + 1;
    if (head) noun = last;
  }
  if (noun === first || last - first > MAX_MEASURE) return undefined;
  return view.text(first, whole || last < end ? last : noun);
}
const THAT = wordSet(['đó']);

function hasHead(view: SentenceView, { first, last }: TokenSpan): boolean {
  for (let i = first; i < last; i++) if (view.at('head', i)) return true;
  return false;
}

/** Whether a member of a list begins at a token: behind a mark, or behind what opens the list. */
function opensMember(view: SentenceView, at: number): boolean {
  return at === view.first || view.isMark(at - 1) || OPENERS.has(view.word(at - 1));
}
const OPENERS = wordSet(['đó', 'và', 'như', 'gồm', 'thể', 'này', 'ra', 'riêng']);

/** `hỗ trợ 100% chi phí thiết kế … . Các địa phương còn lại hỗ trợ 70%`: a bare verb repeats the object of the figure before. */
function fullerLabel(verb: string, before: Draft | undefined): Draft['label'] {
  const words = before?.label?.value.toLowerCase() ?? '';
  if (!before?.label?.evidence || !words.startsWith(`${verb.toLowerCase()} `)) return undefined;
  return { value: before.label.value, evidence: { ...before.label.evidence, basis: 'context' } };
}

/** Gives every figure the words that name what it measures; a clause that only goes on takes those of the figure before. */
export function resolveLabels({ sentences }: DocumentContext): void {
  let last: Before | undefined;
  for (const [index, { drafts }] of sentences.entries()) {
    for (const draft of drafts) {
      const { label, view } = draft.reading;
      const owner = ownerOf(draft, last);
      if (label.parts.length) {
        const basis = label.inherited ? 'sentence' : 'figure';
        const value = labelText(view, label);
        const fuller =
          label.form === 'action' && label.parts.length === 1 ? fullerLabel(value, last?.draft) : undefined;
        const named = owner === undefined ? value : `${owner} … ${value}`;
        draft.label = fuller ?? { value: named, evidence: evidenceOf(view, spanning(label.parts), basis) };
        if (label.inherited && last) draft.labelOf = last.draft;
      } else if (last?.draft.label && index - last.sentence <= MAX_SENTENCES) {
        const { value, evidence } = last.draft.label;
        draft.label = { value, ...(evidence && { evidence: { ...evidence, basis: 'context' } }) };
        draft.labelOf = last.draft;
      }
      if (draft.label) last = { draft, sentence: index, owner };
    }
  }
}
