import { hash } from 'node:crypto';

/** The folder of the audit pages, in that of the dataset. */
export const PAGES_FOLDER = 'audit';

/** The page that lists them. */
export const INDEX_FILE = 'audit.html';

const READABLE = 48;

/**
 * The file of a document's audit page: `ha-noi-2024-3f2a9c01.html`. The words are for people; the hash over the path keeps
 * apart what they do not, and stays the same from run to run, so that links hold.
 */
export function pageName(path: string): string {
  const words = path
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .split(/[^a-z0-9]+/i)
    .join('-')
    .toLowerCase()
    .slice(-READABLE)
    .replace(/^-+|-+$/g, '');
  return `${words && `${words}-`}${hash('sha256', path).slice(0, 8)}.html`;
}

/** A figure's place in the audit pages, as seen from the dataset's folder. */
export function figureHref(document: string, id: string): string {
  return `${PAGES_FOLDER}/${pageName(document)}#${id}`;
}
