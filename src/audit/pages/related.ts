import type { Dataset, FigureRecord } from '../../dataset/records.js';
import { asSeen } from './as-seen.js';
import type { RelatedFigure } from './page-data.js';
import { figureHref } from './page-name.js';

/** More than these tell a reader nothing new. */
const MOST = 12;

/** Finds the figures that state what another states, and those that contradict it. */
export class Relations {
  readonly #figures: ReadonlyMap<string, FigureRecord>;
  readonly #facts: ReadonlyMap<string, Dataset['facts'][number]>;
  readonly #factOf: ReadonlyMap<string, Dataset['facts'][number]>;
  readonly #titles: ReadonlyMap<string, string>;

  constructor({ figures, facts, documents }: Dataset) {
    this.#figures = new Map(figures.map((figure) => [figure.id, figure]));
    this.#facts = new Map(facts.map((fact) => [fact.id, fact]));
    this.#factOf = new Map(facts.flatMap((fact) => fact.figures.map((id) => [id, fact])));
    this.#titles = new Map(documents.map(({ path, title }) => [path, title ?? path]));
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
