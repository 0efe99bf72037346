import { matchingKey } from './matching-key.js';

/** A line of one document, as the rules for furniture have left it. */
export interface SeenLine {
  readonly line: string;
  readonly isChrome: boolean;
}

/** A line that recurs in a site's documents and that no rule knows yet. */
interface RecurringLine {
  readonly line: string;
  readonly documents: number;
}

/** What recurs in the documents of one site. */
export interface LearntFurniture {
  readonly publisher: string;
  readonly documents: number;
  /** Taken for text so far: they would go. */
  readonly remove: readonly RecurringLine[];
  /** Sentences with numbers: a text that is published often looks like this too, so they would stay. */
  readonly keep: readonly RecurringLine[];
}

/** Fewer documents of a site show no habit. */
const FEWEST_DOCUMENTS = 4;
/** Of a site's documents, furniture stands in this share at least, and in no fewer than three. */
const SHARE = 0.3;
const FEWEST = 3;
/** Words of a sentence; an imprint’s lines have fewer. */
const SHORTEST_SENTENCE = 8;

/** Counts the lines of documents by site, one after the other; only the lines are held, not the documents. */
export class FurnitureLearner {
  readonly #sites = new Map<string, { documents: number; lines: Map<string, { line: string; documents: number }> }>();

  add(publisher: string, lines: readonly SeenLine[]): void {
    const site = this.#sites.get(publisher) ?? { documents: 0, lines: new Map() };
    this.#sites.set(publisher, site);
    site.documents++;
    const own = new Map(lines.filter(({ isChrome }) => !isChrome).map(({ line }) => [matchingKey(line), line]));
    for (const [key, line] of own) {
      if (!key) continue;
      const known = site.lines.get(key);
      if (known) known.documents++;
      else site.lines.set(key, { line, documents: 1 });
    }
  }

  /** What recurs, site by site, the most frequent first. */
  learn(): LearntFurniture[] {
    return [...this.#sites].flatMap(([publisher, { documents, lines }]) => {
      if (documents < FEWEST_DOCUMENTS) return [];
      const least = Math.max(FEWEST, documents * SHARE);
      const recurring = [...lines.values()].filter((one) => one.documents >= least).sort(byFrequency);
      if (recurring.length === 0) return [];
      const remove = recurring.filter(({ line }) => !isStatement(line));
      return [{ publisher, documents, remove, keep: recurring.filter(({ line }) => isStatement(line)) }];
    });
  }
}

function byFrequency(one: RecurringLine, other: RecurringLine): number {
  return other.documents - one.documents || (one.line < other.line ? -1 : 1);
}

/** A sentence with a number in it. */
function isStatement(line: string): boolean {
  return /\p{Nd}/u.test(line) && /[.;…]$/.test(line) && line.split(' ').length >= SHORTEST_SENTENCE;
}
