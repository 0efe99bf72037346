import { useState } from 'preact/hooks';
import { useLanguage } from '../shared/language.js';
import { useReview } from './use-review.js';
import { WORDS } from './words.js';

const USUAL_SIZE = 100;

/** Draws figures at random to estimate how many are read right. */
export function SampleForm() {
  const language = useLanguage();
  const { store, state } = useReview();
  const [size, setSize] = useState(state.sample?.size ?? USUAL_SIZE);
  const [seed, setSeed] = useState(state.sample?.seed ?? '1');
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void store.setSample({ size, seed });
      }}
    >
      <p>{WORDS.sampleAbout[language]}</p>
      <label>
        {WORDS.sampleSize[language]}
        <input
          type="number"
          min={1}
          max={100_000}
          required
          value={size}
          onInput={({ currentTarget }) => setSize(currentTarget.valueAsNumber)}
        />
      </label>
      <label>
        {WORDS.sampleSeed[language]}
        <input maxLength={100} value={seed} onInput={({ currentTarget }) => setSeed(currentTarget.value)} />
      </label>
      <div class="buttons">
        <button type="submit" class="primary">
          {WORDS.draw[language]}
        </button>
        {state.sample && (
          <button type="button" onClick={() => void store.setSample(null)}>
            {WORDS.endSample[language]}
          </button>
        )}
        <button type="button" onClick={() => store.setMode('card')}>
          {WORDS.cancel[language]}
        </button>
      </div>
    </form>
  );
}
