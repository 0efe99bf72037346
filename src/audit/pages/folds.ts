import { decodeHTML } from 'entities';
import type { SourceDocument } from '../../core/document.js';
import type { Span } from '../../core/span.js';

/** A stretch of a source that is folded away, in UTF-16 units. */
export interface Fold extends Span {
  /** What a reader of the page sees in its place, where it is an entity. */
  readonly letters?: string;
}

const ENTITY = /&#?\w{1,32};/g;

/** Tags and scripts, which a reader of the page does not see, and entities, for which one sees letters; in order. */
export function foldsOf({ text, readable }: Pick<SourceDocument, 'text' | 'readable'>): Fold[] {
  return (readable?.map.markup() ?? []).flatMap((span) => {
    const markup = text.slice(span.start, span.end);
    if (!markup.includes('<')) return entitiesIn(markup, span.start);
    const before = /^(?:&#?\w{1,32};)*/.exec(markup)![0];
    const after = /(?:&#?\w{1,32};)*$/.exec(markup)![0];
    const [start, end] = [span.start + before.length, span.end - after.length];
    return [...entitiesIn(before, span.start), { start, end }, ...entitiesIn(after, end)];
  });
}

function entitiesIn(markup: string, at: number): Fold[] {
  return [...markup.matchAll(ENTITY)].map(({ 0: entity, index }) => ({
    start: at + index,
    end: at + index + entity.length,
    letters: decodeHTML(entity),
  }));
}
