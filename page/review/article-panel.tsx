import { useEffect, useRef } from 'preact/hooks';
import { lightEvidence } from '../article/highlights.js';
import { TextMap } from '../article/text-map.js';
import { useLanguage } from '../shared/language.js';
import { openText } from './open-text.js';
import { useReview } from './use-review.js';
import { WORDS } from './words.js';

/** The article of the figure that is looked at, with its marks. */
export function ArticlePanel() {
  const language = useLanguage();
  const { state } = useReview();
  const article = useRef<HTMLElement>(null);
  const { document: open, figure } = state;
  useEffect(() => {
    // Marked up and escaped by the server, as it is in the audit pages.
    article.current!.innerHTML = open?.article ?? '';
    openText.current = new TextMap(article.current!);
  }, [open?.article]);
  useEffect(() => {
    const record = open?.figures.find(({ record: { id } }) => id === figure)?.record;
    for (const mark of article.current!.querySelectorAll('a.figure')) {
      const shown = open?.figures.find(({ record: { id } }) => id === mark.getAttribute('data-figure'))?.record;
      mark.className = ['figure', shown?.flags.length && 'flagged', shown?.review].filter(Boolean).join(' ');
      if (shown && shown.id === figure) mark.setAttribute('aria-current', 'true');
      else mark.removeAttribute('aria-current');
    }
    lightEvidence(record ?? null, openText.current!);
  }, [open, figure]);
  useEffect(() => {
    article.current!.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
  }, [open?.path, figure]);
  return (
    <main class="middle" aria-label={WORDS.article[language]}>
      <h2 lang="vi">{open?.title}</h2>
      <article id="article" ref={article} lang="vi" tabIndex={-1} />
    </main>
  );
}
