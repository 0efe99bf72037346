import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { gatherFacts } from '../dataset/build-dataset.js';
import { questionHash } from '../dataset/claims.js';
import type { FactRecord, FigureRecord } from '../dataset/records.js';
import { readLines } from '../export/read-file.js';
import { LineFile } from './line-file.js';

const SHARDS = 64;

interface Numbered<Row> {
  /** Place of the fact's first figure, or of the figure, in the dataset. */
  readonly at: number;
  readonly row: Row;
}

/**
 * Gathers the facts of more figures than memory holds. All answers to one question lie in one of many files, so that each file
 * can be gathered by itself, and the facts of all of them are merged in the order of their first figures.
 */
export class FactShards {
  readonly #figures: LineFile[];
  readonly #facts: LineFile[];
  readonly #contested = new Set<string>();
  #count = 0;

  constructor(
    readonly folder: string,
    readonly storyOf: (path: string) => string,
  ) {
    const files = (name: string) =>
      Array.from({ length: SHARDS }, (_, i) => new LineFile(join(folder, `${name}-${i}`)));
    this.#figures = files('figures');
    this.#facts = files('facts');
  }

  add(figure: FigureRecord): void {
    const shard = questionHash(figure) % SHARDS;
    this.#figures[shard]!.write({ at: this.#count++, row: figure } satisfies Numbered<FigureRecord>);
  }

  /** Gathers the facts of each file; to be called once, when all figures are there. */
  gather(): void {
    for (const [i, file] of this.#figures.entries()) {
      file.close();
      const rows = [...readRows<FigureRecord>(file.path)];
      const places = new Map(rows.map(({ at, row }) => [row.id, at]));
      const { facts, contested } = gatherFacts(
        rows.map(({ row }) => row),
        this.storyOf,
      );
      for (const fact of facts) this.#facts[i]!.write({ at: places.get(fact.figures[0]!)!, row: fact });
      for (const id of contested) this.#contested.add(id);
      this.#facts[i]!.close();
      rmSync(file.path);
    }
  }

  isContested(id: string): boolean {
    return this.#contested.has(id);
  }

  /** All facts in the order of their first figures. */
  *facts(): Generator<FactRecord> {
    const heads = this.#facts
      .map(({ path }) => readRows<FactRecord>(path))
      .map((rows) => ({ rows, next: rows.next() }));
    for (;;) {
      const open = heads.filter(({ next }) => !next.done);
      if (open.length === 0) return;
      const first = open.reduce((best, one) => (one.next.value!.at < best.next.value!.at ? one : best));
      yield first.next.value!.row;
      first.next = first.rows.next();
    }
  }
}

function* readRows<Row>(path: string): Generator<Numbered<Row>, undefined> {
  for (const line of readLines(path)) yield JSON.parse(line.toString()) as Numbered<Row>;
  return undefined;
}
