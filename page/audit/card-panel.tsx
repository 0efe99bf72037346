import { useEffect, useRef } from 'preact/hooks';
import type { PageData } from '../../src/audit/pages/page-data.js';
import { lightEvidence, pointAt, scrollTo } from '../article/highlights.js';
import type { TextMap } from '../article/text-map.js';
import { FigureCard } from '../card/card.js';
import { fill, useLanguage } from '../shared/language.js';
import { WORDS } from '../shared/words.js';
import { Guide } from './guide.js';
import { useKeys } from './keys.js';
import { useSelected } from './selected.js';

interface Props {
  readonly data: PageData;
  readonly text: TextMap;
}

/** The card of the figure that the page's address names, or how to use the page. */
export function CardPanel({ data, text }: Props) {
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const { at, select, close, byKeyboard } = useSelected(data.figures, text.article);
  const figure = data.figures[at];
  const total = data.figures.length;
  useKeys({ step: (by) => total && select((at + by + total + (at < 0 && by < 0 ? 1 : 0)) % total), close });
  useEffect(() => {
    lightEvidence(figure?.record ?? null, text);
    if (byKeyboard.current) heading.current?.focus();
    byKeyboard.current = false;
  }, [figure]);
  if (!figure) return <Guide language={language} />;
  const { quote } = figure.record;
  return (
    <section class="card" aria-labelledby="card-title">
      <p class="unseen" role="status">
        {fill(WORDS.announce[language], { at: at + 1, total, quote })}
      </p>
      <div class="bar">
        <button type="button" aria-label={WORDS.previous[language]} onClick={() => select((at - 1 + total) % total)}>
          ←
        </button>
        <span>{fill(WORDS.position[language], { at: at + 1, total })}</span>
        <button type="button" aria-label={WORDS.next[language]} onClick={() => select((at + 1) % total)}>
          →
        </button>
        <button type="button" class="close" aria-label={WORDS.close[language]} onClick={close}>
          ✕
        </button>
      </div>
      <h2 id="card-title" ref={heading} tabIndex={-1} lang="vi">
        {quote}
      </h2>
      <FigureCard
        figure={figure}
        labels={data.labels}
        language={language}
        point={(evidence) => pointAt(evidence, text)}
        scroll={(evidence) => scrollTo(evidence, text)}
      />
      <p class="links">
        <a href={workbookHref(figure.sheet, figure.row)}>
          {fill(WORDS.workbook[language], { sheet: figure.sheet, row: figure.row })}
        </a>
      </p>
    </section>
  );
}

/** LibreOffice goes to the row; other programs open the workbook. */
function workbookHref(sheet: string, row: number): string {
  return `../solieu.xlsx#'${encodeURIComponent(sheet)}'!C${row}`;
}
