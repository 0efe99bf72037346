/** The review page as a reviewer uses it: in a browser, at speed, with a server that may die. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readJournal } from '../../src/review/journal.js';
import { datasetFolder } from '../review/server/dataset-folder.js';
import { axeViolations, openBrowser, openPage } from './browser.js';

let browser: Browser;
beforeAll(async () => {
  execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-b']);
  browser = await openBrowser();
}, 120_000);
afterAll(() => browser?.close());

/** Thirty-two figures in four articles. */
const MANY = Object.fromEntries(
  ['Hà Tĩnh', 'Nghệ An', 'Thanh Hóa', 'Quảng Bình'].map((place, article) => {
    const year = (at: number) => `Năm ${2015 + at}, toàn tỉnh có ${100 * (article + 1) + at} HTX.`;
    return [
      `bai/${article}.txt`,
      `${place}: hợp tác xã\n\n${Array.from({ length: 8 }, (_, at) => year(at)).join('\n\n')}\n`,
    ];
  }),
);

interface Started {
  readonly process: ChildProcess;
  readonly url: string;
}

async function serve(folder: string): Promise<Started> {
  const server = spawn(process.execPath, [resolve('dist/cli/main.js'), 'review', folder, '--port', '0']);
  onTestFinished(() => void server.kill('SIGKILL'));
  const [line] = (await once(server.stdout.setEncoding('utf8'), 'data')) as [string];
  return { process: server, url: line.trim() };
}

async function openReview(url: string, options = {}): Promise<Page> {
  const page = await openPage(browser, { viewport: { width: 1280, height: 800 }, ...options }, new URL(url).origin);
  await page.goto(url);
  return page;
}

async function signIn(page: Page): Promise<void> {
  await page.locator('input[name=reviewer]').fill('Lan');
  await page.keyboard.press('Enter');
  await page.locator('.queue [aria-current]').waitFor();
  // The article of the figure comes after the queue.
  await page.locator('#card-title').waitFor();
}

const saved = async (page: Page) => Number(await page.locator('[data-saved]').getAttribute('data-saved'));
const settled = (page: Page) => page.locator('[data-pending="0"]').waitFor();
const title = (page: Page) => page.locator('#card-title').innerText();

describe('the review page', () => {
  it('takes twenty judgements by keyboard at speed, and keeps its progress over a reload', async () => {
    const folder = await datasetFolder(MANY);
    const { url } = await serve(folder);
    const page = await openReview(url);
    await signIn(page);
    for (let at = 0; at < 20; at++) await page.keyboard.press(at % 5 === 4 ? 'r' : 'a');
    await settled(page);
    expect(await saved(page)).toBe(20);
    const journal = readJournal(folder);
    expect(journal.map(({ action }) => action)).toEqual(
      Array.from({ length: 20 }, (_, at) => (at % 5 === 4 ? 'reject' : 'accept')),
    );
    expect(new Set(journal.map((decision) => 'figure' in decision && decision.figure)).size).toBe(20);

    await page.reload();
    await page.locator('.queue [aria-current]').waitFor();
    expect(await page.locator('footer.status').innerText()).toContain('20 / 32 đã duyệt · của bạn 20');
    expect(await page.locator('.queue li').count()).toBe(12);
  });

  it('has lost nothing that it called saved when the server is killed', async () => {
    const folder = await datasetFolder(MANY);
    const { process: server, url } = await serve(folder);
    const page = await openReview(url);
    await signIn(page);
    const typing = (async () => {
      for (let at = 0; at < 20; at++) await page.keyboard.press('a', { delay: 5 });
    })();
    await expect.poll(() => saved(page), { interval: 5, timeout: 60_000 }).toBeGreaterThan(4);
    server.kill('SIGKILL');
    await typing;
    await page.locator('.status.failed').waitFor();
    const called = await saved(page);
    const kept = readJournal(folder);
    expect(kept.length).toBeGreaterThanOrEqual(called);
    expect(await page.locator('footer.status').innerText()).toContain(`Chưa ghi ${20 - called} quyết định`);

    const again = await openReview((await serve(folder)).url);
    await signIn(again);
    expect(await again.locator('footer.status').innerText()).toContain(`${kept.length} / 32 đã duyệt`);
  });

  it('corrects a field, takes it back, and leaves letters to who types', async () => {
    const folder = await datasetFolder(MANY);
    const page = await openReview((await serve(folder)).url);
    await signIn(page);
    const quote = await title(page);
    await page.keyboard.press('c');
    await page.getByLabel('Thời kỳ').fill('2030');
    await page.getByLabel('Vì sao').pressSequentially('sai kỳ, xem lại');
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await settled(page);
    await expect.poll(() => page.locator('.machine').innerText()).toMatch(/Chương trình đọc: 20\d\d/);
    expect(await title(page)).toBe(quote);
    expect(readJournal(folder)).toMatchObject([
      { action: 'correct', why: 'sai kỳ, xem lại', changes: [{ field: 'period', new: '2030' }] },
    ]);
    await page.locator('h2').first().click();
    await page.keyboard.press('u');
    await expect.poll(() => page.locator('.machine').count()).toBe(0);
    expect(readJournal(folder)[1]).toMatchObject({ action: 'undo' });
  });

  it('says what is wrong with a correction', async () => {
    const page = await openReview((await serve(await datasetFolder(MANY))).url);
    await signIn(page);
    await page.keyboard.press('c');
    await page.getByLabel('Thời kỳ').fill('năm ngoái');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('footer.status').innerText()).toContain('Thời kỳ viết như 2024');
    expect(await saved(page)).toBe(0);
  });

  it('adds a figure that was selected in the article', async () => {
    const folder = await datasetFolder();
    const page = await openReview((await serve(folder)).url);
    await signIn(page);
    await page.locator('.queue button', { hasText: '58 HTX' }).click();
    await page.locator('.number', { hasText: '1.250' }).dblclick();
    await page.evaluate(() => {
      const number = [...document.querySelectorAll('.number')].find(({ textContent }) => textContent === '1.250');
      getSelection()!.selectAllChildren(number!);
    });
    await page.keyboard.press('n');
    expect(await page.locator('.reading-form .span q').innerText()).toBe('1.250');
    await page.getByLabel('Giá trị', { exact: true }).fill('1250');
    await page.keyboard.press('Enter');
    await expect.poll(() => title(page)).toBe('1.250');
    expect(readJournal(folder)).toMatchObject([
      { action: 'add', anchor: { quote: '1.250' }, reading: { value: 1250 } },
    ]);
  });

  it('filters the queue, with counts', async () => {
    const page = await openReview((await serve(await datasetFolder(MANY))).url);
    await signIn(page);
    await page.getByText('Bộ lọc').click();
    await page.locator('.facet summary', { hasText: 'Tài liệu' }).click();
    const choice = page.getByRole('checkbox', { name: /bai\/2\.txt/ });
    expect(await choice.locator('xpath=..').innerText()).toMatch(/8$/);
    await choice.check();
    await expect.poll(() => page.locator('.queue li').count()).toBe(8);
  });

  it.each<[string, object]>([
    ['in light', { colorScheme: 'light' }],
    ['in dark', { colorScheme: 'dark' }],
    ['on a phone', { viewport: { width: 375, height: 720 } }],
  ])('has nothing in the way of a screen reader, %s', async (_, options) => {
    const page = await openReview((await serve(await datasetFolder())).url, options);
    await page.locator('input[name=reviewer]').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await signIn(page);
    expect(await axeViolations(page)).toEqual([]);
    for (const key of ['c', 'm', 'n']) {
      await page.locator('h2').first().click();
      await page.keyboard.press(key);
      expect(await axeViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
});
