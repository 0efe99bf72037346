import { describe, expect, it } from 'vitest';
import { Relations } from '../../../src/audit/pages/related.js';
import type { CheckRecord } from '../../../src/dataset/records.js';
import { documentOf, figure, type Source } from '../../export/sample-source.js';

const SOURCE: Source = { path: 'bai/htx.txt', text: 'Huyện thành lập mới 9 HTX, đạt 75% kế hoạch.' };
const result = figure(SOURCE, [SOURCE.text, '9 HTX', '9'], { value: 9 });
const share = figure(SOURCE, [SOURCE.text, '75% kế hoạch', '75'], { value: 75 });
const plan: CheckRecord = {
  ...({ id: 'k-1', document: SOURCE.path, kind: 'share_of_plan', outcome: 'derived', unit: 'cooperative' } as const),
  ...{ calculation: '9 / 75%', expected: 12, stated: null },
  ...{ figures: [result.id, share.id], roles: ['result', 'relation'] },
};

describe('the calculations of a figure', () => {
  const relations = new Relations({
    ...{ figures: [result, share], facts: [], documents: [documentOf(SOURCE)], ledger: [] },
    checks: [plan, { ...plan, id: 'k-2', figures: [share.id], roles: ['relation'] }],
  });

  it('are those that it is part of, without the rest of their rows', () => {
    expect(relations.checks(result.id)).toEqual([
      {
        ...{ id: 'k-1', kind: 'share_of_plan', outcome: 'derived', unit: 'cooperative' },
        ...{ calculation: '9 / 75%', expected: 12, stated: null },
      },
    ]);
    expect(relations.checks(share.id).map(({ id }) => id)).toEqual(['k-1', 'k-2']);
    expect(relations.checks('f-none')).toEqual([]);
  });
});
