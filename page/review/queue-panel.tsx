import { useEffect, useRef } from 'preact/hooks';
import { fill, useLanguage } from '../shared/language.js';
import { useReview } from './use-review.js';
import { WORDS } from './words.js';

/** What is to be looked at, the least certain first. */
export function QueuePanel() {
  const language = useLanguage();
  const { store, state } = useReview();
  const list = useRef<HTMLOListElement>(null);
  const { queue, at, figure } = state;
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [at, queue]);
  const items = queue?.items ?? [];
  return (
    <section class="queue">
      <h2>
        {WORDS.queue[language]}{' '}
        <small>{queue && fill(WORDS.shown[language], { shown: items.length, total: queue.total })}</small>
      </h2>
      {queue && items.length === 0 && <p>{WORDS.empty[language]}</p>}
      <ol ref={list}>
        {items.map(({ id, title, quote, flags, review }, place) => (
          <li key={id} class={review ?? ''}>
            <button
              type="button"
              tabIndex={place === at ? 0 : -1}
              aria-current={id === figure ? 'true' : undefined}
              onClick={() => void store.go(place)}
            >
              <span class="quote" lang="vi">
                {quote}
              </span>
              {flags.length > 0 && <span class="count">{flags.length}</span>}
              <cite lang="vi">{title}</cite>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
