import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/sources/read-source.js';
import { isSkipped, type ReadResult } from '../../src/sources/reader.js';
import { all, makeFolder } from './folder.js';

const TEXT = 'Lương đạt 57,5 triệu đồng/năm.\r\nTỷ lệ 25% 😀\n';

async function read(bytes: string | Uint8Array, name = 'bai.txt'): Promise<ReadResult> {
  const folder = makeFolder({ [name]: bytes });
  return (await all(readSource({ path: name, file: join(folder, name) })))[0]!;
}

function utf16(text: string, bigEndian: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('readSource', () => {
  it.each([
    ['utf-8', Buffer.from(TEXT), TEXT],
    ['utf-8', Buffer.from(TEXT.normalize('NFD')), TEXT.normalize('NFD')],
    ['utf-8', Buffer.from(`${TEXT}\ufffd`), `${TEXT}\ufffd`],
    ['utf-8-bom', Buffer.from(`\ufeff${TEXT}`), `\ufeff${TEXT}`],
    ['utf-16le', utf16(`\ufeff${TEXT}`, false), `\ufeff${TEXT}`],
    ['utf-16be', utf16(`\ufeff${TEXT}`, true), `\ufeff${TEXT}`],
    ['utf-16le', utf16(TEXT, false), TEXT],
    ['utf-16be', utf16(TEXT, true), TEXT],
  ])('decodes %s and changes nothing', async (encoding, bytes, text) => {
    expect(await read(bytes)).toEqual({
      path: 'bai.txt',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      encoding,
      language: 'vie',
      text,
    });
  });

  it.each([
    ['empty', Buffer.alloc(0), 'no words'],
    ['empty', Buffer.from(' \r\n\t\u00a0\n'), 'no words'],
    ['empty', Buffer.from('\ufeff\n'), 'no words'],
    ['binary', Buffer.from('%PDF-1.7\n1 0 obj'), 'a PDF'],
    ['binary', Buffer.from('PK\x03\x04word/document.xml'), 'ZIP'],
    ['binary', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), 'gzip'],
    ['binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'PNG'],
    ['binary', Buffer.from('Hợp tác xã\0\0\x01'), 'binary data'],
    ['binary', Buffer.from('\x01\x02\x03\x04 abc \x05\x06'), 'binary data'],
    ['not_vietnamese', Buffer.from('The cooperative earned a lot of money in the first quarter of this year.'), 'eng'],
    ['not_vietnamese', Buffer.from('今年第一季度合作社收入很高,农民都很高兴。'), 'cmn'],
  ])('leaves out what is %s', async (code, bytes, words) => {
    const result = await read(bytes);
    expect(result).toMatchObject({ path: 'bai.txt', code });
    expect(isSkipped(result) && result.reason).toContain(words);
  });

  it.each([
    ['windows-1258', Buffer.from([0x48, 0xf2, 0x61, 0x20, 0x42, 0xec, 0x6e, 0x68]), 1],
    ['cut inside a letter', Buffer.from('Hợp').subarray(0, 3), 1],
    [
      'after a replacement character',
      Buffer.concat([Buffer.from('ă\ufffdâ'), Buffer.from([0xff]), Buffer.from('b')]),
      7,
    ],
  ])('names the byte at which UTF-8 breaks: %s', async (_, bytes, offset) => {
    const result = await read(bytes);
    expect(result).toMatchObject({ code: 'encoding' });
    expect(isSkipped(result) && result.reason).toContain(`offset ${offset} `);
  });

  it('names the byte at which UTF-16 breaks', async () => {
    const bytes = Buffer.concat([utf16('\ufeffHà Nội ', false), Buffer.from([0x00, 0xd8]), utf16('x', false)]);
    expect(await read(bytes)).toMatchObject({ code: 'encoding', reason: expect.stringContaining('offset 16 ') });
  });

  it('says that a file has gone, or that its kind is not known', async () => {
    const inputs = [
      { path: 'a.txt', file: '/khong/co/a.txt' },
      { path: 'a.exe', file: '/khong/co/a.exe' },
    ];
    const results = await Promise.all(inputs.map((input) => all(readSource(input))));
    expect(results.flat()).toMatchObject([{ code: 'missing' }, { code: 'unsupported' }]);
  });

  it('knows the address of a page that a browser has saved', async () => {
    const page = `<!DOCTYPE html>\n<!-- saved from url=(0031)https://anson.example/tin/1.html -->\n<html><body><p>${TEXT}</p></body></html>`;
    expect(await read(page, 'bai.html')).toMatchObject({
      stated: { url: { value: 'https://anson.example/tin/1.html' } },
    });
  });

  it('tells a row without a text from a list without such a column', async () => {
    expect(await read('Tiêu đề,Nội dung\nBài 1,\n', 'a.csv')).toMatchObject({ path: 'a.csv#2', code: 'empty' });
    expect(await read('Tiêu đề,Ghi chú\nBài 1,x\n', 'a.csv')).toMatchObject({ path: 'a.csv#2', code: 'no_text' });
  });
});
