import { describe, expect, it } from 'vitest';
import { NUMERAL_STARTS, readNumeral } from '../../src/recognise/numerals/numerals.js';
import { WORDS } from '../../src/segment/words.js';
import { viewOf } from '../support/read.js';

const HABIT = { vietnamese: 0, english: 0, englishGroups: 0 };
const FOLLOWERS = ['', 'hai', 'trăm', 'mươi', 'triệu', 'rưỡi', 'nghìn năm', '-5%'];

describe('words that a numeral can begin with', () => {
  it('are all that readNumeral begins at', () => {
    for (let id = 1; WORDS.word(id); id++) {
      for (const follower of FOLLOWERS) {
        const view = viewOf(`${WORDS.word(id)} ${follower}`);
        if (!view.isNumber(0) && !NUMERAL_STARTS.has(view.word(0)))
          expect(readNumeral(view, 0, HABIT), `${WORDS.word(id)} ${follower}`).toBeUndefined();
      }
    }
  });
});
