import type { ReadableText } from './readable.js';
import type { Excerpt, Span } from './span.js';

/** What a block of the source is. `chrome` is the site's furniture: menus, counters, related stories, footers. */
export type BlockKind = 'title' | 'body' | 'caption' | 'chrome' | 'byline';

/** A stretch of whole lines with what it is and why. Blocks cover the source without gaps. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** The name of the rule that decided, e.g. `view-count` or `paragraph`. */
  readonly reason: string;
}

/** A piece of metadata with the words it was read from; no span when it was given from outside the text. */
export interface Stated<T> {
  readonly value: T;
  readonly source?: Excerpt;
}

/** What a document says about itself. */
export interface Metadata {
  readonly title?: Stated<string>;
  readonly url?: Stated<string>;
  readonly publisher?: Stated<string>;
  readonly author?: Stated<string>;
  /** ISO 8601 date of publication, `2023-09-13`. */
  readonly published?: Stated<string>;
}

/** A source as it was read: its text is stored once, exactly as decoded, and never rewritten. */
export interface SourceDocument {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: string;
  /** ISO 639-3, as franc names it. */
  readonly language: string;
  readonly text: string;
  /** What a reader sees of it, where that is not the text itself: an HTML page. The stages read this. */
  readonly readable?: ReadableText;
  /** What its page's head or its container says of it, beside what the text says. */
  readonly stated?: Metadata;
}

/** A source with its blocks and metadata, in places of what is read of it. */
export interface CleanDocument extends SourceDocument {
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
}
