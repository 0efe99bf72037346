import { groupBy } from '../../core/group-by.js';
import type { Span } from '../../core/span.js';
import type { Anchor } from '../../dataset/anchor.js';
import type { AnchoredText } from '../../dataset/anchored-text.js';
import { numberPlace } from '../../dataset/number-place.js';
import { readingOf } from '../../dataset/reading.js';
import type { Dataset, DocumentRecord, FigureRecord } from '../../dataset/records.js';
import { type Change, type Decision, isJudgement, type NewDecision, type Placed } from '../decision.js';
import { anchoredText, changesBetween, entryFor } from '../entry.js';
import type { Codes } from '../field-fault.js';
import type { TextOf } from '../locate.js';
import { standing } from '../open-cases.js';
import { type RowJudgement, readRow } from './read-row.js';
import type { SheetRow } from './read-workbook.js';
import { type Refusal, RowRefused } from './refusal.js';

/** What a row adds to the journal. */
export interface PlannedDecision {
  readonly where: string;
  readonly figure: FigureRecord;
  readonly entry: Exclude<NewDecision, { action: 'add' | 'undo' | 'skip' }>;
}

/** What an import would do. */
export interface ImportPlan {
  readonly decisions: readonly PlannedDecision[];
  readonly refusals: readonly Refusal[];
  /** Rows whose decision the journal has already. */
  readonly known: number;
  /** Rows that say nothing new. */
  readonly silent: number;
}

/** What an import rests on. */
export interface ImportBasis {
  readonly dataset: Dataset;
  readonly decisions: readonly Decision[];
  readonly reviewer: string;
  readonly codes: Codes;
  readonly textOf: TextOf;
}

/** Plans what each row of a workbook adds to the journal; nothing is written. */
export function planImport(rows: readonly SheetRow[], basis: ImportBasis): ImportPlan {
  const planner = new Planner(basis);
  const results = rows.map((row) => planner.plan(row));
  return {
    decisions: results.filter((result) => typeof result === 'object' && 'entry' in result),
    refusals: results.filter((result) => typeof result === 'object' && 'code' in result),
    known: results.filter((result) => result === 'known').length,
    silent: results.filter((result) => result === 'silent').length,
  };
}

type RowResult = PlannedDecision | Refusal | 'known' | 'silent';

class Planner {
  readonly #figures: ReadonlyMap<string, FigureRecord>;
  readonly #documents: ReadonlyMap<string, DocumentRecord>;
  /** What the reviewer has said so far, by place. */
  readonly #own: ReadonlyMap<string, readonly Placed[]>;
  readonly #texts = new Map<string, AnchoredText>();
  readonly #judged = new Set<string>();

  constructor(readonly basis: ImportBasis) {
    this.#figures = new Map(basis.dataset.figures.map((figure) => [figure.id, figure]));
    this.#documents = new Map(basis.dataset.documents.map((document) => [document.path, document]));
    const own = standing(basis.decisions).filter(({ reviewer }) => reviewer === basis.reviewer);
    this.#own = groupBy(own, placeKey);
  }

  plan(row: SheetRow): RowResult {
    const id = `${row.cells['id'] ?? ''}`.trim();
    try {
      return this.#plan(row, id);
    } catch (error) {
      if (error instanceof RowRefused) return { where: row.where, code: error.code, id, ...error.details };
      throw error;
    }
  }

  #plan(row: SheetRow, id: string): RowResult {
    if (isBlank(row)) return 'silent';
    if (id === '') throw new RowRefused('no_id', { column: 'id' });
    const figure = this.#figures.get(id);
    if (!figure) throw new RowRefused('unknown_figure', { column: 'id', found: id });
    const judgement = readRow(row, figure, this.basis.codes);
    if (!judgement) return 'silent';
    if (this.#judged.has(id)) throw new RowRefused('judged_twice', { column: 'id', found: id });
    this.#judged.add(id);
    const entry = this.#toEntry(judgement);
    return this.#isKnown(entry) ? 'known' : { where: row.where, figure, entry };
  }

  #toEntry({ seen, review, held, quote, comment }: RowJudgement): PlannedDecision['entry'] {
    const { reviewer } = this.basis;
    const document = this.#documents.get(seen.document)!;
    const text = this.#textFor(seen);
    const about = { reviewer, via: 'workbook', why: comment, ...entryFor(seen, document, text) } as const;
    if (review === 'accepted') return { action: 'accept', ...about };
    if (review === 'rejected') return { action: 'reject', ...about };
    if (review === null) return { action: 'comment', ...about, why: comment! };
    const span = quote === undefined ? [] : [spanChange(about.anchor, seen, quote, text)];
    return { action: 'correct', ...about, changes: [...changesBetween(readingOf(seen), held), ...span] };
  }

  /** The document's text; where it is not to be had as it was, a blank one that says the figure's sentence in its place. */
  #textFor({ document, sentence, sentence_start: start, sentence_end: end }: FigureRecord): AnchoredText {
    const text = this.#texts.get(document) ?? this.#readText(document);
    return text?.points.slice(start, end) === sentence ? text : anchoredText(' '.repeat(start) + sentence);
  }

  #readText(path: string): AnchoredText | undefined {
    const text = this.basis.textOf(this.#documents.get(path)!);
    const anchored = text === undefined ? undefined : anchoredText(text);
    if (anchored) this.#texts.set(path, anchored);
    return anchored;
  }

  /** Whether the reviewer has said just that of this figure last. */
  #isKnown(entry: PlannedDecision['entry']): boolean {
    const about = this.#own.get(placeKey(entry)) ?? [];
    const last = entry.action === 'comment' ? about.findLast(({ why }) => why !== null) : about.findLast(isJudgement);
    if (!last || (entry.why !== null && entry.why !== last.why)) return false;
    return entry.action === 'comment' || contentOf(last) === contentOf(entry);
  }
}

/** Empty rows are left by programs at the end of a sheet. */
function isBlank({ cells }: SheetRow): boolean {
  return Object.values(cells).every((cell) => cell === null || cell === '');
}

/** Two decisions are about one figure where they name the same first number of the same article. */
function placeKey({ document, anchor }: Pick<Placed, 'document' | 'anchor'>): string {
  return `${document.sha256}:${numberPlace(anchor)}`;
}

function contentOf(decision: Decision | NewDecision): string {
  return JSON.stringify([decision.action, 'changes' in decision ? decision.changes : []]);
}

/** Other words for a figure must stand once in its sentence. */
function spanChange(old: Anchor, figure: FigureRecord, quote: string, text: AnchoredText): Change {
  const sentence: Span = { start: figure.sentence_start, end: figure.sentence_end };
  const [found, ...others] = text.findWithin(quote, sentence);
  if (!found || others.length > 0) throw new RowRefused('words_not_found', { column: 'corrected_quote', found: quote });
  return { field: 'span', old, new: text.anchor(found, sentence) };
}
