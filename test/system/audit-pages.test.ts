import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBatch } from '../../src/run/batch.js';
import { workspace } from '../run/workspace.js';
import { axeViolations, openBrowser, openPage } from './browser.js';

const ARTICLES = {
  'bai/nghe-an.txt': [
    'Nghệ An phát triển hợp tác xã',
    'Trang chủ > Kinh tế > Hợp tác xã',
    '',
    'Năm 2024, toàn tỉnh thành lập mới 58 HTX & liên hiệp. Doanh thu bình quân một HTX đạt 2,7 tỷ đồng/năm, tăng 8,5%.',
    '',
    '<img src=x onerror="document.title=1"><script>document.title = 2</script> trái\u202eđảo',
    '',
    'Lượt xem: 1.250',
    '',
  ].join('\r\n'),
  'bai/tap-the.txt':
    'Kinh tế tập thể Nghệ An\n\nNăm 2024, toàn tỉnh Nghệ An thành lập mới 61 HTX. Hiện có 903 HTX đang hoạt động.\n',
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** Runs the program, and gives the address of a file of the dataset. */
async function dataset(): Promise<(name: string) => string> {
  const cwd = workspace(ARTICLES);
  const { output } = await runBatch({ inputs: ['bai'], output: 'ketqua', pipelines: [{ name: 'cooperatives' }], cwd });
  return (name) => {
    const [folder, start] = name.split('/');
    const file = start
      ? readdirSync(join(output, folder!)).find((each) => each.startsWith(`${start}-`) || each === start)
      : '';
    return pathToFileURL(join(output, folder!, file ?? '')).href.replace(/\/$/, '');
  };
}

const openAudit = async (options = {}): Promise<Page> => {
  const address = await dataset();
  const page = await openPage(browser, options);
  await page.goto(address('audit/bai-nghe-an'));
  return page;
};
const card = (page: Page) => page.locator('.card');
const lit = (page: Page, layer: string) =>
  page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), layer);

describe('an audit page, opened from the disk', () => {
  it('shows the source as it is and a card for each figure, with the words that it rests on', async () => {
    const page = await openAudit();
    const shown = await page.locator('#article').evaluate((article) => {
      for (const why of article.querySelectorAll('.why')) why.remove();
      return article.textContent;
    });
    expect(shown).toBe(ARTICLES['bai/nghe-an.txt']);
    expect(await page.title()).toBe('Nghệ An phát triển hợp tác xã');

    await page.locator('a.figure', { hasText: '2,7 tỷ đồng/năm' }).click();
    await expect.poll(() => card(page).locator('h2').textContent()).toBe('2,7 tỷ đồng/năm');
    const text = await card(page).innerText();
    expect(text).toContain('2.700.000.000');
    expect(text).toContain('VND/year');
    expect(text).toContain('Doanh thu bình quân');
    expect(await lit(page, 'stated')).toContain('2,7 tỷ');
    expect(await lit(page, 'inferred')).toContain('Nghệ An');
    expect(await card(page).locator('.field.inferred').count()).toBeGreaterThan(0);
  });

  it('is gone through by keyboard', async () => {
    const page = await openAudit();
    const quotes = await page.locator('a.figure').allTextContents();
    await page.keyboard.press('j');
    expect(await card(page).locator('h2').textContent()).toBe(quotes[0]);
    for (const key of ['j', 'ArrowRight', 'k']) await page.keyboard.press(key);
    expect(await card(page).locator('h2').textContent()).toBe(quotes[1]);
    await page.keyboard.press('Escape');
    expect(await card(page).locator('h2').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(quotes[1]);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('card-title');
  });

  it('leads to a figure by its address, as the workbook does', async () => {
    const page = await openAudit();
    const id = await page.locator('a.figure').last().getAttribute('id');
    const address = `${page.url()}#${id}`;
    await page.goto('about:blank');
    await page.goto(address);
    await expect.poll(() => page.locator('a.figure[aria-current]').getAttribute('id')).toBe(id);
  });

  it('speaks the other language when asked', async () => {
    const page = await openAudit();
    await page.keyboard.press('j');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await card(page).innerText()).toContain('Indicator');
    expect(await page.locator('.counts').innerText()).toContain('figures');
    await page.reload();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('says why furniture is dimmed to who points at it or tabs to it', async () => {
    const page = await openAudit();
    const chrome = page.locator('.block.chrome').first();
    const why = chrome.locator('.why');
    expect(await why.evaluate((element) => getComputedStyle(element).opacity)).toBe('0');
    await chrome.focus();
    expect(await why.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
    expect(await why.innerText()).toMatch(/^phần khung của trang: /);
  });

  it.each<[string, object]>([
    ['in light', { colorScheme: 'light' }],
    ['in dark', { colorScheme: 'dark' }],
    ['on a phone', { viewport: { width: 375, height: 720 }, hasTouch: true }],
  ])('has nothing in the way of a screen reader, %s', async (_, options) => {
    const page = await openAudit(options);
    expect(await axeViolations(page)).toEqual([]);
    await page.locator('a.figure').nth(1).click();
    expect(await axeViolations(page)).toEqual([]);
    for (const rows of await page.locator('details.rows summary').all()) await rows.click();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('puts its figures into a table on paper', async () => {
    const page = await openAudit();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#card').isVisible()).toBe(false);
    expect(await page.locator('details.rows table').first().isVisible()).toBe(true);
  });
});

describe('the index', () => {
  it('filters by figures, shows contradictions side by side, and leads to the pages', async () => {
    const address = await dataset();
    const page = await openPage(browser);
    await page.goto(address('audit.html'));
    expect(await page.locator('.documents tbody tr').count()).toBe(2);
    expect(await axeViolations(page)).toEqual([]);
    const answers = page.locator('.conflict').first().locator('.answers > div');
    expect(await answers.allInnerTexts()).toEqual([
      expect.stringMatching(/^58 cooperative/),
      expect.stringMatching(/^61 cooperative/),
    ]);
    await page.getByLabel('Tìm theo tiêu đề').fill('tập thể');
    expect(await page.locator('.documents tbody tr').count()).toBe(1);
    await page.getByLabel('Tìm theo tiêu đề').fill('');
    await page.getByRole('checkbox', { name: /Doanh thu bình quân/ }).check();
    expect(await page.locator('.documents tbody tr').count()).toBe(1);
    await page.locator('.documents a').click();
    expect(await page.locator('h1').innerText()).toBe('Nghệ An phát triển hợp tác xã');
  });
});
