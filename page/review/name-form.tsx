import { useState } from 'preact/hooks';
import { useLanguage } from '../shared/language.js';
import { useFocus } from '../shared/use-focus.js';
import { useReview } from './use-review.js';
import { WORDS } from './words.js';

/** Asks who reviews; the name stays in this browser and goes into the journal. */
export function NameForm() {
  const language = useLanguage();
  const { store, state } = useReview();
  const field = useFocus<HTMLInputElement>();
  const [name, setName] = useState(state.reviewer);
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) store.setReviewer(name.trim());
      }}
    >
      <label>
        {WORDS.whoAreYou[language]}
        <input
          name="reviewer"
          ref={field}
          required
          maxLength={100}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <button type="submit" class="primary">
        {WORDS.begin[language]}
      </button>
    </form>
  );
}
