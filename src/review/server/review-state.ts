import { type Fold, foldsOf } from '../../audit/pages/folds.js';
import { readDataset, rowsByDocument } from '../../audit/read-dataset.js';
import { AnchoredText } from '../../dataset/anchored-text.js';
import { CodePoints } from '../../dataset/code-points.js';
import { machineReading } from '../../dataset/machine-reading.js';
import { numberPlace } from '../../dataset/number-place.js';
import { ADDED, type Dataset, type FigureRecord } from '../../dataset/records.js';
import type { RunRecord } from '../../dataset/run-record.js';
import type { DocumentRows } from '../../dataset/to-rows.js';
import { applyReviews } from '../apply.js';
import { Articles } from '../articles.js';
import type { Decision, Placed } from '../decision.js';
import { readAgain, type Sources } from '../read-texts.js';
import { Refused } from './refused.js';

/** A document's text, and what of it is markup. */
interface ReadText {
  readonly anchored: AnchoredText;
  readonly folds: readonly Fold[];
}

/**
 * A dataset with all decisions of its journal applied, those of this moment too. Documents are read again when somebody looks
 * at them; of a source that is no longer what it was nothing can be decided.
 */
export class ReviewState {
  /** What the program reads, by document. */
  readonly #machine: ReadonlyMap<string, DocumentRows>;
  readonly #rows: Map<string, DocumentRows>;
  readonly #documentOf = new Map<string, string>();
  readonly #texts = new Map<string, ReadText>();
  readonly #contested: ReadonlySet<string>;
  readonly #articles: Articles;

  private constructor(
    readonly dataset: Dataset,
    readonly sources: Sources,
  ) {
    const rows = rowsByDocument(dataset);
    this.#machine = new Map(rows.map((one) => [one.document.path, asRead(one)]));
    this.#rows = new Map(rows.map((one) => [one.document.path, one]));
    this.#contested = new Set(dataset.figures.filter(isContested).map(({ id }) => id));
    this.#articles = new Articles(dataset.documents);
    for (const one of rows) this.#note(one);
  }

  static async open(
    folder: string,
    run: RunRecord,
    root: string,
    decisions: readonly Decision[],
  ): Promise<ReviewState> {
    const state = new ReviewState(readDataset(folder), { inputs: run.inputs, root, reading: run.reading });
    const reviewed = new Set(decisions.flatMap((decision) => state.pathOf(decision) ?? []));
    for (const path of reviewed) await state.apply(path, decisions);
    return state;
  }

  /** Figures as they stand now, document by document. */
  get figures(): readonly FigureRecord[] {
    return [...this.#rows.values()].flatMap(({ figures }) => figures);
  }

  rowsOf(path: string): DocumentRows {
    const rows = this.#rows.get(path);
    if (!rows) throw new Refused('unknown');
    return rows;
  }

  /** The document of the dataset that a decision is about; undefined for one that is gone, and for an undo. */
  pathOf(decision: Decision): string | undefined {
    return decision.action === 'undo' ? undefined : this.#articles.find(decision.document)?.path;
  }

  /** A figure as it stands now, with its document. */
  figure(id: string): { readonly record: FigureRecord; readonly rows: DocumentRows } {
    const path = this.#documentOf.get(id);
    const rows = path === undefined ? undefined : this.#rows.get(path);
    const record = rows?.figures.find((figure) => figure.id === id);
    if (!rows || !record) throw new Refused('unknown');
    return { record, rows };
  }

  find(id: string): FigureRecord | null {
    const path = this.#documentOf.get(id);
    return (path && this.#rows.get(path)?.figures.find((figure) => figure.id === id)) || null;
  }

  /** The id of the figure that begins at a decision's words, if there is one now. */
  idAt(path: string, { anchor }: Pick<Placed, 'anchor'>): string | undefined {
    const place = numberPlace(anchor);
    return this.#rows.get(path)?.figures.find((figure) => numberPlace(figure) === place)?.id;
  }

  /** A document as it was read; refused where the source has changed since. */
  async text(path: string): Promise<ReadText> {
    const known = this.#texts.get(path);
    if (known) return known;
    const sha256 = this.#machine.get(path)?.document.sha256;
    for await (const source of readAgain(this.sources, [path])) {
      if (source.path !== path || source.sha256 !== sha256) continue;
      const text = { anchored: new AnchoredText(new CodePoints(source.text)), folds: foldsOf(source) };
      this.#texts.set(path, text);
      return text;
    }
    throw new Refused('source_changed');
  }

  /** Applies all decisions on one document anew. Of a source that has changed, what the last run wrote stays. */
  async apply(path: string, decisions: readonly Decision[]): Promise<void> {
    const machine = this.#machine.get(path);
    const text = await this.text(path).catch(() => undefined);
    if (!machine || !text) return;
    const own = decisions.filter((decision) => decision.action === 'undo' || this.pathOf(decision) === path);
    const [rows] = applyReviews([machine], own, () => text.anchored.points.text).documents;
    const figures = rows!.figures.map((figure) => (this.#contested.has(figure.id) ? contest(figure) : figure));
    this.#rows.set(path, { ...rows!, figures });
    this.#note(rows!);
  }

  #note({ document, figures }: DocumentRows): void {
    for (const { id } of figures) this.#documentOf.set(id, document.path);
  }
}

/** The rows without what reviewers had said when they were written. */
function asRead(rows: DocumentRows): DocumentRows {
  return { ...rows, figures: rows.figures.filter(({ rule }) => rule !== ADDED).map(machineReading) };
}

function isContested({ flags }: FigureRecord): boolean {
  return flags.includes('conflict');
}

function contest(figure: FigureRecord): FigureRecord {
  return isContested(figure) ? figure : { ...figure, flags: [...figure.flags, 'conflict' as const].sort() };
}
