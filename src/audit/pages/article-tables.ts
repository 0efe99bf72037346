import { isInferred } from '../../dataset/inferred.js';
import type { FigureRecord, LedgerRecord } from '../../dataset/records.js';
import { withoutMarkup } from '../../dataset/without-markup.js';
import type { Bilingual } from '../../export/codebook/column.js';
import { ASPECT_LABELS, LEDGER_LABELS, STATUS_LABELS } from '../../export/codebook/values.js';
import type { Vocabulary } from '../../export/codebook.js';
import { showAmount } from '../../export/show-amount.js';
import { TABLES } from '../../export/tables.js';
import { bothLanguages, escapeHtml } from './html.js';

type Cell = (figure: FigureRecord, labels: Vocabulary) => Bilingual | null;

/** The columns of the table that stands in for the cards on paper. */
const COLUMNS: readonly (readonly [name: keyof FigureRecord & string, cell: Cell])[] = [
  ['value', (figure) => amount(figure)],
  [
    'indicator',
    ({ indicator, indicator_text }, labels) => labelled('indicator', indicator, labels) ?? plain(indicator_text),
  ],
  ['subject', ({ subject, qualifier }, labels) => labelled('subject', subject, labels) ?? plain(qualifier)],
  ['aspect', ({ aspect }) => ASPECT_LABELS[aspect]],
  ['status', ({ status }) => status && STATUS_LABELS[status]],
  ['period', ({ period }) => plain(period)],
  ['place', ({ place, place_text }, labels) => plain(place_text) ?? labelled('place', place, labels)],
];

/** All figures of an article in a table, for paper and for whoever prefers rows. */
export function figuresTable(figures: readonly FigureRecord[], labels: Vocabulary): string {
  const head = COLUMNS.map(([name]) => `<th scope="col">${bothLanguages(TABLES.figures.columns[name].label)}</th>`);
  const rows = figures.map((figure, index) => {
    const cells = COLUMNS.map(([name, cell]) => {
      const shown = cell(figure, labels);
      const mark = shown && isInferred(figure, name) ? ' class="inferred"' : '';
      return `<td${mark}>${shown ? bothLanguages(shown) : ''}</td>`;
    });
    const link = `<a href="#${escapeHtml(figure.id)}">${escapeHtml(withoutMarkup(figure.quote))}</a>`;
    return `<tr><td>${index + 1}</td><th scope="row">${link}</th>${cells.join('')}</tr>`;
  });
  const quote = bothLanguages(TABLES.figures.columns.quote.label);
  return `<table><thead><tr><th scope="col">#</th><th scope="col">${quote}</th>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** All other numbers with what they are and the rule that said so. */
export function ledgerTable(ledger: readonly LedgerRecord[]): string {
  const { quote, class: kind, reason } = TABLES.ledger.columns;
  const head = [quote, kind, reason].map(({ label }) => `<th scope="col">${bothLanguages(label)}</th>`);
  const rows = ledger.map(
    (entry) =>
      `<tr><th scope="row">${escapeHtml(withoutMarkup(entry.quote))}</th><td>${bothLanguages(LEDGER_LABELS[entry.class])}</td><td>${escapeHtml(entry.reason)}</td></tr>`,
  );
  return `<table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function amount(figure: FigureRecord): Bilingual {
  const unit = figure.unit ? ` ${figure.unit}` : '';
  return { vi: `${showAmount(figure, 'vi')}${unit}`, en: `${showAmount(figure, 'en')}${unit}` };
}

function labelled(column: string, code: string | null, labels: Vocabulary): Bilingual | null {
  return code === null ? null : (labels[column]?.[code] ?? { vi: code, en: code });
}

function plain(text: string | null): Bilingual | null {
  return text === null ? null : { vi: text, en: text };
}
