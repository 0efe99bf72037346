import type { SourceDocument } from '../core/document.js';

/** Characters in which a text names its address, if it does. */
const HEAD = 2000;
/** https://nongthon.example/…, # url: https://… */
const ADDRESS = /^.{0,20}?https?:\/\/(?:www\.)?([\w.-]+)/m;

/**
 * The site that a document is from, told without reading it: the host of its address, else the publisher that its container
 * names, else its folder, ending in `/`, or the file that it is a record of, ending in `#`.
 */
export function siteOf({ path, text, readable, stated }: SourceDocument): string {
  const head = (readable?.text ?? text).slice(0, HEAD);
  const host = ADDRESS.exec(stated?.url?.value ?? head)?.[1]?.toLowerCase();
  return host ?? stated?.publisher?.value ?? folderOf(path);
}

function folderOf(path: string): string {
  return path.replace(/[^/#]*$/, '') || './';
}

/** Whether a site goes by the name of a folder or a file. */
export function isNameless(site: string): boolean {
  return /[/#]$/.test(site);
}
