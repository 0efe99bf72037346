import { describe, expect, it } from 'vitest';
import { conflictGroups } from '../../../src/audit/pages/conflict-groups.js';
import { SAMPLE } from '../../export/sample.js';

const fact = (id: string, ...conflicts: string[]) => ({ ...SAMPLE.facts[0]!, id, conflicts });

describe('contradictions', () => {
  it('are shown together as far as they reach, in the order of the dataset', () => {
    const groups = conflictGroups([
      fact('a', 'c'),
      fact('b', 'e'),
      fact('c', 'a', 'd'),
      fact('d', 'c'),
      fact('e', 'b'),
      fact('f'),
    ]);
    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([
      ['a', 'c', 'd'],
      ['b', 'e'],
    ]);
  });

  it('are none where nothing contradicts', () => {
    expect(conflictGroups([fact('a')])).toEqual([]);
  });
});
