import type { CodePoints } from '../../dataset/code-points.js';
import type { DocumentRows } from '../../dataset/to-rows.js';
import { BLOCK_LABELS, LEDGER_LABELS } from '../../export/codebook/values.js';
import type { Fold } from './folds.js';
import { bothLanguages, escapeHtml } from './html.js';
import { cutIntoPieces, type MarkedBlock, type Piece } from './pieces.js';
import { chromeReason } from './reason-labels.js';

/** The text of a source, and the stretches of it that are folded away, in order. */
export interface ArticleText {
  readonly points: CodePoints;
  readonly folds?: readonly Fold[];
}

/**
 * The whole source as HTML: its blocks with every figure and every other number marked. The text nodes, but for those in
 * `.why`, are the source letter for letter, so that a script can find any offset in them.
 */
export function renderArticle(rows: DocumentRows, { points, folds = [] }: ArticleText): string {
  return cutIntoPieces(rows, points)
    .map((block) => renderBlock(block, folds))
    .join('');
}

function renderBlock({ kind, reason, pieces }: MarkedBlock, folds: readonly Fold[]): string {
  const text = pieces.map((piece) => renderPiece(piece, folds)).join('');
  if (kind !== 'chrome') return `<div class="block ${kind}">${text}</div>`;
  const why = {
    vi: `${BLOCK_LABELS.chrome.vi}: ${chromeReason(reason).vi}`,
    en: `Furniture: ${chromeReason(reason).en}`,
  };
  return `<div class="block chrome" tabindex="0"><span class="why">${bothLanguages(why)}</span>${text}</div>`;
}

function renderPiece({ text, start, mark, continued }: Piece, folds: readonly Fold[]): string {
  const shown = foldMarkup(text, start, folds);
  if (!mark) return shown;
  if (mark.kind === 'figure') {
    const { id, flags, review } = mark.figure;
    const classes = ['figure', flags.length > 0 && 'flagged', review].filter(Boolean).join(' ');
    const name = continued ? '' : ` id="${escapeHtml(id)}"`;
    return `<a class="${classes}"${name} href="#${escapeHtml(id)}" data-figure="${escapeHtml(id)}">${shown}</a>`;
  }
  if (isFolded(start, start + text.length, folds)) return shown;
  const { class: kind, reason } = mark.entry;
  const { vi, en } = LEDGER_LABELS[kind];
  const note = ` data-vi="${escapeHtml(`${vi} · ${reason}`)}" data-en="${escapeHtml(`${en} · ${reason}`)}"`;
  return `<span class="number ${kind}"${note}>${shown}</span>`;
}

/** Folds away what of a piece is markup, so that it can still be looked at; entities are shown as their letters. */
function foldMarkup(text: string, start: number, folds: readonly Fold[]): string {
  const end = start + text.length;
  let html = '';
  let at = start;
  for (let i = firstAfter(start, folds); i < folds.length && folds[i]!.start < end; i++) {
    const fold = folds[i]!;
    const [from, to] = [Math.max(fold.start, at), Math.min(fold.end, end)];
    html += showControls(text.slice(at - start, from - start));
    const markup = showControls(text.slice(from - start, to - start));
    html += `<span class="markup"${showLetters(fold, from)}><span>${markup}</span></span>`;
    at = to;
  }
  return html + showControls(text.slice(at - start));
}

/** What is shown for markup, but for the sign of tags: numbers in it may cut it, and it is shown once. */
function showLetters({ start, letters }: Fold, from: number): string {
  if (start < from) return ' data-letters=""';
  return letters === undefined ? '' : ` data-letters="${escapeHtml(letters)}"`;
}

/** Whether markup covers a stretch from end to end. */
function isFolded(start: number, end: number, folds: readonly Fold[]): boolean {
  let at = start;
  for (let i = firstAfter(start, folds); at < end; i++) {
    const fold = folds[i];
    if (!fold || fold.start > at) return false;
    at = fold.end;
  }
  return true;
}

/** The first of some folds in order that ends behind a place. */
function firstAfter(place: number, folds: readonly Fold[]): number {
  let low = 0;
  let high = folds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (folds[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Signs that turn the direction of what follows, or that nobody sees. */
const HIDDEN = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** Shows hidden signs by their code points and holds them off from the words around. */
function showControls(text: string): string {
  let html = '';
  let at = 0;
  for (const { 0: sign, index } of text.matchAll(HIDDEN)) {
    const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    html += `${escapeHtml(text.slice(at, index))}<bdi class="hidden-sign" data-code="U+${code}">${sign}</bdi>`;
    at = index + sign.length;
  }
  return html + escapeHtml(text.slice(at));
}
