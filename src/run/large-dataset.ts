import { join } from 'node:path';
import type { Statement } from '../dataset/claims.js';
import { gatherFacts } from '../dataset/facts.js';
import { DocumentLinker, withFlag } from '../dataset/link-documents.js';
import type { FactRecord } from '../dataset/records.js';
import type { DocumentRows } from '../dataset/to-rows.js';
import { lineWriter } from '../export/jsonl.js';
import { readLines, readOwnRows } from '../export/read-file.js';
import type { TableName, TableRows } from '../export/tables.js';
import { Buckets } from './buckets.js';
import { CACHE_FILE, CacheWriter, type Stamp } from './cache.js';
import type { Tables, WrittenTables } from './output-files.js';
import type { Staging } from './staging.js';
import { TextFile } from './text-file.js';

/** Statements are dealt out by their questions to so many files: of ten million figures, each holds some 40,000. */
const BY_QUESTION = 256;
/** Hexadecimal digits of a question's hash that deal it out. */
const DEALING = 8;
/** What is found of so many figures in a row is put in order at a time. */
const BY_PLACE = 50_000;

/** A row with its place: the number of the figure in the dataset, of a fact that of its first figure. */
interface Placed<Row> {
  readonly at: number;
  readonly row: Row;
}

const toLine = {
  figure: lineWriter('figures'),
  fact: lineWriter('facts'),
  document: lineWriter('documents'),
  entry: lineWriter('ledger'),
  check: lineWriter('checks'),
};

/**
 * The tables of a dataset that memory does not hold: rows are written as their documents come. Facts wait for the last
 * document. All answers to one question lie in one of many files, each of which is gathered by itself; what comes out is put
 * in the order of the figures by a second dealing. Memory grows by some bytes a document, no more.
 */
export class LargeDataset {
  readonly #counts = { documents: 0, figures: 0, facts: 0, conflicting_facts: 0, numbers_in_ledger: 0 };
  readonly #linker = new DocumentLinker();
  readonly #cache: CacheWriter;
  readonly #files: Readonly<Record<'documents' | 'ledger' | 'checks', TextFile>>;
  /** Figures as they are unless others contradict them. */
  readonly #figures: TextFile;
  readonly #statements: Buckets<Placed<Statement>>;

  constructor(
    readonly staging: Staging,
    stamp: Stamp,
  ) {
    this.#cache = new CacheWriter(staging.open(CACHE_FILE), stamp);
    this.#files = {
      documents: staging.open('documents.jsonl'),
      ledger: staging.open('ledger.jsonl'),
      checks: staging.open('checks.jsonl'),
    };
    this.#figures = new TextFile(join(staging.aside, 'figures.jsonl'));
    this.#statements = new Buckets(join(staging.aside, 'statements'));
  }

  add(rows: DocumentRows): void {
    this.#cache.add(rows);
    const { document, figures, ledger, checks, statements } = this.#linker.add(rows);
    this.#files.documents.write(toLine.document(document));
    for (const entry of ledger) this.#files.ledger.write(toLine.entry(entry));
    for (const check of checks) this.#files.checks.write(toLine.check(check));
    const places = new Map<string, number>();
    for (const figure of figures) {
      this.#figures.write(toLine.figure(figure));
      places.set(figure.id, this.#counts.figures++);
    }
    for (const statement of statements) {
      const bucket = Number.parseInt(statement.question.slice(0, DEALING), 16) % BY_QUESTION;
      this.#statements.add(bucket, { at: places.get(statement.figure.id)!, row: statement });
    }
    this.#counts.documents++;
    this.#counts.numbers_in_ledger += ledger.length;
  }

  /** Writes what had to wait for the last document. */
  finish(): WrittenTables {
    this.#cache.close();
    this.#figures.close();
    const files: Record<string, string> = {};
    for (const [table, file] of Object.entries(this.#files)) files[`${table}.jsonl`] = file.close();
    const { facts, contested } = this.#gather();
    files['facts.jsonl'] = this.#writeFacts(facts);
    files['figures.jsonl'] = this.#writeFigures(contested);
    return { tables: this.#tables(), counts: this.#counts, files };
  }

  #tables(): Tables {
    const rows = <Name extends TableName>(table: Name): Iterable<TableRows[Name]> => {
      const path = this.staging.path(`${table}.jsonl`);
      return { [Symbol.iterator]: () => readOwnRows<TableRows[Name]>(path) };
    };
    return {
      figures: rows('figures'),
      facts: rows('facts'),
      documents: rows('documents'),
      ledger: rows('ledger'),
      checks: rows('checks'),
    };
  }

  /** The facts, and the places of contested figures, each dealt out by place. */
  #gather(): { readonly facts: Buckets<Placed<FactRecord>>; readonly contested: Buckets<number> } {
    const facts = new Buckets<Placed<FactRecord>>(join(this.staging.aside, 'facts'));
    const contested = new Buckets<number>(join(this.staging.aside, 'contested'));
    for (const placed of this.#statements.take()) {
      const places = new Map(placed.map(({ at, row }) => [row.figure.id, at]));
      const gathered = gatherFacts(placed.map(({ row }) => row));
      for (const fact of gathered.facts) {
        const at = places.get(fact.figures[0]!)!;
        facts.add(Math.floor(at / BY_PLACE), { at, row: fact });
      }
      for (const id of gathered.contested) {
        const at = places.get(id)!;
        contested.add(Math.floor(at / BY_PLACE), at);
      }
    }
    return { facts, contested };
  }

  #writeFacts(facts: Buckets<Placed<FactRecord>>): string {
    const file = this.staging.open('facts.jsonl');
    for (const placed of facts.take()) {
      for (const { row } of placed.toSorted((one, other) => one.at - other.at)) {
        this.#counts.facts++;
        if (row.agreement === 'conflicting') this.#counts.conflicting_facts++;
        file.write(toLine.fact(row));
      }
    }
    return file.close();
  }

  #writeFigures(contested: Buckets<number>): string {
    const file = this.staging.open('figures.jsonl');
    const buckets = contested.take();
    let inBucket: ReadonlySet<number> = new Set();
    let at = 0;
    for (const line of readLines(this.#figures.path)) {
      if (at % BY_PLACE === 0) inBucket = new Set(buckets.next().value ?? []);
      if (inBucket.has(at)) file.write(toLine.figure(withFlag(JSON.parse(line.toString()), 'conflict')));
      else {
        file.write(line);
        file.write('\n');
      }
      at++;
    }
    return file.close();
  }
}
