import type { FigureRecord, LedgerRecord } from '../../dataset/records.js';
import { FIGURE_COLUMNS } from '../../export/codebook/figure-columns.js';
import { LEDGER_LABELS } from '../../export/codebook/values.js';
import { showAmount } from '../../export/show-amount.js';
import type { Session } from '../session.js';
import { type TableColumn, tableLines } from './table.js';

/** The columns by which a reader recognises a figure; the rest is in `explain`. */
const SHOWN = ['quote', 'value', 'unit', 'indicator', 'aspect', 'status', 'period', 'place'] as const;
type Shown = (typeof SHOWN)[number];

const CUT: ReadonlySet<Shown> = new Set(['quote', 'indicator', 'aspect']);

/** The figures of a sentence one a line, and its other numbers with what they are. */
export function sentenceTable(
  figures: readonly FigureRecord[],
  ledger: readonly LedgerRecord[],
  session: Session,
): string[] {
  const { say, terminal, language } = session;
  const { bold, dim } = terminal.out.colours;
  const shown = SHOWN.filter((name) => figures.some((figure) => tells(figure, name)));
  const columns: TableColumn[] = shown.map((name) => ({
    title: FIGURE_COLUMNS[name].label[language],
    alignment: name === 'value' ? 'right' : 'left',
    whole: !CUT.has(name),
  }));
  const rows = figures.map((figure) => shown.map((name) => cellOf(figure, name, session)));
  const [header = '', ...lines] = tableLines(columns, rows, terminal.out.width);
  const others = ledger.map((row) => `${row.quote} (${LEDGER_LABELS[row.class][language]})`).join(' · ');
  return [
    ...(figures.length ? [bold(header), ...lines] : [say('extract.no-figures')]),
    ...(others ? ['', dim(`${say('extract.others')} ${others}`)] : []),
  ];
}

/** Whether a column says anything of a figure; one that is empty throughout only takes room. */
function tells(figure: FigureRecord, name: Shown): boolean {
  if (name === 'value') return true;
  return name === 'aspect' ? figure.aspect !== 'level' : cellText(figure, name) !== null;
}

function cellOf(figure: FigureRecord, name: Shown, { language }: Session): string {
  return name === 'value' ? showAmount(figure, language) : (cellText(figure, name) ?? '–');
}

/** What no vocabulary names stands in the article's own words. */
function cellText(figure: FigureRecord, name: Exclude<Shown, 'value'>): string | null {
  if (name !== 'indicator' || figure.indicator_text === null) return figure[name];
  return figure.indicator ?? `“${figure.indicator_text}”`;
}
