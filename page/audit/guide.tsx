import type { Language } from '../shared/language.js';
import { WORDS } from '../shared/words.js';

const KEYS = [
  [['j', 'k', '→', '←'], 'keyNext'],
  [['Enter'], 'keyOpen'],
  [['Esc'], 'keyClose'],
] as const;

const LEGEND = [
  ['figure', 'legendFigure'],
  ['figure flagged', 'legendFlagged'],
  ['number', 'legendNumber'],
  ['stated', 'stated'],
  ['lit-inferred', 'legendInferred'],
] as const;

/** What stands where the card will: how the marks read and which keys there are. */
export function Guide({ language }: { readonly language: Language }) {
  return (
    <section class="card guide" aria-label={WORDS.card[language]}>
      <p>{WORDS.hint[language]}</p>
      <ul class="legend">
        {LEGEND.map(([look, word]) => (
          <li key={word}>
            <span class={look}>58</span> {WORDS[word][language]}
          </li>
        ))}
      </ul>
      <dl class="keys">
        {KEYS.map(([keys, word]) => (
          <div key={word}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{WORDS[word][language]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
