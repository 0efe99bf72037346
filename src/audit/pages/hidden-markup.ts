import type { SourceDocument } from '../../core/document.js';
import type { Span } from '../../core/span.js';

/** Tags and scripts, which a reader of the page does not see; entities stand for letters and are shown. */
export function hiddenIn({ text, readable }: SourceDocument): Span[] {
  return (readable?.map.markup() ?? []).flatMap(({ start, end }) => {
    const markup = text.slice(start, end);
    if (!markup.includes('<')) return [];
    const before = /^(?:&#?\w{1,32};)*/.exec(markup)![0].length;
    const after = /(?:&#?\w{1,32};)*$/.exec(markup)![0].length;
    return [{ start: start + before, end: end - after }];
  });
}
