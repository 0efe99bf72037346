/** Fonts of the workbook: marks before the size, and a colour. The first is the default. */
export const FONTS = {
  body: { marks: '', colour: 'FF000000' },
  header: { marks: '<b/>', colour: 'FF1F3864' },
  link: { marks: '<u/>', colour: 'FF0563C1' },
  muted: { marks: '', colour: 'FF7F7F7F' },
  inferred: { marks: '<i/>', colour: 'FF808080' },
  figure: { marks: '<b/>', colour: 'FFC00000' },
} as const;
export type Font = keyof typeof FONTS;

/** Light fills by which a code is told at a glance; they follow when a reviewer changes the code. */
export const FILLS = {
  blue: 'FFDDEBF7',
  amber: 'FFFFF2CC',
  green: 'FFE2EFDA',
  grey: 'FFEDEDED',
  red: 'FFFBE0DD',
} as const;
export type Fill = keyof typeof FILLS;

export interface Style {
  readonly font?: Font;
  /** Without one, as Excel sees fit. */
  readonly format?: string;
  readonly number?: true;
  readonly wrap?: true;
  readonly centre?: true;
  readonly header?: true;
  /** Where a reviewer writes. */
  readonly entry?: true;
}

/** Every way in which a cell can look. The first is what Excel gives to cells that nobody wrote. */
const STYLES = {
  blank: {},
  header: { font: 'header', header: true },
  text: {},
  wrap: { wrap: true },
  link: { font: 'link' },
  open: { font: 'link', centre: true },
  strong: { font: 'header', wrap: true },
  muted: { font: 'muted' },
  note: { font: 'muted', wrap: true },
  figure: { font: 'figure', wrap: true },
  entry: { entry: true, wrap: true, format: '@' },
  entryNumber: { entry: true, number: true },
  plain: { number: true },
  offset: { number: true, font: 'muted', format: '0' },
  share: { number: true, format: '0.00' },
  decimals0: { number: true, format: '#,##0' },
  decimals1: { number: true, format: '#,##0.0' },
  decimals2: { number: true, format: '#,##0.00' },
  decimals3: { number: true, format: '#,##0.000' },
  decimals4: { number: true, format: '#,##0.0000' },
} as const satisfies Readonly<Record<string, Style>>;
export type Look = keyof typeof STYLES;

const LOOKS = Object.keys(STYLES) as Look[];

const POSITIONS = new Map(LOOKS.map((look, index) => [look, index]));

/** Stated looks, then the same in grey italics for what was inferred, in the order of `styleId`. */
export const CELL_STYLES: readonly Style[] = [
  ...Object.values(STYLES),
  ...Object.values<Style>(STYLES).map((style): Style => ({ ...style, font: 'inferred' })),
];

/** The number by which a cell names its look. */
export function styleId(look: Look, inferred = false): number {
  return POSITIONS.get(look)! + (inferred ? LOOKS.length : 0);
}

/** The number by which a conditional format names a fill. */
export function fillId(fill: Fill): number {
  return Object.keys(FILLS).indexOf(fill);
}

/** A thousands separator and as many decimals as the number has; a longer one as Excel sees fit. */
export function numberLook(value: number): Look {
  if (Number.isInteger(value)) return 'decimals0';
  const decimals = /^-?\d+\.(\d{1,4})$/.exec(String(value))?.[1]?.length;
  return decimals ? (`decimals${decimals}` as Look) : 'plain';
}
