/** How many UTF-16 units Excel holds in one cell. */
export const CELL_LIMIT = 32_767;

/** Stands at the end of a text that Excel could not hold. */
export const CUT_NOTE = '… [cắt bớt: xem tệp .jsonl / cut: see the .jsonl file]';

/** Cuts a text to what a cell can hold, never inside a surrogate pair, and says so. */
export function fitCell(text: string): string {
  if (text.length <= CELL_LIMIT) return text;
  const cut = text.slice(0, CELL_LIMIT - CUT_NOTE.length);
  return cut.replace(/[\uD800-\uDBFF]$/, '') + CUT_NOTE;
}

/**
 * What cannot stand in a text node as it is: markup; controls that XML 1.0 forbids; CR, which a parser would turn into LF;
 * half surrogate pairs; and `_x0041_`, which Excel reads as an escape for `A`.
 */
const SPECIAL = /[&<>\0-\x08\v\f\r\x0E-\x1F\uFFFE\uFFFF\uD800-\uDFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** Where this is not found neither is `SPECIAL`, and most texts are done: it takes a third of the time. */
const SUSPECT = /[&<>\0-\x1F\uD800-\uDFFF\uFFFE\uFFFF]|_x/;

/** Tabs, ends of lines and the space are at or below it. */
const BLANK = 0x20;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
  _: '_x005F_',
};

/** A text for an element of a sheet: read back, it is the same text; only what no XML can carry becomes U+FFFD. */
export function xmlText(text: string): string {
  return SUSPECT.test(text) ? text.replace(SPECIAL, (unit) => ENTITIES[unit] ?? escapeControl(unit)) : text;
}

/** `<t>` with the attribute that keeps blanks, where there are any that a parser may drop. */
export function textElement(text: string): string {
  const isPlain = text.charCodeAt(0) > BLANK && text.charCodeAt(text.length - 1) > BLANK && !text.includes('\n');
  return `${isPlain ? '<t>' : '<t xml:space="preserve">'}${xmlText(text)}</t>`;
}

/** `_x000B_` is how Office Open XML writes a control character; NUL has no meaning even there. */
function escapeControl(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code === 0 || code > 0x1f) return '\uFFFD';
  return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
}
