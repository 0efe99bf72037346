import { useLanguage } from '../shared/language.js';
import { useReview } from './use-review.js';
import { WORDS } from './words.js';

/** Save and cancel, at the end of a form. */
export function FormButtons({ disabled = false }: { readonly disabled?: boolean }) {
  const language = useLanguage();
  const { store } = useReview();
  return (
    <div class="buttons">
      <button type="submit" class="primary" disabled={disabled}>
        {WORDS.save[language]}
      </button>
      <button type="button" onClick={() => store.setMode('card')}>
        {WORDS.cancel[language]} <kbd>Esc</kbd>
      </button>
    </div>
  );
}
