import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { withDisputes, withId } from '../dataset/build-dataset.js';
import { checkArithmetic, contradictingFigures } from '../dataset/checks/check-arithmetic.js';
import { distinctIds } from '../dataset/ids.js';
import { NearDuplicates } from '../dataset/near-duplicates.js';
import type { CheckRecord, DocumentRecord, FactRecord, FigureRecord, LedgerRecord } from '../dataset/records.js';
import { OWN_FOLDER } from '../dataset/run-record.js';
import { csvLines } from '../export/csv.js';
import { jsonLines } from '../export/jsonl.js';
import type { DatasetCounts } from './describe-run.js';
import type { DocumentHead, DocumentStore } from './document-store.js';
import { FactShards } from './fact-shards.js';
import type { Staging } from './staging.js';

/** A dataset that lies in a file, table by table; it is read anew for each. */
class LargeDataset {
  readonly #shards: FactShards;
  readonly #copies = new Map<string, string>();
  readonly counts = { documents: 0, figures: 0, facts: 0, conflicting_facts: 0, numbers_in_ledger: 0 };

  constructor(
    readonly store: DocumentStore,
    readonly folder: string,
  ) {
    this.#shards = new FactShards(folder, (path) => this.#copies.get(path) ?? path);
    this.#linkStories();
    for (const own of this.#articles()) {
      for (const figure of own) if (figure.review !== 'rejected') this.#shards.add(figure);
    }
    this.#shards.gather();
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #linkStories(): void {
    const stories = new NearDuplicates();
    for (const { document, sketch } of this.store.heads()) {
      const first = stories.add({ ...document, sketch });
      if (first) this.#copies.set(document.path, first);
    }
  }

  /** The figures of each document, no two with one id. */
  *#articles(): Generator<FigureRecord[]> {
    const copyOf = distinctIds();
    const heads = this.store.heads();
    for (const figures of this.store.figures()) {
      // A second copy of the same bytes has the same ids: its number goes behind each.
      const { sha256 } = (heads.next().value as DocumentHead).document;
      const copy = copyOf(sha256).slice(sha256.length);
      const distinct = distinctIds();
      yield figures.map((figure) => withId(figure, distinct(figure.id) + copy));
    }
  }

  *figures(): Generator<FigureRecord> {
    for (const own of this.#articles()) {
      const contradicting = contradictingFigures(checkArithmetic(own));
      for (const figure of own) {
        yield withDisputes(figure, this.#shards.isContested(figure.id), contradicting.has(figure.id));
      }
    }
  }

  *checks(): Generator<CheckRecord> {
    for (const own of this.#articles()) yield* checkArithmetic(own);
  }

  *facts(): Generator<FactRecord> {
    for (const fact of this.#shards.facts()) {
      this.counts.facts++;
      if (fact.agreement === 'conflicting') this.counts.conflicting_facts++;
      yield fact;
    }
  }

  *documents(): Generator<DocumentRecord> {
    for (const { document } of this.store.heads()) {
      this.counts.documents++;
      this.counts.figures += document.figures;
      this.counts.numbers_in_ledger += document.numbers_in_ledger;
      yield { ...document, same_story_as: this.#copies.get(document.path) ?? null };
    }
  }

  *ledger(): Generator<LedgerRecord> {
    for (const rows of this.store.ledger()) yield* rows;
  }
}

/**
 * Writes the tables of a dataset that memory does not hold, notes their hashes under `files`, and counts their rows. The store
 * is read once for each table.
 */
export async function writeLargeTables(
  staging: Staging,
  store: DocumentStore,
  files: Record<string, string>,
): Promise<DatasetCounts> {
  const dataset = new LargeDataset(store, join(staging.output, OWN_FOLDER, `shards-${process.pid}`));
  try {
    files['documents.jsonl'] = await staging.write('documents.jsonl', jsonLines('documents', dataset.documents()));
    files['ledger.jsonl'] = await staging.write('ledger.jsonl', jsonLines('ledger', dataset.ledger()));
    files['facts.jsonl'] = await staging.write('facts.jsonl', jsonLines('facts', dataset.facts()));
    files['figures.jsonl'] = await staging.write('figures.jsonl', jsonLines('figures', dataset.figures()));
    files['checks.jsonl'] = await staging.write('checks.jsonl', jsonLines('checks', dataset.checks()));
    files['figures.csv'] = await staging.write('figures.csv', csvLines('figures', dataset.figures()));
    return dataset.counts;
  } finally {
    dataset.close();
  }
}
