import type { Flat } from '../flatten.js';
import { CELL_STYLES, type Look, numberLook, styleId } from './styles.js';
import { fontXml } from './styles-xml.js';
import { fitCell, textElement, xmlText } from './text.js';

/** How one cell departs from its column. */
export interface Appearance {
  readonly look?: Look;
  /** What was inferred must not look like what was stated. */
  readonly inferred?: boolean;
}

/** What follows the address of a text cell, by style; put together once, since it is written twenty times a row. */
const TEXT_OPENINGS = CELL_STYLES.map((_, id) => `" s="${id}" t="inlineStr"><is>`);
const FIGURE_FONT = `<rPr>${fontXml('figure', 'rFont')}</rPr>`;

/** Writes the cells of one column: it stands at `row`, which the caller moves down. */
export class CellWriter {
  row = 1;
  readonly #start: string;

  constructor(
    letters: string,
    readonly look: Look,
  ) {
    this.#start = `<c r="${letters}`;
  }

  /** A field as a cell; nothing for an empty one. Numbers bring their own look unless the column has one. */
  flat(value: Flat, appearance: Appearance = {}): string {
    if (value === null) return '';
    if (typeof value === 'string') return this.text(value, appearance);
    const look = this.look === 'text' ? numberLook(value) : this.look;
    return `${this.#start}${this.row}" s="${styleId(look, appearance.inferred)}"><v>${value}</v></c>`;
  }

  /** Text stands in the cell itself: a string there is never taken for a formula, however it begins. */
  text(text: string, appearance: Appearance = {}): string {
    return this.#string(textElement(fitCell(text)), appearance);
  }

  /** A text with one stretch set off; the three pieces together are the text. */
  marked([before, marked, after]: readonly [string, string, string]): string {
    return this.#string(run(before) + run(marked, FIGURE_FONT) + run(after), {});
  }

  /** A formula with the text that it gives, which is what readers see that do not calculate. */
  formula(formula: string, shown: string): string {
    const id = styleId(this.look);
    return `${this.#start}${this.row}" s="${id}" t="str"><f>${xmlText(formula)}</f><v>${xmlText(shown)}</v></c>`;
  }

  #string(content: string, { look = this.look, inferred = false }: Appearance): string {
    return `${this.#start}${this.row}${TEXT_OPENINGS[styleId(look, inferred)]}${content}</is></c>`;
  }
}

function run(text: string, properties = ''): string {
  return text && `<r>${properties}${textElement(text)}</r>`;
}
