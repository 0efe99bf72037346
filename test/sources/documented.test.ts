import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UNREADABLE } from '../../src/core/errors.js';
import { READERS } from '../../src/sources/readers.js';

const text = readFileSync('docs/sources.md', 'utf8');
const missing = (names: readonly string[]) => names.filter((name) => !text.includes(`\`${name}\``));

describe('docs/sources.md', () => {
  it('names every extension that is read', () => {
    expect(missing(READERS.flatMap(({ extensions }) => extensions))).toEqual([]);
  });

  it('names every reason for which an input is left out', () => {
    expect(missing(UNREADABLE)).toEqual([]);
  });
});
