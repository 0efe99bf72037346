import { clean } from '../../src/clean/clean.js';
import { readMetadata } from '../../src/clean/metadata.js';
import type { Block } from '../../src/core/document.js';

/** A page's blocks as a person reads them: kind, reason, number of filled lines, and the first of these. */
export function outline(text: string, blocks: readonly Block[] = clean(text)): string {
  const rows = blocks.map(({ start, end, kind, reason }) => {
    const lines = text
      .slice(start, end)
      .split(/[\r\n]+/)
      .filter((line) => line.trim());
    return `${kind.padEnd(8)} ${reason.padEnd(16)} ${String(lines.length).padStart(2)} ${lines[0]?.trim() ?? ''}`.trimEnd();
  });
  const metadata = Object.entries(readMetadata(text, blocks)).map(([field, { value }]) => `${field}: ${value}`);
  return `${[...rows, '', ...metadata].join('\n').trimEnd()}\n`;
}

/** The kind and reason of each block: what stays the same when only the writing of the text changes. */
export function kindsOf(text: string): string[] {
  return clean(text).map(({ kind, reason }) => `${kind}/${reason}`);
}
