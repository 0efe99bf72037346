/** Debian's Chromium, as a reader has it. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';

const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

function findChromium(): string {
  const given = process.env['CHROMIUM'];
  const found = [given, ...USUAL_PATHS].find((path) => path !== undefined && existsSync(path));
  if (!found) throw new Error('this test needs Chromium: apt-get install chromium, or set CHROMIUM to its path');
  return found;
}

/** The first system calls of a container that runs as root are refused to a sandbox. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
}

/** A page that fails the test when it reports an error or asks for anything from the network but `origin`. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}, origin = 'file:'): Promise<Page> {
  const context = await browser.newContext({ locale: 'vi-VN', ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.on('pageerror', (error) => onTestFinished(() => expect.fail(`the page reports: ${error.message}`)));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) {
      onTestFinished(() => expect.fail(`the page asks the network for ${request.url()}`));
    }
  });
  return page;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong with a page for people who do not see or use a mouse; none is expected. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
