import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodePoints } from '../../src/dataset/code-points.js';

describe('code points', () => {
  it.each([
    ['58 HTX', 6],
    ['🌾58 HTX', 7],
    ['số'.normalize('NFD'), 4],
    ['', 0],
    ['𝟓𝟖', 2],
  ])('counts %j as Python does', (text, length) => {
    expect(new CodePoints(text).length).toBe(length);
  });

  it('goes there and back at every character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const points = new CodePoints(text);
        let units = 0;
        for (const [place, character] of [...text].entries()) {
          expect(points.fromUnits(units)).toBe(place);
          expect(points.toUnits(place)).toBe(units);
          expect(points.slice(place, place + 1)).toBe(character);
          units += character.length;
        }
      }),
    );
  });

  it('is quick on a long text with many characters beyond the basic plane', () => {
    const points = new CodePoints('🌾 lúa '.repeat(100_000));
    const before = performance.now();
    for (let place = 0; place < points.length; place += 5) points.toUnits(place);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
