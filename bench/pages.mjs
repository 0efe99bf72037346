/**
 * How fast the pages for people are at 1,000 documents with 20,000 figures: writing them, opening the index in Chromium, and
 * an answer of the review server to a filter.
 *
 *     npm run bench:pages
 *
 * The goals: the index opens in under 2 s, a filter is answered in under 100 ms.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { serveReview } from '../dist/review/server/serve.js';
import { runBatch } from '../dist/run/batch.js';

const DOCUMENTS = 1000;
const FIGURES = 20;
const ROUNDS = 15;
const PLACES = ['Hà Tĩnh', 'Nghệ An', 'Thanh Hóa', 'Quảng Bình', 'Lào Cai', 'Sơn La', 'An Giang', 'Cà Mau'];
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Invented articles, no two alike. */
function writeArticles(folder) {
  mkdirSync(folder);
  for (let at = 0; at < DOCUMENTS; at++) {
    const place = PLACES[at % PLACES.length];
    const sentence = (i) => `Năm ${2001 + i}, tỉnh ${place} có ${500 + at + 7 * i} HTX đang hoạt động.`;
    const text = `${place}: hợp tác xã, kỳ ${at}\n\n${Array.from({ length: FIGURES }, (_, i) => sentence(i)).join('\n\n')}\n`;
    writeFileSync(join(folder, `${String(at).padStart(4, '0')}.txt`), text);
  }
}

const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];

/** Milliseconds from opening the index to its rows on the screen. */
async function openIndex(browser, file) {
  const page = await browser.newPage();
  const started = performance.now();
  await page.goto(pathToFileURL(file).href);
  await page
    .locator('.documents tbody tr')
    .nth(DOCUMENTS - 1)
    .waitFor();
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  const time = performance.now() - started;
  await page.close();
  return time;
}

/** Milliseconds from a filter's request to its whole answer. */
async function askQueue(url, filter) {
  const { origin, hash } = new URL(url);
  const headers = { Authorization: `Bearer ${hash.slice(1)}`, Origin: origin, 'Content-Type': 'application/json' };
  const body = JSON.stringify({ reviewer: 'Lan', filter, sample: null });
  const started = performance.now();
  const response = await fetch(`${origin}/api/queue`, { method: 'POST', headers, body });
  const { total } = await response.json();
  if (!(total > 0)) throw new Error('the filter lets nothing pass');
  return performance.now() - started;
}

async function repeated(measure) {
  await measure();
  const times = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await measure());
  return median(times);
}

const cwd = mkdtempSync(join(tmpdir(), 'solieu-bench-'));
try {
  writeArticles(join(cwd, 'bai'));
  const { output, run } = await runBatch({
    inputs: ['bai'],
    output: 'ketqua',
    pipelines: [{ name: 'cooperatives' }],
    cwd,
  });
  const pages = readdirSync(join(output, 'audit')).map((name) => statSync(join(output, 'audit', name)).size);
  console.log(
    `${run.counts.documents} documents, ${run.counts.figures} figures, extracted and written in ${run.seconds.toFixed(1)} s`,
  );
  console.log(
    `audit pages: ${Math.round(median(pages) / 1000)} kB each; index ${Math.round(statSync(join(output, 'audit.html')).size / 1000)} kB`,
  );

  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  const index = await repeated(() => openIndex(browser, join(output, 'audit.html')));
  await browser.close();
  console.log(`index opens in ${Math.round(index)} ms (goal: under 2000)`);

  const server = await serveReview(output, { port: 0 });
  for (const [name, filter] of [
    ['no filter', {}],
    ['to do', { review: [''] }],
    ['one place and status', { place: ['VN-23'], status: ['actual'] }],
    ['one document', { document: ['bai/0500.txt'] }],
  ]) {
    const time = await repeated(() => askQueue(server.url, filter));
    console.log(`queue, ${name}: ${time.toFixed(1)} ms (goal: under 100)`);
  }
  await server.close();
} finally {
  rmSync(cwd, { recursive: true, force: true });
}
