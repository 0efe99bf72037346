import { checkArithmetic, contradictingFigures } from '../../dataset/checks/check-arithmetic.js';
import type { Dataset } from '../../dataset/records.js';
import type { Mismatch } from './mismatch.js';

/** Calculates again from the figures, and holds what comes out against the rows and the flags. */
export function checkChecks({ figures, checks }: Dataset): Mismatch[] {
  const expected = new Map(checkArithmetic(figures).map((check) => [check.id, check]));
  const mismatches = checks.flatMap((found): Mismatch[] => {
    const check = expected.get(found.id);
    expected.delete(found.id);
    const where = `checks.jsonl ${found.id}`;
    if (!check) return [{ code: 'row_extra', where, found: 1 }];
    if (JSON.stringify(check) === JSON.stringify(found)) return [];
    return [{ code: 'check_differs', where, expected: `${check.expected}`, found: `${found.expected}` }];
  });
  const contradicting = contradictingFigures(checks);
  const wrongFlag = figures.filter(({ id, flags }) => flags.includes('contradiction') !== contradicting.has(id));
  return [
    ...mismatches,
    ...[...expected.keys()].map((id) => ({ code: 'row_missing', where: `checks.jsonl ${id}` }) as const),
    ...wrongFlag.map(
      ({ id }) => ({ code: 'contradiction_unflagged', where: `figures.jsonl ${id}`, expected: id }) as const,
    ),
  ];
}
