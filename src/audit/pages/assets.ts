import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Script and style of a page, built by `npm run build` from `page/`. */
export interface Asset {
  readonly script: string;
  readonly style: string;
  /** What a page that holds both may run and load: nothing else, and nothing from anywhere. */
  readonly policy: string;
}

/** The same folder, seen from `src/` and from `dist/`. */
const BUILT = new URL('../../../dist/page/', import.meta.url);

export function readAsset(name: 'audit' | 'index'): Asset {
  const script = readFileSync(new URL(`${name}.js`, BUILT), 'utf8');
  const style = readFileSync(new URL(`${name}.css`, BUILT), 'utf8');
  return { script, style, policy: policyOf(script, style) };
}

function policyOf(script: string, style: string): string {
  const allow = (text: string) => `'sha256-${hash('sha256', text, 'base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${allow(script)}`,
    `style-src ${allow(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
