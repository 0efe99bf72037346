/**
 * Builds what runs in the browser into dist/page: `audit` and `index`, which the audit pages hold inside themselves, and
 * `review`, which the server of `solieu review` hands out. Does nothing where nothing has changed since the last build, so
 * that every command can ask for it.
 */
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'dist/page');
const STAMP = join(OUT, '.built');
const ENTRIES = ['audit', 'index', 'review'];

/** Everything that a page may be made of. */
const SOURCES = ['page', 'src', 'package-lock.json'];

function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isBuilt() {
  if (!existsSync(STAMP)) return false;
  const built = statSync(STAMP).mtimeMs;
  return SOURCES.every((path) => newest(join(ROOT, path)) < built);
}

/** Each entry becomes one script and one style sheet that need no other file. */
async function buildEntry(vite, entry) {
  await vite.build({
    root: join(ROOT, 'page'),
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: OUT,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(ROOT, `page/${entry}/main.tsx`),
        output: { entryFileNames: `${entry}.js`, assetFileNames: `${entry}[extname]`, codeSplitting: false },
      },
    },
  });
}

if (!isBuilt()) {
  const started = new Date();
  const vite = await import('vite');
  for (const entry of ENTRIES) await buildEntry(vite, entry);
  writeFileSync(STAMP, `${started.toISOString()}\n`);
}
