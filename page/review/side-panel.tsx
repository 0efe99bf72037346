import type { ComponentChildren } from 'preact';
import { pointAt, scrollTo } from '../article/highlights.js';
import { FigureCard } from '../card/card.js';
import { useLanguage } from '../shared/language.js';
import { CommentForm } from './comment-form.js';
import { KEYS } from './keys.js';
import { NameForm } from './name-form.js';
import { openText } from './open-text.js';
import { ReadingForm } from './reading-form.js';
import { SampleForm } from './sample-form.js';
import { useReview } from './use-review.js';
import { WORDS } from './words.js';

/** The card of a figure with what can be decided about it, or a form. */
export function SidePanel() {
  const language = useLanguage();
  const { store, state } = useReview();
  const { mode, document, figure, session } = state;
  const shown = document?.figures.find(({ record }) => record.id === figure);
  const panel = (heading: string, children: ComponentChildren) => (
    <aside id="card">
      <section class="card" aria-labelledby="card-title">
        <h2 id="card-title" lang="vi">
          {heading}
        </h2>
        {children}
      </section>
    </aside>
  );
  if (mode === 'name') return panel(WORDS.reviewer[language], <NameForm />);
  if (mode === 'sample') return panel(WORDS.sample[language], <SampleForm />);
  if (mode === 'add' && document) return panel(WORDS.add[language], <ReadingForm key="add" figure={null} />);
  if (!shown) return panel('', <Actions />);
  const { quote } = shown.record;
  if (mode === 'correct') return panel(quote, <ReadingForm key={shown.record.id} figure={shown.record} />);
  if (mode === 'comment') return panel(quote, <CommentForm figure={shown.record} />);
  return panel(
    quote,
    <>
      <Actions />
      <FigureCard
        figure={shown}
        labels={session?.labels ?? {}}
        language={language}
        point={(evidence) => openText.current && pointAt(evidence, openText.current)}
        scroll={(evidence) => openText.current && scrollTo(evidence, openText.current)}
      />
    </>,
  );

  function Actions() {
    return (
      <div class="actions">
        {KEYS.map(({ key, word, act }) => (
          <button type="button" key={key} class={word} onClick={() => act(store)}>
            {WORDS[word][language]} <kbd>{key}</kbd>
          </button>
        ))}
      </div>
    );
  }
}
