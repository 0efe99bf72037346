import { describe, expect, it } from 'vitest';
import { cutAtFigure } from '../../src/export/workbook/figure-in-sentence.js';
import { SAMPLE } from './sample.js';
import { figure } from './sample-source.js';

const [first] = SAMPLE.figures;

describe('the figure in its sentence', () => {
  it('is found by code points beyond the BMP', () => {
    const sentence = '🌾🌾 Đạt 58 HTX 🎉, rồi 58 HTX.';
    const stated = figure({ path: 'a.txt', text: `🎉 ${sentence}` }, [sentence, '58 HTX', '58']);
    expect(cutAtFigure(stated)).toEqual(['🌾🌾 Đạt ', '58 HTX', ' 🎉, rồi 58 HTX.']);
    const second = { ...stated, start: stated.start + 14, end: stated.end + 14 };
    expect(cutAtFigure(second)).toEqual(['🌾🌾 Đạt 58 HTX 🎉, rồi ', '58 HTX', '.']);
  });

  it('may be the whole sentence', () => {
    const stated = figure({ path: 'a.txt', text: '58 HTX' }, ['58 HTX', '58 HTX', '58']);
    expect(cutAtFigure(stated)).toEqual(['', '58 HTX', '']);
  });

  it.each([{ start: first!.start + 1 }, { quote: '59 HTX' }, { quote: '' }, { start: 0 }, { start: 9_999 }])(
    'is not marked where the words are not the quotation: %j',
    (change) => {
      expect(cutAtFigure({ ...first!, ...change })).toBeNull();
    },
  );
});
