import { useEffect } from 'preact/hooks';
import { useLanguage } from '../shared/language.js';
import { LanguageToggle } from '../shared/language-toggle.js';
import { ArticlePanel } from './article-panel.js';
import { FilterPanel } from './filter-panel.js';
import { useReviewKeys } from './keys.js';
import { QueuePanel } from './queue-panel.js';
import { SidePanel } from './side-panel.js';
import { StatusBar } from './status-bar.js';
import { useReview } from './use-review.js';
import { WORDS } from './words.js';

export function ReviewApp() {
  const language = useLanguage();
  const { store, state } = useReview();
  useReviewKeys(store);
  useEffect(() => warnBeforeLoss(() => store.state.pending > 0), [store]);
  useEffect(() => followLinks((figure) => store.look(figure)), [store]);
  return (
    <>
      <header class="top review-top">
        <h1>
          {WORDS.title[language]} <small>{state.session?.study[language]}</small>
        </h1>
        <button type="button" class="reviewer" onClick={() => store.setMode('name')}>
          {WORDS.reviewer[language]}: <b>{state.reviewer || '…'}</b>
        </button>
        <button type="button" onClick={() => store.setMode('sample')}>
          {WORDS.sample[language]}
        </button>
        <LanguageToggle />
      </header>
      <div class="desk">
        <nav class="left" aria-label={WORDS.queue[language]}>
          <FilterPanel />
          <QueuePanel />
        </nav>
        <ArticlePanel />
        <SidePanel />
      </div>
      <StatusBar />
    </>
  );
}

/** A decision that is not saved yet is not to be lost by closing the page. */
function warnBeforeLoss(isUnsaved: () => boolean): () => void {
  const warn = (event: BeforeUnloadEvent) => {
    if (isUnsaved()) event.preventDefault();
  };
  addEventListener('beforeunload', warn);
  return () => removeEventListener('beforeunload', warn);
}

/** Links to figures, in the article and on cards, are addresses behind `#`. */
function followLinks(look: (figure: string) => void): () => void {
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#f-"]') : null;
    if (!link) return;
    event.preventDefault();
    look(link.hash.slice(1));
  };
  document.addEventListener('click', follow);
  return () => document.removeEventListener('click', follow);
}
