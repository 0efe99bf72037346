import type { Block, Metadata } from '../core/document.js';
import type { EvidenceField, Figure, LedgerEntry } from '../core/figure.js';
import type { ReadableText } from '../core/readable.js';
import { type Excerpt, excerpt, type Span } from '../core/span.js';
import { cutAtMargins, marginNumbers } from './margins.js';
import { markupNumbers } from './markup-numbers.js';
import type { Findings } from './to-rows.js';

/** Findings with all places and quotations in the source itself, for a document that was read by way of its readable text. */
export function toSource(findings: Findings): Findings {
  const { document } = findings;
  const { readable, text } = document;
  if (!readable) return findings;
  const place = new Placer(text, readable);
  const taken = new Taken(text.length);
  const figures = findings.figures.flatMap((figure) => place.figure(figure) ?? []).filter((one) => taken.take(one));
  const entries = findings.ledger.flatMap((entry) => place.entry(entry) ?? []).sort(explainedFirst);
  const { printed = [] } = readable;
  const ledger = [...entries, ...marginNumbers(text, printed)].filter((entry) => taken.take(entry));
  return {
    ...findings,
    document: {
      ...document,
      blocks: cutAtMargins(place.blocks(document.blocks), printed),
      metadata: place.metadata(document.metadata),
    },
    figures: figures.sort(byPlace),
    ledger: [...ledger, ...markupNumbers(text, readable.map, [...figures, ...ledger])].sort(byPlace),
  };
}

/** Reads the same document as if its readable text were the source: for people who are to see no markup. */
export function asReadable(findings: Findings): Findings {
  const { readable, ...document } = findings.document;
  return readable ? { ...findings, document: { ...document, text: readable.text } } : findings;
}

class Placer {
  constructor(
    readonly text: string,
    readonly readable: ReadableText,
  ) {}

  /** The heads of a column are borrowed by every cell below; what was read of them a second time has been read already. */
  figure(figure: Figure): Figure | undefined {
    const span = this.readable.map.locate(figure);
    if (!span) return undefined;
    return {
      ...figure,
      ...excerpt(this.text, span.start, span.end),
      sentence: hull(span, this.#sentence(figure.sentence)),
      evidence: this.#evidence(figure.evidence),
    };
  }

  entry(entry: LedgerEntry): LedgerEntry | undefined {
    const found = this.#excerpt(entry);
    return found && { ...entry, ...found };
  }

  /** Blocks that cover the source without gaps, the lines of a table as one. */
  blocks(blocks: readonly Block[]): Block[] {
    const placed: Block[] = [];
    for (const block of blocks) {
      const last = placed.at(-1);
      const start = last ? Math.max(last.start, this.readable.map.boundary(block.start)) : 0;
      const isSame = last?.reason === block.reason && last.kind === block.kind && block.reason === 'table';
      if (isSame) continue;
      if (last) placed[placed.length - 1] = { ...last, end: start };
      placed.push({ ...block, start, end: this.text.length });
    }
    return placed.filter(({ start, end }) => start < end);
  }

  metadata(metadata: Metadata): Metadata {
    return Object.fromEntries(
      Object.entries(metadata).map(([field, { value, source }]) => {
        const found = source && this.#excerpt(source);
        return [field, found ? { value, source: found } : { value }];
      }),
    );
  }

  #excerpt(words: Span): Excerpt | undefined {
    const span = this.readable.map.locate(words);
    return span && excerpt(this.text, span.start, span.end);
  }

  #evidence(evidence: Figure['evidence']): Figure['evidence'] {
    const placed: Figure['evidence'] = {};
    for (const [field, words] of Object.entries(evidence)) {
      const found = this.#excerpt(words);
      if (found) placed[field as EvidenceField] = { ...words, ...found };
    }
    return placed;
  }

  /** A cell is read as a sentence; what a person is shown of it is its row. */
  #sentence(sentence: Span): Span {
    const line = this.readable.layout?.lines.find(({ start, end }) => start <= sentence.start && sentence.start < end);
    return line?.row ?? this.readable.map.locate(sentence) ?? { start: 0, end: 0 };
  }
}

function hull(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

function byPlace(one: Span, other: Span): number {
  return one.start - other.start;
}

function explainedFirst(one: LedgerEntry, other: LedgerEntry): number {
  return Number(one.class === 'unexplained') - Number(other.class === 'unexplained');
}

/** Stretches of a text that have been taken. */
class Taken {
  readonly #places: Uint8Array;

  constructor(length: number) {
    this.#places = new Uint8Array(length);
  }

  /** Takes a stretch, unless a part of it has been taken. */
  take({ start, end }: Span): boolean {
    if (this.#places.subarray(start, end).includes(1)) return false;
    this.#places.fill(1, start, end);
    return true;
  }
}
