import { describe, expect, it } from 'vitest';
import { type PhraseHit, PhraseIndex } from '../../src/recognise/phrases.js';
import { SentenceView } from '../../src/recognise/sentence-view.js';
import { splitSentences } from '../../src/segment/sentences.js';
import { tokenise } from '../../src/segment/tokenise.js';

const INDEX = new PhraseIndex();
for (const phrase of ['hợp tác xã', 'tổ hợp tác', 'hợp tác', 'xã', 'khóa', 'm2', 'điểm %', 'tỉnh, thành phố', 'HTX'])
  INDEX.add('noun', phrase, phrase);
INDEX.add('place', 'Hòa Bình', 'VN-14');
INDEX.add('noun', '', 'empty');

function view(text: string): SentenceView {
  const tokens = tokenise(text);
  const blocks = [{ start: 0, end: text.length, kind: 'body', reason: 'test' }] as const;
  return new SentenceView(tokens, splitSentences(tokens, blocks)[0]!, INDEX);
}

function quotes(of: SentenceView, hits: readonly PhraseHit[]): string[] {
  return hits.map(({ first, last }) => of.text(first, last));
}

describe('phrases in a sentence', () => {
  it.each([
    ['in any case', 'HỢP TÁC XÃ kiểu mới', ['HỢP TÁC XÃ']],
    ['decomposed', 'một hợp tác xã'.normalize('NFD'), ['hợp tác xã'.normalize('NFD')]],
    ['with either tone placement', 'khoá 1 và khóa 2', ['khoá', 'khóa']],
    ['over any space', 'hợp\u00a0tác\r\nxã', ['hợp\u00a0tác\r\nxã']],
    ['with invisible characters inside', 'hợp\u200b tác x\u00adã', ['hợp\u200b tác x\u00adã']],
    ['with digits', 'rộng 300 m2', ['m2']],
    ['with marks', 'tăng 2 điểm %', ['điểm %']],
    ['over a comma', '34 tỉnh, thành phố', ['tỉnh, thành phố']],
    ['overlapping', 'tổ hợp tác xã', ['tổ hợp tác', 'hợp tác xã']],
    ['not inside words', 'HTXA xãhội hợptác', []],
    ['not broken by other words', 'hợp và tác xã', ['xã']],
    ['the longest only', 'hợp tác xã', ['hợp tác xã']],
  ])('are found %s', (_, text, found) => {
    const of = view(text);
    expect(quotes(of, of.all('noun'))).toEqual(found);
  });

  it('are all listed by every', () => {
    const of = view('hợp tác xã');
    expect(quotes(of, of.every('noun'))).toEqual(['hợp tác', 'hợp tác xã', 'xã']);
  });

  it('are looked up by where they begin and end, the longest first', () => {
    const of = view('Mỗi tổ hợp tác xã mới');
    const text = (hit: PhraseHit | undefined) => hit && of.text(hit.first, hit.last);
    const begins = [0, 1, 2, 3, 4, 5].map((token) => text(of.at('noun', token)));
    const ends = [1, 2, 3, 4, 5, 6].map((token) => text(of.before('noun', token)));
    expect(begins).toEqual([undefined, 'tổ hợp tác', 'hợp tác xã', undefined, 'xã', undefined]);
    expect(ends).toEqual([undefined, undefined, undefined, 'tổ hợp tác', 'hợp tác xã', undefined]);
  });

  it('are kept apart by kind', () => {
    const of = view('xã ở Hòa Bình');
    expect([of.at('place', 0), of.all('place').map(({ value }) => value), of.all('nothing')]).toEqual([
      undefined,
      ['VN-14'],
      [],
    ]);
  });
});

describe('SentenceView', () => {
  it('stays inside its sentence', () => {
    const text = 'Có 5 xã. Có 8 xã.';
    const tokens = tokenise(text);
    const [, second] = splitSentences(tokens, [{ start: 0, end: text.length, kind: 'body', reason: 'test' }]);
    const of = new SentenceView(tokens, second!, INDEX);
    expect(of.all('noun')).toHaveLength(1);
    expect([of.word(of.first - 1), of.lower(of.first - 1), of.isNumber(of.first - 3), of.word(of.last)]).toEqual([
      0,
      '',
      false,
      0,
    ]);
    expect([of.text(of.first, of.last), of.isGlued(of.first), of.isCapitalised(of.first)]).toEqual([
      'Có 8 xã.',
      false,
      true,
    ]);
  });

  it('knows words, numbers and marks, and what stands together', () => {
    const of = view('Có 12HTX, Ất');
    expect(
      [0, 1, 2, 3, 4].map((token) => [of.isWord(token), of.isNumber(token), of.isMark(token)].indexOf(true)),
    ).toEqual([0, 1, 0, 2, 0]);
    expect([0, 1, 2, 3, 4].map((token) => of.isGlued(token))).toEqual([false, false, true, true, false]);
    expect([0, 1, 2, 3, 4].map((token) => of.isCapitalised(token))).toEqual([true, false, true, false, true]);
  });

  it('quotes the source as it is', () => {
    const text = 'có  878\r\nHTX'.normalize('NFD');
    const of = view(text);
    expect(of.excerpt({ first: of.first + 1, last: of.last })).toEqual({
      start: text.indexOf('878'),
      end: text.length,
      quote: '878\r\nHTX',
    });
  });
});
