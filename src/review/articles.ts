import { basename } from 'node:path/posix';
import { groupBy } from '../core/group-by.js';
import type { DocumentRecord } from '../dataset/records.js';
import type { Decision, Placed } from './decision.js';

/** Finds the document of now that a decision's article is. */
export class Articles {
  readonly #byBytes: ReadonlyMap<string, readonly DocumentRecord[]>;
  readonly #byPath: ReadonlyMap<string, DocumentRecord>;
  readonly #byName: ReadonlyMap<string, readonly DocumentRecord[]>;

  constructor(documents: readonly DocumentRecord[]) {
    this.#byBytes = groupBy(documents, ({ sha256 }) => sha256);
    this.#byPath = new Map(documents.map((document) => [document.path, document]));
    this.#byName = groupBy(documents, ({ path }) => basename(path));
  }

  /** The same bytes, best under the same path; else the same path; else the only file of that name in another folder. */
  find({ path, sha256 }: Placed['document']): DocumentRecord | undefined {
    const copies = this.#byBytes.get(sha256) ?? [];
    const same = copies.find((copy) => copy.path === path) ?? copies[0] ?? this.#byPath.get(path);
    if (same) return same;
    const [namesake, ...others] = this.#byName.get(basename(path)) ?? [];
    return others.length > 0 ? undefined : namesake;
  }
}

/** The paths of the documents that decisions are about. */
export function reviewedPaths(documents: readonly DocumentRecord[], decisions: readonly Decision[]): Set<string> {
  const articles = new Articles(documents);
  const found = decisions.flatMap((decision) =>
    decision.action === 'undo' ? [] : (articles.find(decision.document)?.path ?? []),
  );
  return new Set(found);
}
