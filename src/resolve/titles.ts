import { type DocumentContext, isTitle } from './document.js';
import { type Draft, toContext } from './draft.js';

/** A rounded title still means the figure of the text: `gần 110.000` for 108.530. */
const ROUNDING = 0.06;

/** A title's figure takes period, place and status from the figure of the text that it repeats; an estimate stays the text's. */
export function resolveTitles({ sentences, drafts }: DocumentContext): void {
  const titles = sentences.filter((sentence) => isTitle(sentence) && sentence.drafts.length > 0);
  if (!titles.length) return;
  const body = drafts.filter(({ reading }) => reading.view.sentence.kind === 'body');
  for (const title of titles) {
    for (const draft of title.drafts) {
      const repeated =
        body.find((other) => repeats(draft, other, 0)) ?? body.find((other) => repeats(draft, other, ROUNDING));
      if (!repeated) {
        followPlan(draft, body);
        continue;
      }
      const inferred = draft.flags.has('status_inferred');
      if (inferred && repeated.status && repeated.status.value !== 'estimate')
        draft.status = toContext(repeated.status);
      if (draft.period?.evidence?.basis !== 'sentence' && repeated.period) {
        draft.period = toContext(repeated.period);
        draft.flags.add('period_inferred');
      }
      if (!draft.place && repeated.place) {
        draft.place = toContext(repeated.place);
        draft.flags.add('place_inferred');
      }
    }
  }
}

/** A title's figure of its own is planned where the text opens with a plan. */
function followPlan(draft: Draft, body: readonly Draft[]): void {
  const opening = body[0]?.status;
  if (draft.flags.has('status_inferred') && draft.status?.value === 'actual' && opening?.value === 'target') {
    draft.status = toContext(opening);
  }
}

function repeats(title: Draft, other: Draft, tolerance: number): boolean {
  if (title.unit?.value !== other.unit?.value || title.aspect.value !== other.aspect.value) return false;
  const [a, b] = [title.reading.quantity.low.value, other.reading.quantity.low.value];
  return a.minus(b).abs().lte(b.times(tolerance));
}
