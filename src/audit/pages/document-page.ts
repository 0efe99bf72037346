import { isInferred } from '../../dataset/inferred.js';
import type { DocumentRows } from '../../dataset/to-rows.js';
import type { Bilingual } from '../../export/codebook/column.js';
import { figuresTable, ledgerTable } from './article-tables.js';
import { bothLanguages, escapeHtml } from './html.js';
import { labelsIn } from './labels.js';
import type { PageData, PageFigure } from './page-data.js';
import { pageFigure } from './page-figure.js';
import { INDEX_FILE } from './page-name.js';
import { pageShell } from './page-shell.js';
import type { Pages } from './pages.js';
import { type ArticleText, renderArticle } from './render-article.js';

/** The audit page of one document, in one piece. */
export function documentPage(rows: DocumentRows, text: ArticleText, pages: Pages): string {
  const { points } = text;
  const { document, figures } = rows;
  const labels = labelsIn(figures, pages.labels);
  const data: PageData = {
    document: { path: document.path, title: document.title },
    figures: figures.map((record) => ({
      ...fromPage(pageFigure(record, document, points, pages)),
      ...pages.rowOf(record.id),
    })),
    labels,
  };
  return pageShell({
    title: document.title ?? document.path,
    generator: pages.about.generator,
    asset: pages.assets.audit,
    data,
    body: `${header(rows, pages)}
<div class="reading">
<main>
<article id="article" lang="vi" tabindex="-1">${renderArticle(rows, text)}</article>
${section({ vi: 'Bảng số liệu', en: 'Table of figures' }, figures.length, figuresTable(figures, labels))}
${section({ vi: 'Các con số khác', en: 'Other numbers' }, rows.ledger.length, ledgerTable(rows.ledger))}
</main>
<aside id="card"></aside>
</div>`,
  });
}

/** Links of a figure lead out of the pages' folder first. */
function fromPage(figure: PageFigure): PageFigure {
  const up = <Related extends { readonly href: string }>(other: Related) => ({ ...other, href: `../${other.href}` });
  return { ...figure, same: figure.same.map(up), conflicting: figure.conflicting.map(up) };
}

function header({ document, figures, ledger }: DocumentRows, { about }: Pages): string {
  const { title, path, publisher, author, published, url, sha256 } = document;
  const isWeb = url !== null && /^https?:/i.test(url);
  const source = about.sourceHref(path);
  const facts = [
    publisher && escapeHtml(publisher),
    author && escapeHtml(author),
    published && `<time datetime="${escapeHtml(published)}">${escapeHtml(published)}</time>`,
    isWeb && `<a href="${escapeHtml(url)}" rel="noreferrer">${bothLanguages({ vi: 'Trang gốc', en: 'Live page' })}</a>`,
    source ? `<a href="${escapeHtml(source)}">${escapeHtml(path)}</a>` : escapeHtml(path),
    `<span title="SHA-256 ${escapeHtml(sha256)}">SHA-256 ${escapeHtml(sha256.slice(0, 12))}…</span>`,
  ].filter(Boolean);
  const inferred = figures.filter((figure) => Object.keys(figure.evidence).some((field) => isInferred(figure, field)));
  const counts = [
    count(figures.length, { vi: 'số liệu', en: 'figures' }),
    count(inferred.length, { vi: 'có phần suy ra', en: 'partly inferred' }),
    count(ledger.length, { vi: 'con số khác', en: 'other numbers' }),
  ];
  return `<header class="top">
<nav><a href="../${INDEX_FILE}">${bothLanguages({ vi: '← Mọi bài', en: '← All articles' })}</a><div id="tools"></div></nav>
<h1 lang="vi">${escapeHtml(title ?? path)}</h1>
<p class="about">${facts.join('<span class="dot" aria-hidden="true"> · </span>')}</p>
<p class="counts">${counts.join('')}</p>
</header>`;
}

function count(number: number, what: Bilingual): string {
  return `<span><b>${number}</b> ${bothLanguages(what)}</span>`;
}

function section(heading: Bilingual, rows: number, table: string): string {
  if (rows === 0) return '';
  return `<details class="rows"><summary><h2>${bothLanguages(heading)} (${rows})</h2></summary><div class="scroll" tabindex="0">${table}</div></details>`;
}
