import { onOneLine } from '../../core/on-one-line.js';
import type { Change } from '../../review/decision.js';
import type { PlannedDecision } from '../../review/workbook/plan-import.js';
import type { Refusal } from '../../review/workbook/refusal.js';
import type { Session } from '../session.js';

/** What each row of a workbook adds to the journal: `Figures 17  58 HTX  corrected: value 58 → 85`. */
export function plannedLines(decisions: readonly PlannedDecision[], session: Session): string[] {
  const { say, terminal } = session;
  const { bold, dim } = terminal.out.colours;
  return decisions.map(({ where, figure, entry }) => {
    const changes = entry.action === 'correct' ? `: ${entry.changes.map(changeText).join('; ')}` : '';
    const why = entry.why === null ? '' : dim(`  “${onOneLine(entry.why)}”`);
    return `${bold(where)}  ${onOneLine(figure.quote)}  ${say(`import.${entry.action}`)}${changes}${why}`;
  });
}

function changeText(change: Change): string {
  if (change.field === 'span') return `quote ${onOneLine(change.old.quote)} → ${onOneLine(change.new.quote)}`;
  return `${change.field} ${change.old ?? '–'} → ${change.new ?? '–'}`;
}

/** Each row that was refused, and why. */
export function refusalLines(refusals: readonly Refusal[], { say, terminal }: Session): string[] {
  const { yellow, bold } = terminal.err.colours;
  if (refusals.length === 0) return [];
  return [
    yellow(say('import.refused', { count: refusals.length })),
    ...refusals.map(({ where, id, code, column = '', found = '', expected = '' }) => {
      const reason = say(`refusal.${code}`, { column, found: onOneLine(found), expected: onOneLine(expected) });
      return `  ${bold(where)}${id && ` ${id}`}: ${reason}`;
    }),
  ];
}
