import type { CheckRecord, Dataset, FigureRecord } from '../../dataset/records.js';
import { asSeen } from './as-seen.js';
import type { PageCheck, RelatedFigure } from './page-data.js';
import { figureHref } from './page-name.js';

/** More than these tell a reader nothing new. */
const MOST = 12;

/** Finds the figures that state what another states, those that contradict it, and the calculations that it is part of. */
export class Relations {
  readonly #figures: ReadonlyMap<string, FigureRecord>;
  readonly #facts: ReadonlyMap<string, Dataset['facts'][number]>;
  readonly #factOf: ReadonlyMap<string, Dataset['facts'][number]>;
  readonly #checks = new Map<string, CheckRecord[]>();
  readonly #titles: ReadonlyMap<string, string>;

  constructor({ figures, facts, documents, checks }: Dataset) {
    this.#figures = new Map(figures.map((figure) => [figure.id, figure]));
    this.#facts = new Map(facts.map((fact) => [fact.id, fact]));
    this.#factOf = new Map(facts.flatMap((fact) => fact.figures.map((id) => [id, fact])));
    this.#titles = new Map(documents.map(({ path, title }) => [path, title ?? path]));
    for (const check of checks) {
      for (const id of check.figures) {
        const known = this.#checks.get(id);
        if (known) known.push(check);
        else this.#checks.set(id, [check]);
      }
    }
  }

  checks(figure: string): PageCheck[] {
    return (this.#checks.get(figure) ?? [])
      .slice(0, MOST)
      .map(({ id, kind, outcome, calculation, expected, stated, unit }) => {
        return { id, kind, outcome, calculation, expected, stated, unit };
      });
  }

  same(id: string): RelatedFigure[] {
    return this.describe((this.#factOf.get(id)?.figures ?? []).filter((other) => other !== id));
  }

  conflicting(id: string): RelatedFigure[] {
    const rivals = this.#factOf.get(id)?.conflicts ?? [];
    return this.describe(rivals.flatMap((fact) => this.#facts.get(fact)?.figures ?? []));
  }

  /** Figures as others refer to them, by links from the dataset's folder. */
  describe(ids: readonly string[]): RelatedFigure[] {
    return ids.slice(0, MOST).flatMap((id) => {
      const figure = this.#figures.get(id);
      if (!figure) return [];
      const { document } = figure;
      const { quote, sentence } = asSeen(figure);
      return [{ id, href: figureHref(document, id), title: this.#titles.get(document) ?? document, quote, sentence }];
    });
  }
}
