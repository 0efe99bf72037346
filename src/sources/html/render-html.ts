import type { LayoutNode, ReadableText } from '../../core/readable.js';
import { INLINE, UNSEEN } from './elements.js';
import { collapseBlanks, LineWriter } from './line-writer.js';
import { attribute, type ChildNode, type Document, type Element, isElement, isText } from './parse-html.js';
import { readTable, type Table } from './tables/read-table.js';
import { tableLines } from './tables/table-lines.js';
import { textPieces } from './text-pieces.js';

/** Characters above a table in which its unit may be named. */
const REACH = 200;

/** What a reader sees of a page, line by line, with its structure and the way back to the source. */
export function renderHtml(page: string, document: Document): ReadableText {
  const renderer = new Renderer(page);
  renderer.renderChildren(document.childNodes, -1, false);
  return renderer.writer.finish(page.length);
}

class Renderer {
  readonly #nodes: LayoutNode[] = [];
  readonly writer = new LineWriter(this.#nodes);

  constructor(readonly page: string) {}

  renderChildren(children: readonly ChildNode[], node: number, isLink: boolean): void {
    for (const child of children) {
      if (isText(child)) this.writer.write(collapseBlanks(textPieces(this.page, child)), isLink);
      else if (isElement(child) && !UNSEEN.has(child.tagName) && !isHidden(child)) this.#render(child, node, isLink);
    }
  }

  #render(element: Element, parent: number, isLink: boolean): void {
    const { tagName: tag, childNodes } = element;
    if (INLINE.has(tag)) this.renderChildren(childNodes, parent, isLink || tag === 'a');
    else if (tag === 'br' || tag === 'hr') this.writer.end(parent);
    else {
      this.writer.end(parent);
      const node = this.#nodes.push({ parent, tag, names: namesOf(element) }) - 1;
      const table = tag === 'table' ? readTable(this.page, element) : undefined;
      if (table) this.#renderTable(table, node);
      else this.renderChildren(childNodes, node, isLink);
      this.writer.end(node);
    }
  }

  #renderTable(table: Table, node: number): void {
    for (const { pieces, row } of tableLines(table, this.writer.wordsAbove(REACH))) {
      this.writer.write(pieces);
      this.writer.end(node, row);
    }
  }
}

function namesOf(element: Element): string {
  const names = [attribute(element, 'id'), attribute(element, 'class'), attribute(element, 'role')];
  return names.filter(Boolean).join(' ').toLowerCase();
}

function isHidden(element: Element): boolean {
  return attribute(element, 'hidden') !== undefined || /display\s*:\s*none/i.test(attribute(element, 'style') ?? '');
}
