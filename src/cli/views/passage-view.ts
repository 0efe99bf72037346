import type { Passage } from '../../audit/explain.js';
import { CodePoints } from '../../dataset/code-points.js';
import type { LedgerRecord } from '../../dataset/records.js';
import { LEDGER_LABELS } from '../../export/codebook/values.js';
import type { Session } from '../session.js';
import { figureLines } from './figure-view.js';
import { wrap } from './width.js';

/** Reading is hard on longer lines. */
const WIDEST = 100;
const INDENT = '  ';

/** Stand around a figure while its sentence is broken into lines; they take no room. */
const OPEN = '\x02';
const CLOSE = '\x03';
/** A blank inside a figure, where its line is not broken. */
const JOINED = '\u00a0';
const FIGURE = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'g');

/** A sentence with its figures set off, and under it what was made of each number, in their order. */
export function passageLines(passage: Passage, session: Session): string[] {
  const numbers = [
    ...passage.figures.map((figure) => ({ start: figure.start, lines: figureLines(figure, session) })),
    ...passage.ledger.map((row) => ({ start: row.start, lines: [ledgerLine(row, session)] })),
  ].sort((a, b) => a.start - b.start);
  return [
    ...sentenceLines(passage, session),
    '',
    ...numbers.flatMap(({ lines }) => lines.map((line) => line && INDENT + line)),
    '',
  ];
}

function sentenceLines(passage: Passage, session: Session): string[] {
  const { say, terminal } = session;
  const { dim, cyan } = terminal.out.colours;
  const heading = [
    ...(passage.line === null ? [] : [say('explain.line', { line: passage.line })]),
    ...(passage.chrome === null ? [] : [say('explain.chrome', { reason: passage.chrome })]),
  ].join(' · ');
  const width = Math.min(terminal.out.width ?? WIDEST, WIDEST);
  const text = setOff(passage)
    .replace(/[^\S\u00a0]+/gu, ' ')
    .trim();
  const lines = wrap(text, width).map((line) => highlight(line, session));
  return [...(heading ? [cyan(heading)] : []), ...(passage.chrome === null ? lines : lines.map(dim))];
}

/** Bold and red as in the workbook; brackets where there are no colours. */
function highlight(line: string, { terminal }: Session): string {
  const { bold, red, isColorSupported } = terminal.out.colours;
  const shown = (words: string) => (isColorSupported ? bold(red(words)) : `[${words}]`);
  return line.replaceAll(FIGURE, (_, words: string) => shown(words.replaceAll(JOINED, ' ')));
}

function setOff({ text, start, figures }: Passage): string {
  const points = new CodePoints(text);
  let marked = '';
  let reached = 0;
  for (const figure of figures) {
    const [from, to] = [points.toUnits(figure.start - start), points.toUnits(figure.end - start)];
    const words = text.slice(from, to).replace(/\s+/gu, JOINED);
    marked += `${text.slice(reached, from)}${OPEN}${words}${CLOSE}`;
    reached = to;
  }
  return marked + text.slice(reached);
}

function ledgerLine(row: LedgerRecord, { say, terminal, language }: Session): string {
  const { dim } = terminal.out.colours;
  const what = say('explain.not-figure', { class: LEDGER_LABELS[row.class][language] });
  return `${row.quote}  ${dim(`${what} · ${row.class} · ${row.reason}`)}`;
}
