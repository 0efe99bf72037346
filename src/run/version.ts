import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = new URL('../../package.json', import.meta.url);
const CODE = fileURLToPath(new URL('..', import.meta.url));
/** `.js` in the package as installed, `.ts` where tests run the sources. */
const EXTENSION = extname(fileURLToPath(import.meta.url));

export function programVersion(): string {
  return (JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string }).version;
}

let known: string | undefined;

/** Hash over the program's own code and the versions of what it rests on: results of other code are not reused. */
export function codeHash(): string {
  known ??= hashCode();
  return known;
}

function hashCode(): string {
  const hash = createHash('sha256').update(readFileSync(PACKAGE));
  const files = readdirSync(CODE, { recursive: true, encoding: 'utf8' }).filter((file) => isCode(file));
  for (const file of files.sort()) hash.update(`\0${file}\0`).update(readFileSync(join(CODE, file)));
  return hash.digest('hex');
}

function isCode(file: string): boolean {
  return extname(file) === EXTENSION && !file.endsWith('.d.ts');
}
