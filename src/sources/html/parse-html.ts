import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type ChildNode = DefaultTreeAdapterTypes.ChildNode;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
export type Document = DefaultTreeAdapterTypes.Document;

/** No honest page nests deeper; the parser's time grows with the square of the depth. */
const DEEPEST = 512;

/** A page whose elements lie too deep in one another to be read. */
export class TooDeep extends Error {
  constructor() {
    super(`Its elements are nested more than ${DEEPEST} deep.`);
  }
}

/** The tree of a page, every node with its place in the text. */
export function parseHtml(text: string): Document {
  let depth = 0;
  return parse(text, {
    sourceCodeLocationInfo: true,
    // What stands in `noscript` is then elements, which are left out, and no text.
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        if (++depth > DEEPEST) throw new TooDeep();
      },
      onItemPop: () => {
        depth--;
      },
    },
  });
}

export function isElement(node: ChildNode): node is Element {
  return 'tagName' in node;
}

export function isText(node: ChildNode): node is TextNode {
  return node.nodeName === '#text';
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value;
}

/** The elements below a node, in the order of the page. */
export function* elementsBelow(node: { readonly childNodes: readonly ChildNode[] }): Generator<Element> {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsBelow(child);
  }
}

/** The words of an element and of all below it. */
export function textOf(node: { readonly childNodes: readonly ChildNode[] }): string {
  return node.childNodes.map((child) => (isText(child) ? child.value : isElement(child) ? textOf(child) : '')).join('');
}
