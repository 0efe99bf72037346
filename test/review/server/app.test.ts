import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { readJournal } from '../../../src/review/journal.js';
import type { DecisionRequest, QueueResponse, ReviewedDocument } from '../../../src/review/server/api.js';
import { type ReviewServer, serveReview } from '../../../src/review/server/serve.js';
import { datasetFolder } from './dataset-folder.js';

let folder: string;
let server: ReviewServer;
let origin: string;
let token: string;

beforeEach(async () => {
  folder = await datasetFolder();
  server = await serveReview(folder, { port: 0 });
  const url = new URL(server.url);
  origin = url.origin;
  token = url.hash.slice(1);
});
afterEach(() => server.close());

/** A request as the page makes it, but for what is changed. */
function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${origin}/api/${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, Origin: origin, 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

async function answer<Body>(path: string, body: unknown): Promise<Body> {
  const response = await post(path, body);
  expect(response.status).toBe(200);
  return (await response.json()) as Body;
}

const queue = (filter: Record<string, string[]> = {}, sample: object | null = null, reviewer = 'Lan') =>
  answer<QueueResponse>('queue', { reviewer, filter, sample });
const quoted = async (quote: string) => (await queue()).items.find((item) => item.quote === quote)!;
const decide = (request: Omit<DecisionRequest, 'reviewer' | 'why'> & Record<string, unknown>) =>
  post('decision', { reviewer: 'Lan', why: null, ...request });
const documentOf = (path: string) => answer<ReviewedDocument>('document', { path });

/** A request as no browser would send it. */
function raw(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(origin);
    const socket = connect(Number(port), '127.0.0.1', () => socket.end(request));
    let response = '';
    socket.setEncoding('utf8').on('data', (text) => {
      response += text;
    });
    socket.on('end', () => resolve(response)).on('error', reject);
  });
}

describe('the door', () => {
  it('hands out the page with a policy that allows no inline script', async () => {
    const page = await fetch(origin);
    expect(page.headers.get('content-security-policy')).toMatch(
      /default-src 'none'; script-src 'self'; style-src 'self'/,
    );
    expect(page.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await page.text()).not.toMatch(/<script(?![^>]* src=)/);
    expect((await fetch(`${origin}/review.js`)).headers.get('content-type')).toContain('text/javascript');
  });

  it('opens only to who has the key', async () => {
    for (const Authorization of ['', 'Bearer ', 'Bearer x', `Bearer ${token}x`, `Basic ${token}`]) {
      expect((await post('queue', {}, { Authorization })).status).toBe(403);
    }
  });

  it('refuses pages of other sites, and names of other sites that lead here', async () => {
    expect((await post('queue', {}, { Origin: 'http://example.com' })).status).toBe(403);
    expect((await post('queue', {}, { Origin: 'null' })).status).toBe(403);
    const headers = `Authorization: Bearer ${token}\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`;
    const { host } = new URL(origin);
    expect(await raw(`POST /api/queue HTTP/1.1\r\nHost: ${host}\r\n${headers}`)).toContain('403');
    expect(await raw(`POST /api/queue HTTP/1.1\r\nHost: evil.example\r\nOrigin: ${origin}\r\n${headers}`)).toContain(
      '403',
    );
    expect(await raw('GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n')).toContain('403');
  });

  it('leads to no file, whatever the address', async () => {
    const { host } = new URL(origin);
    for (const path of [
      '/../package.json',
      '/..%2f..%2fetc/passwd',
      '/review.js/../figures.jsonl',
      '//etc/passwd',
      '/%00',
    ]) {
      expect(await raw(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)).toMatch(
        /^HTTP\/1.1 (?:404|400)/,
      );
    }
    for (const path of ['../../etc/passwd', '/etc/passwd', 'bai/../bai/doc.txt', 'run.json']) {
      expect((await post('document', { path })).status).toBe(404);
    }
  });

  it('takes nothing that is too large', async () => {
    expect((await post('queue', `"${'x'.repeat(300_000)}"`)).status).toBe(413);
  });

  it('takes nothing that is not what the page sends', async () => {
    for (const body of [
      '',
      '{',
      '[]',
      '{"reviewer":1}',
      '{"__proto__":{}}',
      '{"reviewer":"a","filter":{"x":[]},"sample":null}',
    ]) {
      expect((await post('queue', body)).status).toBe(400);
    }
    expect((await decide({ action: 'accept', figure: 'f-000000000000' })).status).toBe(404);
    expect((await decide({ action: 'delete', figure: 'f-000000000000' } as never)).status).toBe(400);
    expect(readJournal(folder)).toEqual([]);
  });

  it('is shut for a second server on the same folder', async () => {
    await expect(serveReview(folder, { port: 0 })).rejects.toMatchObject({ fault: 'folder_locked' });
    const other = await serveReview(await datasetFolder(), { port: 0 });
    onTestFinished(() => other.close());
  });
});

describe('the queue', () => {
  it('has the least certain first, with counts, and lets filters pass', async () => {
    const { items, total, counts, progress } = await queue();
    expect(total).toBe(items.length);
    expect(items.map(({ confidence }) => confidence)).toEqual(
      items.map(({ confidence }) => confidence).sort((a, b) => a - b),
    );
    expect(progress).toEqual({ figures: total, reviewed: 0, mine: 0 });
    expect(counts.document?.['bai/doc.txt']).toBe((await queue({ document: ['bai/doc.txt'] })).total);
  });

  it('puts off what was skipped, and loses what is judged from what is to do', async () => {
    const [first] = (await queue()).items;
    await decide({ action: 'skip', figure: first!.id });
    expect((await queue()).items.at(-1)!.id).toBe(first!.id);
    await decide({ action: 'reject', figure: first!.id });
    const left = await queue({ review: [''] });
    expect(left.items.map(({ id }) => id)).not.toContain(first!.id);
    expect(left.progress).toMatchObject({ reviewed: 1, mine: 1 });
    expect((await queue({}, null, 'Minh')).progress).toMatchObject({ reviewed: 1, mine: 0 });
  });

  it('draws the same sample for the same seed, and estimates from it', async () => {
    const sample = { size: 2, seed: 'a' };
    const drawn = await queue({}, sample);
    expect(drawn.items).toHaveLength(2);
    expect(drawn.estimate).toMatchObject({ judged: 0, precision: null });
    for (const { id } of drawn.items) await decide({ action: 'accept', figure: id });
    const judged = await queue({}, sample);
    expect(judged.items.map(({ id }) => id).sort()).toEqual(drawn.items.map(({ id }) => id).sort());
    expect(judged.estimate).toMatchObject({ judged: 2, right: 2, precision: { share: 1 } });
    expect(judged.estimate!.precision!.low).toBeLessThan(0.5);
  });
});

describe('a decision', () => {
  it('is in the journal when the answer comes', async () => {
    const { id } = await quoted('58 HTX');
    const response = await decide({ action: 'accept', figure: id, why: 'đúng' });
    const saved = (await response.json()) as { saved: string; figure: { review: string } };
    expect(readJournal(folder)).toMatchObject([
      { id: saved.saved, action: 'accept', figure: id, reviewer: 'Lan', why: 'đúng', via: 'page', seen: { value: 58 } },
    ]);
    expect(saved.figure.review).toBe('accepted');
  });

  it('corrects fields and what follows from them, and keeps the reading of the program', async () => {
    const { id } = await quoted('58 HTX');
    const response = await decide({
      action: 'correct',
      figure: id,
      changes: { value: 59, status: 'target' },
      span: null,
    });
    const { figure } = (await response.json()) as { figure: Record<string, unknown> };
    expect(figure).toMatchObject({ value: 59, low: 59, high: 59, status: 'target', review: 'corrected' });
    expect(figure['machine']).toMatchObject({ value: 58, status: 'actual' });
  });

  it('corrects the words of a figure', async () => {
    const { id } = await quoted('58 HTX');
    const { figures } = await documentOf('bai/nghe-an.txt');
    const { start } = figures.find(({ record }) => record.id === id)!.record;
    await decide({ action: 'correct', figure: id, changes: {}, span: { start, end: start + 2 } });
    const { record } = (await documentOf('bai/nghe-an.txt')).figures.find((one) => one.record.id === id)!;
    expect(record).toMatchObject({ quote: '58', number_text: '58', review: 'corrected', machine: { quote: '58 HTX' } });
  });

  it('adds a figure that was missed, and takes it back', async () => {
    const before = await documentOf('bai/nghe-an.txt');
    const text = before.article.replace(/<span class="why">.*?<\/span><\/span>/g, '').replace(/<[^>]*>/g, '');
    const start = text.indexOf('1.250');
    const added = await decide({
      action: 'add',
      document: 'bai/nghe-an.txt',
      changes: { value: 1250, unit: 'lượt' },
      span: { start, end: start + 5 },
    });
    const { figure } = (await added.json()) as { figure: { id: string } };
    const after = await documentOf('bai/nghe-an.txt');
    expect(after.figures).toHaveLength(before.figures.length + 1);
    expect(after.figures.find(({ record }) => record.id === figure.id)!.record).toMatchObject({
      quote: '1.250',
      value: 1250,
    });
    await decide({ action: 'undo' });
    expect((await documentOf('bai/nghe-an.txt')).figures).toHaveLength(before.figures.length);
  });

  it('is refused with the field that will not do', async () => {
    const { id } = await quoted('58 HTX');
    const faults = [
      [{ period: 'năm ngoái' }, { error: 'not_a_period', field: 'period' }],
      [{ place: 'VN-XX' }, { error: 'not_a_place', field: 'place' }],
      [{ indicator: 'no-such' }, { error: 'not_a_code', field: 'indicator' }],
      [{ status: 'actual' }, { error: 'no_change' }],
    ] as const;
    for (const [changes, fault] of faults) {
      const response = await decide({ action: 'correct', figure: id, changes, span: null });
      expect([response.status, await response.json()]).toEqual([400, fault]);
    }
    expect((await decide({ action: 'comment', figure: id })).status).toBe(400);
    expect((await decide({ action: 'undo' })).status).toBe(409);
    expect(readJournal(folder)).toEqual([]);
  });

  it('is there after the server was started anew', async () => {
    const { id } = await quoted('58 HTX');
    await decide({ action: 'reject', figure: id });
    await server.close();
    expect(existsSync(join(folder, '.solieu/review.lock'))).toBe(false);
    server = await serveReview(folder, { port: 0 });
    ({ origin } = new URL(server.url));
    token = new URL(server.url).hash.slice(1);
    expect((await quoted('58 HTX')).review).toBe('rejected');
  });
});

describe('a hostile article', () => {
  it('comes as escaped text', async () => {
    const { article } = await documentOf('bai/doc.txt');
    expect(article).toContain('&lt;script&gt;alert(');
    expect(article).not.toContain('<script');
  });
});
