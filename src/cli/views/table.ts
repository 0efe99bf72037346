import { pad, shorten, widthOf } from './width.js';

export interface TableColumn {
  readonly title: string;
  readonly alignment?: 'left' | 'right';
  /** Never cut, however narrow the terminal: half a number is a wrong number. */
  readonly whole?: boolean;
}

const GAP = '  ';
const LEAST = 8;
/** Width of a table that goes to a file or a pipe. */
const UNSEEN = 160;

/** Lines of an aligned table, header first; where it does not fit the widest columns are cut. */
export function tableLines(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  room: number = UNSEEN,
): string[] {
  const cells = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => widthOf(row[i] ?? ''))));
  shrink(widths, columns, room - GAP.length * (columns.length - 1));
  return cells.map((row) =>
    columns
      .map(({ alignment }, i) => pad(shorten(row[i] ?? '', widths[i]!), widths[i]!, alignment))
      .join(GAP)
      .trimEnd(),
  );
}

/** Takes from the widest column that may be cut, one character at a time, until all fit or none can give more. */
function shrink(widths: number[], columns: readonly TableColumn[], room: number): void {
  const total = widths.reduce((sum, width) => sum + width, 0);
  for (let over = total - room; over > 0; over--) {
    let widest: number | undefined;
    for (const [i, width] of widths.entries()) {
      const mayGive = width > LEAST && !columns[i]!.whole;
      if (mayGive && (widest === undefined || width > widths[widest]!)) widest = i;
    }
    if (widest === undefined) return;
    widths[widest]!--;
  }
}
