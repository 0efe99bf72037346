import type { CodePoints } from '../../dataset/code-points.js';
import type { DocumentRows } from '../../dataset/to-rows.js';
import { BLOCK_LABELS, LEDGER_LABELS } from '../../export/codebook/values.js';
import { bothLanguages, escapeHtml } from './html.js';
import { cutIntoPieces, type MarkedBlock, type Piece } from './pieces.js';
import { chromeReason } from './reason-labels.js';

/**
 * The whole source as HTML: its blocks with every figure and every other number marked. The text nodes, but for those in
 * `.why`, are the source letter for letter, so that a script can find any offset in them.
 */
export function renderArticle(rows: DocumentRows, points: CodePoints): string {
  return cutIntoPieces(rows, points).map(renderBlock).join('');
}

function renderBlock({ kind, reason, pieces }: MarkedBlock): string {
  const text = pieces.map(renderPiece).join('');
  if (kind !== 'chrome') return `<div class="block ${kind}">${text}</div>`;
  const why = {
    vi: `${BLOCK_LABELS.chrome.vi}: ${chromeReason(reason).vi}`,
    en: `Furniture: ${chromeReason(reason).en}`,
  };
  return `<div class="block chrome" tabindex="0"><span class="why">${bothLanguages(why)}</span>${text}</div>`;
}

function renderPiece({ text, mark, continued }: Piece): string {
  const shown = showControls(text);
  if (!mark) return shown;
  if (mark.kind === 'figure') {
    const { id, flags, review } = mark.figure;
    const classes = ['figure', flags.length > 0 && 'flagged', review].filter(Boolean).join(' ');
    const name = continued ? '' : ` id="${escapeHtml(id)}"`;
    return `<a class="${classes}"${name} href="#${escapeHtml(id)}" data-figure="${escapeHtml(id)}">${shown}</a>`;
  }
  const { class: kind, reason } = mark.entry;
  const { vi, en } = LEDGER_LABELS[kind];
  const note = ` data-vi="${escapeHtml(`${vi} · ${reason}`)}" data-en="${escapeHtml(`${en} · ${reason}`)}"`;
  return `<span class="number ${kind}"${note}>${shown}</span>`;
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
