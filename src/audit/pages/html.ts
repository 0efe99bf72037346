import type { Bilingual } from '../../export/codebook/column.js';

/** Signs of markup, and what a parser would change: CR becomes LF, NUL vanishes, half surrogate pairs are no UTF-8. */
const SPECIAL = /[&<>"'\r\0]|[\uD800-\uDFFF]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/** Any text as the contents of an element or a quoted attribute; as many UTF-16 units long when it is read back. */
export function escapeHtml(text: string): string {
  return text.replace(SPECIAL, (sign) => ENTITIES[sign] ?? '\uFFFD');
}

/** Data for a page's own script; nothing in it can end the element that holds it. */
export function embeddedJson(id: string, value: unknown): string {
  const json = JSON.stringify(value).replace(/[<\u2028\u2029]/g, (sign) => `\\u${hex(sign)}`);
  return `<script type="application/json" id="${id}">${json}</script>`;
}

/** Words in both languages, of which the page shows one. */
export function bothLanguages({ vi, en }: Bilingual): string {
  return `<span class="vi" lang="vi">${escapeHtml(vi)}</span><span class="en" lang="en">${escapeHtml(en)}</span>`;
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).padStart(4, '0');
}
