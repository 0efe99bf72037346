import type { SourceDocument } from '../core/document.js';
import type { ReadableText } from '../core/readable.js';
import { clean } from './clean.js';
import type { FurnitureRules } from './publisher-rules.js';

/** How often a line must stand in the documents of a site to be its furniture. */
export interface Habit {
  /** Fewer documents of a site show no habit. */
  readonly documents: number;
  /** Of a site's documents, furniture stands in this share at least, and in no fewer than three. */
  readonly share: number;
}

/** What a person is shown, who decides. */
export const PROPOSED: Habit = { documents: 4, share: 0.3 };
/** What a run takes for furniture by itself. */
export const CERTAIN: Habit = { documents: 8, share: 0.5 };

const FEWEST = 3;

/** A line that recurs in a site's documents. */
interface RecurringLine {
  readonly line: string;
  readonly documents: number;
}

/** What recurs in the documents of one site. */
export interface LearntFurniture {
  readonly site: string;
  readonly documents: number;
  /** Taken for text so far: they would go. */
  readonly remove: readonly RecurringLine[];
  /** Sentences with numbers: a text that is published often looks like this too, so they would stay. */
  readonly keep: readonly RecurringLine[];
}

/** Words of a sentence; an imprint’s lines have fewer. */
const SHORTEST_SENTENCE = 8;
/** Documents of a site whose lines are noted; what recurs stands in one of them, and later ones are only counted. */
const NOTED_DOCUMENTS = 50;
/** Lines held in memory, of all sites together. */
const MOST_LINES = 200_000;

interface Site {
  documents: number;
  readonly lines: Map<string, number>;
}

/** Longer lines are text, however often they recur. */
const LONGEST = 400;

/** The lines of a document that the rules take for text. */
export function linesOfText(source: SourceDocument, furniture?: FurnitureRules): string[] {
  const { text, layout }: Pick<ReadableText, 'text' | 'layout'> = source.readable ?? source;
  return clean(text, { layout, furniture })
    .filter(({ start, end, kind }) => kind === 'body' && end - start <= LONGEST)
    .map(({ start, end }) => text.slice(start, end).normalize('NFC').trim());
}

/** Counts the lines of documents by site, one after the other; only some lines are held, not the documents. */
export class FurnitureLearner {
  readonly #sites = new Map<string, Site>();
  #lines = 0;

  constructor(readonly habit: Habit) {}

  add(name: string, lines: readonly string[]): void {
    const site = this.#sites.get(name) ?? { documents: 0, lines: new Map() };
    this.#sites.set(name, site);
    site.documents++;
    for (const line of new Set(lines)) {
      const known = site.lines.get(line);
      if (known) site.lines.set(line, known + 1);
      else if (site.documents <= NOTED_DOCUMENTS && this.#lines < MOST_LINES) {
        site.lines.set(ownCopy(line), 1);
        this.#lines++;
      }
    }
  }

  /** What recurs, site by site in the order of their first documents, the most frequent line first. */
  learn(): LearntFurniture[] {
    return [...this.#sites].flatMap(([site, { documents, lines }]) => {
      if (documents < this.habit.documents) return [];
      const least = Math.max(FEWEST, documents * this.habit.share);
      const recurring = [...lines]
        .flatMap(([line, count]) => (count >= least ? [{ line, documents: count }] : []))
        .sort(byFrequency);
      if (recurring.length === 0) return [];
      const remove = recurring.filter(({ line }) => !isStatement(line));
      return [{ site, documents, remove, keep: recurring.filter(({ line }) => isStatement(line)) }];
    });
  }
}

/** A slice would hold the text that it was cut from in memory. */
function ownCopy(line: string): string {
  return Buffer.from(line, 'utf16le').toString('utf16le');
}

function byFrequency(one: RecurringLine, other: RecurringLine): number {
  return other.documents - one.documents || (one.line < other.line ? -1 : 1);
}

/** A sentence with a number in it. */
function isStatement(line: string): boolean {
  return /\p{Nd}/u.test(line) && /[.;…]$/.test(line) && line.split(' ').length >= SHORTEST_SENTENCE;
}
