import { resolve } from 'node:path';
import type { Mismatch } from '../../audit/verify/mismatch.js';
import { verifyDataset } from '../../audit/verify/verify.js';
import { onOneLine } from '../../core/on-one-line.js';
import { verifyDecisions } from '../../review/verify-decisions.js';
import { finishCommit } from '../../run/staging.js';
import { type CommonOptions, EXIT, type Exit, print, printJson, type Session, tell } from '../session.js';

export async function verifyAction(given: string, options: CommonOptions, session: Session): Promise<Exit> {
  const { say, terminal } = session;
  const folder = resolve(terminal.cwd, given);
  finishCommit(folder);
  const { counts, unchecked, mismatches: ofDataset } = await verifyDataset(folder);
  const { waiting, mismatches: ofDecisions } = await verifyDecisions(folder);
  const mismatches = [...ofDataset, ...ofDecisions];
  if (options.json) printJson(session, { counts, mismatches, unchecked, waiting });
  else
    print(
      session,
      mismatches.map((mismatch) => mismatchLine(mismatch, session)),
    );
  if (waiting > 0) tell(session, [say('verify.waiting', { count: waiting })]);
  if (unchecked.length) tell(session, [say('verify.unchecked')]);
  if (!options.quiet) {
    const { documents, figures, facts, numbers_in_ledger: others } = counts;
    tell(session, [say('verify.checked', { documents, figures, facts, others })]);
  }
  const { green, red } = terminal.err.colours;
  if (mismatches.length) tell(session, [red(say('verify.bad', { count: mismatches.length }))]);
  else if (!options.quiet) tell(session, [green(say('verify.good'))]);
  return mismatches.length ? EXIT.failed : EXIT.done;
}

function mismatchLine(
  { code, where, part = '', expected = '', found = '' }: Mismatch,
  { say, terminal }: Session,
): string {
  const line = say(`mismatch.${code}`, { part, expected, found });
  return `${terminal.out.colours.bold(where)}: ${onOneLine(line)}`;
}
