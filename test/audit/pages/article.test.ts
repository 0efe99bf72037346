import { describe, expect, it } from 'vitest';
import { asSeen } from '../../../src/audit/pages/as-seen.js';
import { foldsOf } from '../../../src/audit/pages/folds.js';
import { cutIntoPieces, type Piece } from '../../../src/audit/pages/pieces.js';
import { renderArticle } from '../../../src/audit/pages/render-article.js';
import { CodePoints } from '../../../src/dataset/code-points.js';
import type { DocumentRecord } from '../../../src/dataset/records.js';
import type { DocumentRows } from '../../../src/dataset/to-rows.js';
import { extract } from '../../../src/run/extract.js';
import { parseHtml } from '../../../src/sources/html/parse-html.js';
import { renderHtml } from '../../../src/sources/html/render-html.js';
import { documentOf, evidence, figure, ledgerRow, type Source } from '../../export/sample-source.js';
import { shownText } from './shown-text.js';

/** An article as a browser might get it: markup, entities, signs that turn the direction, and characters beyond the BMP. */
const HOSTILE: Source = {
  path: 'bai/<img onerror=x>.txt',
  text: [
    '🌾 Tiêu đề </title><script>alert(1)</script>\r\n',
    'Năm 2024, tỉnh có 58 HTX & 12&nbsp;tổ "hợp tác"; trái\u202eđảo\u202c, NUL \0 và \ud83c nửa cặp.\r\n',
    'Lượt xem: 1.250</article><!--\n',
  ].join(''),
};

function rowsOf(source: Source, more: Partial<DocumentRecord> = {}): DocumentRows {
  const sentence = source.text.split('\r\n')[1]!;
  return {
    document: documentOf(source, more),
    figures: [figure(source, [sentence, '58 HTX', '58', 'HTX'], { value: 58 })],
    ledger: [ledgerRow(source, '2024', 'period', 'year'), ledgerRow(source, '1.250', 'view_count', 'view-count')],
  };
}

const points = (source: Source) => new CodePoints(source.text);
const render = (rows: DocumentRows, source: Source) => renderArticle(rows, { points: points(source) });
const piecesOf = (rows: DocumentRows, source: Source) =>
  cutIntoPieces(rows, points(source)).flatMap(({ pieces }) => pieces);
const marked = (pieces: readonly Piece[]) => pieces.filter(({ mark }) => mark).map(({ text }) => text);

describe('an article cut into pieces', () => {
  it('is the source again, letter for letter, with every mark on its words', () => {
    const pieces = piecesOf(rowsOf(HOSTILE), HOSTILE);
    expect(pieces.map(({ text }) => text).join('')).toBe(HOSTILE.text);
    expect(marked(pieces)).toEqual(['2024', '58 HTX', '1.250']);
  });

  it('marks every figure and every other number of an article once', async () => {
    const text =
      'Nghệ An năm 2024\n\nNăm 2024, tỉnh thành lập mới 58 HTX, tăng 12% so với năm 2023; doanh thu từ 2 đến 3 tỷ đồng/HTX.\n\nLượt xem: 1.250\n';
    const { documents, figures, ledger } = await extract(text);
    const html = renderArticle({ document: documents[0]!, figures, ledger }, { points: new CodePoints(text) });
    for (const { id } of figures) expect(html.split(`id="${id}"`)).toHaveLength(2);
    expect(html.match(/class="number /g)).toHaveLength(ledger.length);
    expect(shownText(html)).toBe(text);
  });

  it('goes on with a mark behind the end of a block, and names it once', () => {
    const [title, body] = documentOf(HOSTILE).blocks;
    const { start } = rowsOf(HOSTILE).figures[0]!;
    const blocks = [
      { ...title!, end: start + 2 },
      { ...body!, start: start + 2 },
    ];
    const html = render(rowsOf(HOSTILE, { blocks }), HOSTILE);
    expect(html.match(/ id="f-/g)).toHaveLength(1);
    expect(html.match(/data-figure="f-/g)).toHaveLength(2);
    expect(marked(piecesOf(rowsOf(HOSTILE, { blocks }), HOSTILE))).toEqual(['2024', '58', ' HTX', '1.250']);
  });

  it('leaves each word to one mark where marks overlap', () => {
    const rows = rowsOf(HOSTILE);
    const [one] = rows.figures;
    const inside = { ...one!, id: 'f-inside', start: one!.start + 3 };
    const pieces = piecesOf({ ...rows, figures: [one!, inside] }, HOSTILE);
    expect(marked(pieces)).toEqual(['2024', '58 HTX', '', '1.250']);
    expect(pieces.map(({ text }) => text).join('')).toBe(HOSTILE.text);
  });
});

describe('a hostile article', () => {
  const html = render(rowsOf(HOSTILE), HOSTILE);

  it('is text and never markup', () => {
    expect(html).not.toMatch(/<script|<!--|<img|<\/article/i);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('12&amp;nbsp;tổ &quot;hợp tác&quot;');
  });

  it('keeps its ends of lines, and only loses what no page can hold', () => {
    expect(shownText(html)).toBe(HOSTILE.text.replace(/\0|\ud83c(?![\udc00-\udfff])/g, '\uFFFD'));
  });

  it('shows signs that nobody sees, and holds them off from the words around', () => {
    expect(html).toContain('trái<bdi class="hidden-sign" data-code="U+202E">\u202e</bdi>đảo');
  });
});

describe('the tags and entities of a page', () => {
  const PAGE: Source = {
    path: 'a.html',
    text: '<p>T&#7927; l&ecirc;: <b>58</b>&nbsp;HTX &amp; 3 &lt; 4</p><script>2024</script>',
  };
  const rows: DocumentRows = {
    document: documentOf(PAGE, { blocks: [{ start: 0, end: PAGE.text.length, kind: 'body', reason: 'paragraph' }] }),
    figures: [
      figure(PAGE, [PAGE.text, '58</b>&nbsp;HTX', '58', 'HTX'], {
        value: 58,
        evidence: evidence(PAGE, { indicator_text: ['sentence', 'T&#7927; l&ecirc;'] }),
      }),
    ],
    ledger: [ledgerRow(PAGE, '7927', 'code', 'markup'), ledgerRow(PAGE, '3', 'ordinal', 'rank')],
  };
  const readable = renderHtml(PAGE.text, parseHtml(PAGE.text));
  const folds = foldsOf({ text: PAGE.text, readable });
  const html = renderArticle(rows, { points: new CodePoints(PAGE.text), folds });

  it('are folded away, inside a mark too, and entities are shown as their letters', () => {
    const seen = html.replace(/<span class="markup"(?: data-letters="([^"]*)")?><span>.*?<\/span><\/span>/g, '$1');
    expect(shownText(seen)).toBe('Tỷ lê: 58\u00a0HTX & 3 < 4');
    expect(shownText(html)).toBe(PAGE.text);
  });

  it('hold no numbers for a reader', () => {
    expect([...html.matchAll(/class="number (\w+)"/g)].map(([, kind]) => kind)).toEqual(['ordinal']);
  });

  it('are not among the words of a card', () => {
    const seen = asSeen(rows.figures[0]!);
    expect(seen.quote).toBe('58\u00a0HTX');
    expect(seen.sentence).toContain('Tỷ lê: 58\u00a0HTX & 3 < 4');
    expect(seen.evidence['indicator_text']!.quote).toBe('Tỷ lê');
  });
});

describe('furniture', () => {
  it('says why it is dimmed, in both languages', () => {
    const blocks = [{ ...documentOf(HOSTILE).blocks[1]!, start: 0, kind: 'chrome', reason: 'view-count' } as const];
    const html = render(rowsOf(HOSTILE, { blocks }), HOSTILE);
    expect(html).toContain('tabindex="0"');
    expect(html).toContain('phần khung của trang: lượt xem');
    expect(html).toContain('Furniture: view count');
    expect(shownText(html)).toHaveLength(HOSTILE.text.length);
  });
});
