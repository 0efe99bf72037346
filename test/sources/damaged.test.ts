import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findInputs } from '../../src/sources/find-inputs.js';
import { readSource } from '../../src/sources/read-source.js';
import { isSkipped } from '../../src/sources/reader.js';
import { all, makeFolder } from './folder.js';
import { FORMATS } from './formats.js';

const ARTICLE = [
  'Đổi mới kinh tế tập thể ở Nghệ An',
  'Năm 2024, tỉnh Nghệ An đã thành lập mới 58 hợp tác xã. Doanh thu bình quân của một hợp tác xã đạt 2,7 tỷ đồng/năm.',
  'Đến nay, toàn tỉnh có 902 hợp tác xã với hơn 12.000 thành viên, phần lớn hoạt động trong lĩnh vực nông nghiệp.',
];

/** The same changes on every machine. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const DAMAGE: readonly ((bytes: Buffer, random: (below: number) => number) => Buffer)[] = [
  (bytes, random) => bytes.subarray(0, random(bytes.length)),
  (bytes, random) => {
    const damaged = Buffer.from(bytes);
    for (let i = 0; i < 1 + random(20); i++) damaged[random(damaged.length)] = random(256);
    return damaged;
  },
  (bytes, random) => Buffer.from(bytes).fill(random(256), random(bytes.length)),
  (bytes, random) => Buffer.concat([bytes.subarray(random(bytes.length)), bytes]),
  (bytes, random) => {
    const at = random(bytes.length);
    const noise = Buffer.from(Array.from({ length: 40 }, () => random(256)));
    return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)]);
  },
];

async function read(folder: string, name: string) {
  return all(readSource({ path: name, file: join(folder, name) }));
}

describe('five hundred damaged inputs', () => {
  it.each(FORMATS)(
    'made of $file are each read or reported, in no time',
    async ({ file, make }) => {
      const random = randomFrom(file.length * 7919);
      const bytes = Buffer.from(await make(ARTICLE));
      const folder = makeFolder({});
      for (let i = 0; i < Math.ceil(500 / FORMATS.length); i++) {
        writeFileSync(join(folder, file), DAMAGE[i % DAMAGE.length]!(bytes, random));
        const started = performance.now();
        const results = await read(folder, file);
        expect(performance.now() - started).toBeLessThan(5000);
        expect(results.length).toBeGreaterThan(0);
        for (const result of results) {
          expect(result.path.startsWith(file)).toBe(true);
          if (isSkipped(result)) expect([result.code, result.advice]).not.toContain('failed');
        }
      }
    },
    60_000,
  );
});

describe('bad input', () => {
  const text = strToU8(`${ARTICLE.join('\n\n')}\n`);
  const html = (inner: string) => strToU8(`<html><body>${inner}</body></html>`);

  it.each<[string, string, Uint8Array]>([
    [
      'truncated',
      'cut.jsonl.gz',
      gzipSync(strToU8(`${JSON.stringify({ text: ARTICLE.join(' ') })}\n`.repeat(50))).slice(0, 300),
    ],
    ['binary', 'gzip.txt', gzipSync(text)],
    ['binary', 'zip.html', zipSync({ 'a.txt': text })],
    ['damaged', 'text.zip', text],
    ['damaged', 'text.docx', text],
    ['damaged', 'text.txt.gz', text],
    ['damaged', 'text.warc', text],
    ['damaged', 'text.jsonl', text],
    ['unsupported', 'page.xml', html('x')],
    ['empty', 'empty.html', html('<script>var a = "Năm 2024";</script>')],
    ['too_deep', 'deep.html', html('<div>'.repeat(5000))],
    ['no_text', 'fields.jsonl', strToU8('{"noi_dung_chinh": "a"}\n')],
    ['bomb', 'bomb.jsonl.gz', gzipSync(new Uint8Array(80 * 2 ** 20), { level: 1 })],
    ['too_large', 'big.txt', new Uint8Array(33 * 2 ** 20).fill(65)],
  ])('is %s: %s', async (code, file, bytes) => {
    const results = await read(makeFolder({ [file]: bytes }), file);
    expect(results.filter((result) => isSkipped(result) && result.code === code).length).toBeGreaterThan(0);
  });

  it('stops one member, not the archive', async () => {
    const bytes = zipSync({ 'a.txt': text, 'b.txt': strToU8(''), 'c.html': html('<p></p>'), 'd.txt': text });
    const results = await read(makeFolder({ 'tin.zip': bytes }), 'tin.zip');
    expect(results.map((result) => [result.path, isSkipped(result) ? result.code : ''])).toEqual([
      ['tin.zip#a.txt', ''],
      ['tin.zip#b.txt', 'empty'],
      ['tin.zip#c.html', 'empty'],
      ['tin.zip#d.txt', ''],
    ]);
  });

  it('is a record of a web archive, and those behind it are read', async () => {
    const body = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>${ARTICLE.join('</p><p>')}</p>`;
    const record = `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`;
    const broken = record.replace('WARC/1.0', 'WXRC/1.0');
    const results = await read(makeFolder({ 'a.warc': record + broken + record + record.slice(0, -60) }), 'a.warc');
    expect(results.map((result) => [result.path, isSkipped(result) ? result.code : ''])).toEqual([
      ['a.warc#1', ''],
      ['a.warc#2', 'damaged'],
      ['a.warc#3', ''],
      ['a.warc#4', 'truncated'],
    ]);
  });

  it('is a line longer than memory should hold, and the lines after it are read', async () => {
    const long = Buffer.alloc(70 * 2 ** 20, 'a');
    const record = Buffer.from(`\n${JSON.stringify({ text: ARTICLE.join(' ') })}\n`);
    const results = await read(makeFolder({ 'a.jsonl': Buffer.concat([long, record]) }), 'a.jsonl');
    expect(results).toMatchObject([
      { path: 'a.jsonl#1', code: 'too_large' },
      { path: 'a.jsonl#2', language: 'vie' },
    ]);
  });

  it('is a file that changes while it is read', async () => {
    const folder = makeFolder({ 'a.jsonl': `${JSON.stringify({ text: ARTICLE.join(' ') })}\n`.repeat(5000) });
    const codes: string[] = [];
    for await (const result of readSource({ path: 'a.jsonl', file: join(folder, 'a.jsonl') })) {
      if (isSkipped(result)) codes.push(result.code);
      else if (result.path === 'a.jsonl#1') writeFileSync(join(folder, 'a.jsonl'), '{}\n'.repeat(100_000));
    }
    expect(codes).toContain('changed');
  });

  it('is a link that leads round, or a file that may not be read', () => {
    const folder = makeFolder({ 'bai/a.txt': text, 'khoa.txt': text });
    symlinkSync(join(folder, 'bai'), join(folder, 'bai', 'vong'));
    symlinkSync('tu-than.txt', join(folder, 'tu-than.txt'));
    chmodSync(join(folder, 'khoa.txt'), 0);
    const { inputs, skipped } = findInputs([folder]);
    expect(inputs.map(({ path }) => path.split('/').at(-1))).toContain('a.txt');
    expect(skipped.map(({ code }) => code)).toContain('circular');
  });
});
