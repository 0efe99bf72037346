import { useState } from 'preact/hooks';
import type { FigureRecord } from '../../src/dataset/records.js';
import { useLanguage } from '../shared/language.js';
import { useFocus } from '../shared/use-focus.js';
import { FormButtons } from './form-buttons.js';
import { useReview } from './use-review.js';
import { WORDS } from './words.js';

/** A remark that judges nothing. */
export function CommentForm({ figure }: { readonly figure: FigureRecord }) {
  const language = useLanguage();
  const { store, state } = useReview();
  const field = useFocus<HTMLTextAreaElement>();
  const [why, setWhy] = useState('');
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        store.decide({ action: 'comment', reviewer: state.reviewer, figure: figure.id, why });
      }}
    >
      <label>
        {WORDS.remark[language]}
        <textarea
          name="why"
          ref={field}
          required
          rows={4}
          maxLength={4000}
          value={why}
          onInput={({ currentTarget }) => setWhy(currentTarget.value)}
        />
      </label>
      <FormButtons />
    </form>
  );
}
