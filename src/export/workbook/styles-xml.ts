import { CELL_STYLES, FILLS, FONTS, type Font, type Style } from './styles.js';

const HEADER_FILL = 'FFE7EDF5';
const ENTRY_FILL = 'FFFFFBE6';
const HEADER_RULE = 'FF8EA9DB';

/** Numbers under 164 belong to Excel. */
const FIRST_FORMAT = 164;

const FORMATS = [...new Set(CELL_STYLES.flatMap(({ format }) => format ?? []))];

/** `xl/styles.xml`, whole: SheetJS writes number formats alone. */
export function stylesXml(): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    counted('numFmts', FORMATS.map(numberFormat)),
    counted(
      'fonts',
      Object.keys(FONTS).map((font) => `<font>${fontXml(font as Font, 'name')}</font>`),
    ),
    counted('fills', [pattern('none'), pattern('gray125'), solid(HEADER_FILL), solid(ENTRY_FILL)]),
    counted('borders', [border('<bottom/>'), border(`<bottom style="thin"><color rgb="${HEADER_RULE}"/></bottom>`)]),
    counted('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    counted('cellXfs', CELL_STYLES.map(cellFormat)),
    counted('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    counted(
      'dxfs',
      Object.values(FILLS).map((rgb) => `<dxf>${pattern('solid', `<bgColor rgb="${rgb}"/>`)}</dxf>`),
    ),
    '</styleSheet>',
  ].join('');
}

/** A font's properties in the order that Excel writes. Rich text repeats them whole: a run takes nothing from its cell. */
export function fontXml(font: Font, nameTag: 'name' | 'rFont'): string {
  const { marks, colour } = FONTS[font];
  return `${marks}<sz val="10"/><color rgb="${colour}"/><${nameTag} val="Calibri"/><family val="2"/>`;
}

function counted(tag: string, items: readonly string[]): string {
  return `<${tag} count="${items.length}">${items.join('')}</${tag}>`;
}

function numberFormat(code: string, index: number): string {
  return `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${code}"/>`;
}

function pattern(type: string, colour = ''): string {
  return `<fill><patternFill patternType="${type}">${colour}</patternFill></fill>`;
}

function solid(rgb: string): string {
  return pattern('solid', `<fgColor rgb="${rgb}"/>`);
}

function border(bottom: string): string {
  return `<border><left/><right/><top/>${bottom}<diagonal/></border>`;
}

function cellFormat(style: Style): string {
  const font = Object.keys(FONTS).indexOf(style.font ?? 'body');
  const format = style.format ? FIRST_FORMAT + FORMATS.indexOf(style.format) : 0;
  const [fill, rule] = style.header ? [2, 1] : [style.entry ? 3 : 0, 0];
  const alignment = `<alignment ${alignmentOf(style)}/>`;
  return (
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${rule}" xfId="0" applyNumberFormat="1" ` +
    `applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`
  );
}

/** Cells hang from the top, so that a row reads along its first line however long its sentence is. */
function alignmentOf({ header, number, centre, wrap }: Style): string {
  const across = number ? ' horizontal="right" indent="1"' : centre ? ' horizontal="center"' : '';
  return `vertical="${header ? 'center' : 'top'}"${across}${wrap ? ' wrapText="1"' : ''}`;
}
