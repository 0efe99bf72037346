import { join } from 'node:path';
import { INDEX_FILE } from '../../audit/pages/page-name.js';
import type { ReviewRecord } from '../../dataset/review-record.js';
import { RUN_FILE, type RunRecord } from '../../dataset/run-record.js';
import type { Session } from '../session.js';
import { pad } from './width.js';

/** What a run has written, in numbers, and what to do next. */
export function summaryLines(run: RunRecord, output: string, session: Session): string[] {
  const { counts, seconds, review } = run;
  const { say, terminal } = session;
  const { bold, green, dim } = terminal.err.colours;
  const rows = [
    [
      counts.documents,
      say('extract.documents'),
      counts.unchanged && say('extract.unchanged', { count: counts.unchanged }),
    ],
    [counts.figures, say('extract.figures'), ''],
    [
      counts.facts,
      say('extract.facts'),
      counts.conflicting_facts && say('extract.conflicts', { count: counts.conflicting_facts }),
    ],
    [counts.numbers_in_ledger, say('extract.ledger'), say('extract.ledger-note')],
    ...(review ? [[reviewedFigures(review), say('decisions.figures'), say('decisions.kinds', review.figures)]] : []),
  ] as const;
  const numbers = rows.map(([count]) => count.toLocaleString(session.language === 'vi' ? 'vi-VN' : 'en-GB'));
  const width = Math.max(...numbers.map(({ length }) => length));
  return [
    '',
    green(bold(say('extract.done', { output, seconds: Math.round(seconds * 10) / 10 }))),
    ...rows.map(
      ([, what, note], i) => `  ${bold(pad(numbers[i]!, width, 'right'))} ${what}${note ? dim(` (${note})`) : ''}`,
    ),
    ...learntLine(run, output, session),
    ...(counts.documents === 0 ? [say('extract.no-documents')] : []),
    '',
    ...nextSteps(run, output, session),
  ];
}

/** What a very large dataset has no file for is not offered. */
function nextSteps({ files }: RunRecord, output: string, { say }: Session): string[] {
  const [workbook, index] = ['solieu.xlsx', INDEX_FILE];
  const tables = { files: ['figures.csv', 'figures.jsonl'].map((name) => join(output, name)).join(', ') };
  return [
    workbook in files ? say('extract.open', { file: join(output, workbook) }) : say('extract.too-large', tables),
    ...(index in files
      ? [say('extract.audit', { file: join(output, index) }), say('extract.review', { output })]
      : [say('extract.no-pages')]),
    say('extract.next', { output }),
  ];
}

function learntLine({ learnt }: RunRecord, output: string, { say }: Session): string[] {
  const lines = learnt.reduce((sum, site) => sum + site.lines.length, 0);
  return lines ? [say('extract.learnt', { lines, file: join(output, RUN_FILE) })] : [];
}

function reviewedFigures({ figures: { accepted, corrected, rejected } }: ReviewRecord): number {
  return accepted + corrected + rejected;
}

/** Every file that a run has written, with its hash. */
export function fileLines({ files }: RunRecord, output: string, { terminal }: Session): string[] {
  const { dim } = terminal.err.colours;
  return ['', ...Object.entries(files).map(([name, sha256]) => `${join(output, name)}  ${dim(sha256)}`)];
}
