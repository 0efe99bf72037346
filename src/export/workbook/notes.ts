import type { Column } from '../codebook/column.js';
import { SHEET_COLUMNS } from '../codebook.js';
import type { Sheet } from './sheet.js';

/** More codes than this are left to the codebook sheet. */
const CODES_SHOWN = 7;

/** Points a line of a note takes, and letters that fit on it. */
const LINE = { height: 13, letters: 58 } as const;

/** A note on a header cell: what the column means, in both languages. */
export interface Note {
  /** Of the column, from 0. */
  readonly column: number;
  readonly text: string;
}

export function headerNotes<Row>(sheet: Pick<Sheet<Row>, 'name' | 'columns'>): Note[] {
  return sheet.columns.flatMap(({ name }, column) => {
    const about = SHEET_COLUMNS[sheet.name]?.[name];
    return about ? [{ column, text: noteText(about) }] : [];
  });
}

function noteText({ label, meaning, values = {} }: Column): string {
  const codes = Object.entries(values).map(([code, { vi, en }]) => `${code}: ${vi} / ${en}`);
  const list = codes.length > 0 && codes.length <= CODES_SHOWN ? ['', ...codes] : [];
  return [label.vi.toUpperCase(), meaning.vi, '', label.en.toUpperCase(), meaning.en, ...list].join('\n');
}

/** The boxes of a sheet's notes, hidden until the pointer rests on the cell; SheetJS makes them too small to read. */
export function notesVml(notes: readonly Note[]): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" ' +
    'path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/>' +
    `</v:shapetype>${notes.map(boxVml).join('')}</xml>`
  );
}

function boxVml({ column, text }: Note, index: number): string {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE.letters)), 1);
  return (
    `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" fillcolor="#ffffe1" o:insetmode="auto" ` +
    `style="position:absolute;width:320pt;height:${lines * LINE.height}pt;z-index:${index + 1};visibility:hidden">` +
    '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:textbox/><x:ClientData ObjectType="Note">' +
    `<x:MoveWithCells/><x:AutoFill>False</x:AutoFill><x:Row>0</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
