import { stringify } from 'yaml';
import { FurnitureLearner, type LearntFurniture, linesOfText, PROPOSED } from '../clean/learn-furniture.js';
import { isNameless, siteOf } from '../clean/site.js';
import type { SkippedInput } from '../core/errors.js';
import { findInputs } from '../sources/find-inputs.js';
import { readSource } from '../sources/read-source.js';
import { isSkipped } from '../sources/reader.js';

/** What a batch teaches about the furniture of its sites, and the inputs that could not be read. */
export interface Lesson {
  readonly sites: readonly LearntFurniture[];
  readonly skipped: readonly SkippedInput[];
}

/** Reads inputs and finds the lines that recur in the documents of one site. */
export async function learnSources(inputs: readonly string[], cwd: string): Promise<Lesson> {
  const found = findInputs(inputs, cwd);
  const skipped = [...found.skipped];
  const learner = new FurnitureLearner(PROPOSED);
  for (const input of found.inputs) {
    for await (const source of readSource(input)) {
      if (isSkipped(source)) skipped.push(source);
      else learner.add(siteOf(source), linesOfText(source));
    }
  }
  return { sites: learner.learn(), skipped };
}

/** The lesson as `sources.yaml` has it; a rule for documents that name no site holds for all. */
export function sourcesYaml({ sites }: Lesson): string {
  const entries = sites.map(({ site, remove, keep }) => ({
    publisher: isNameless(site) ? '*' : site,
    remove: remove.map(wholeLine),
    keep: keep.map(wholeLine),
  }));
  return stringify({ sources: entries }, { lineWidth: 0 });
}

/** A pattern for this line alone: as plain words it would fit wherever they stand in a line. */
function wholeLine({ line }: { readonly line: string }): string {
  return `/^${line.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}$/`;
}
