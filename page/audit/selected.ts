import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageFigure } from '../../src/audit/pages/page-data.js';

/**
 * The figure that the page's address names, as its place among all, -1 for none. Links in the article, in the workbook and
 * on other pages lead to a figure by that address alone.
 */
export function useSelected(figures: readonly PageFigure[], article: HTMLElement) {
  const placeOf = () => figures.findIndex(({ record }) => `#${record.id}` === decodeURIComponent(location.hash));
  const [at, setAt] = useState(placeOf);
  const byKeyboard = useRef(false);

  useLayoutEffect(() => {
    const follow = () => setAt(placeOf());
    const noteKeyboard = (event: MouseEvent) => {
      byKeyboard.current = event.detail === 0 && event.target instanceof Element && event.target.matches('a.figure');
    };
    addEventListener('hashchange', follow);
    article.addEventListener('click', noteKeyboard);
    return () => {
      removeEventListener('hashchange', follow);
      article.removeEventListener('click', noteKeyboard);
    };
  }, []);

  useEffect(() => {
    for (const mark of article.querySelectorAll('a.figure[aria-current]')) mark.removeAttribute('aria-current');
    const id = figures[at]?.record.id;
    if (id === undefined) return;
    for (const mark of marksOf(id, article)) mark.setAttribute('aria-current', 'true');
  }, [at]);

  const select = (place: number) => {
    const { id } = figures[place]!.record;
    history.replaceState(null, '', `#${id}`);
    setAt(place);
    const [mark] = marksOf(id, article);
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: 'center' });
  };
  const close = () => {
    const id = figures[at]?.record.id;
    history.replaceState(null, '', location.pathname + location.search);
    setAt(-1);
    if (id !== undefined) marksOf(id, article)[0]?.focus();
  };
  return { at, select, close, byKeyboard };
}

function marksOf(id: string, article: HTMLElement): HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>(`a[data-figure="${CSS.escape(id)}"]`)];
}
