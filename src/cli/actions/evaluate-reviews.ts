import { relative, resolve } from 'node:path';
import type { Dataset } from '../../dataset/records.js';
import { writeReviewedGold } from '../../evaluate/reviewed-gold.js';
import { scoreReviews } from '../../evaluate/score-reviews.js';
import { readRun } from '../../export/read-run.js';
import { sampleOf } from '../../review/estimate.js';
import { readReviewed } from '../../review/review-again.js';
import type { EvaluateCommandOptions } from '../commands/evaluate.js';
import { print, printJson, type Session, tell } from '../session.js';
import { reviewScoreLines } from '../views/review-scores-view.js';

/** Scores the program by what reviewers said of its figures, or of a random sample of them; gives the reviewed dataset. */
export async function evaluateReviews(
  reviews: string,
  options: EvaluateCommandOptions,
  session: Session,
): Promise<Dataset> {
  const { cwd } = session.terminal;
  const folder = resolve(cwd, reviews);
  const dataset = await readReviewed(folder);
  const { sample: size, seed } = options;
  const drawn = size === undefined ? dataset.figures : sampleOf(dataset.figures, size, seed);
  const scores = scoreReviews(drawn);
  const open = drawn.filter(({ review }) => review === null).map(({ id }) => id);
  const sample = size === undefined ? undefined : { size: drawn.length, seed, open };
  if (options.json) printJson(session, { ...scores, sample });
  else print(session, reviewScoreLines(scores, sample, session));
  if (options.exportGold !== undefined) {
    const count = writeReviewedGold(resolve(cwd, options.exportGold), dataset);
    const root = relative(cwd, resolve(folder, readRun(folder).source_root)) || '.';
    tell(session, [session.say('evaluate.exported', { count, folder: options.exportGold, root })]);
  }
  return dataset;
}
