import { fill, type Language, useLanguage } from '../shared/language.js';
import type { ReviewState } from './store.js';
import { useReview } from './use-review.js';
import { FAILURES, WORDS } from './words.js';

/** What is saved, what is not, and how far the work has come. */
export function StatusBar() {
  const language = useLanguage();
  const { store, state } = useReview();
  const { pending, saved, failure, queue } = state;
  return (
    <footer class={`status ${failure ? 'failed' : ''}`}>
      <p role="status" data-saved={saved} data-pending={pending}>
        {failure ? failureText(state, language) : savedText(state, language)}
        {failure && (
          <button type="button" onClick={() => store.retry()}>
            {WORDS.retry[language]}
          </button>
        )}
      </p>
      {queue && (
        <p>
          {queue.estimate && `${estimateText(state, language)} · `}
          {fill(WORDS.progress[language], queue.progress)}
        </p>
      )}
      <p class="apply">{WORDS.apply[language]}</p>
    </footer>
  );
}

function savedText({ pending, saved }: ReviewState, language: Language): string {
  if (pending > 0) return fill(WORDS.saving[language], { count: pending });
  return saved > 0 ? fill(WORDS.saved[language], { count: saved }) : WORDS.nothingSaved[language];
}

function failureText({ failure, pending }: ReviewState, language: Language): string {
  const why = FAILURES[failure!.code][language];
  return pending > 0 ? `${fill(WORDS.unsaved[language], { count: pending })} ${why}` : why;
}

function estimateText({ queue, sample }: ReviewState, language: Language): string {
  const { judged, precision } = queue!.estimate!;
  if (!precision) return WORDS.noEstimate[language];
  const percent = (share: number) => (share * 100).toLocaleString(language, { maximumFractionDigits: 1 });
  const { share, low, high } = precision;
  const shares = { share: percent(share), low: percent(low), high: percent(high) };
  return fill(WORDS.estimate[language], { judged, size: sample?.size ?? judged, ...shares });
}
