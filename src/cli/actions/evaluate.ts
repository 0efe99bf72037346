import { join, resolve } from 'node:path';
import { countKinds, type Outcome, outcomesOf } from '../../evaluate/calibration.js';
import { evaluate } from '../../evaluate/evaluate.js';
import { readGold } from '../../evaluate/gold.js';
import { reviewedOutcomes } from '../../evaluate/score-reviews.js';
import { CALIBRATION_FILE, PIPELINES } from '../../pipeline/definitions.js';
import { loadPipelines } from '../../pipeline/load.js';
import { writeCalibration } from '../../pipeline/write-calibration.js';
import { extractGold } from '../../run/extract-gold.js';
import type { EvaluateCommandOptions } from '../commands/evaluate.js';
import { locatePipelines } from '../pipeline-name.js';
import { EXIT, type Exit, print, printJson, type Session, tell } from '../session.js';
import { errorNotes, scoreLines } from '../views/scores-view.js';
import { evaluateReviews } from './evaluate-reviews.js';

export async function evaluateAction(
  gold: string | undefined,
  options: EvaluateCommandOptions,
  session: Session,
): Promise<Exit> {
  const { say } = session;
  const { text, reviews } = options;
  if ((gold === undefined) !== (text === undefined) || (gold === undefined && reviews === undefined)) {
    tell(session, [say('evaluate.nothing-asked')]);
    return EXIT.usage;
  }
  const outcomes: Outcome[] = [];
  if (gold !== undefined && text !== undefined) outcomes.push(...(await evaluateGold(gold, text, options, session)));
  if (reviews !== undefined) {
    const { figures } = await evaluateReviews(reviews, options, session);
    outcomes.push(...reviewedOutcomes(figures));
  }
  if (options.calibrate) {
    const { name, folder = PIPELINES } = locatePipelines(options, session.terminal.cwd)[0]!;
    const file = join(folder, name, CALIBRATION_FILE);
    writeCalibration(file, countKinds(outcomes));
    tell(session, [say('evaluate.calibrated', { file })]);
  }
  return EXIT.done;
}

async function evaluateGold(
  gold: string,
  text: string,
  options: EvaluateCommandOptions,
  session: Session,
): Promise<Outcome[]> {
  const { cwd } = session.terminal;
  const pipeline = await loadPipelines(locatePipelines(options, cwd));
  const judged = readGold(resolve(cwd, gold)).map((one) => extractGold(one, resolve(cwd, text), pipeline));
  const scores = evaluate(await Promise.all(judged));
  const { comparisons, ...totals } = scores;
  if (options.json) printJson(session, options.verbose ? scores : totals);
  else {
    if (options.verbose) print(session, errorNotes(comparisons, session));
    print(session, scoreLines(scores, session));
  }
  return outcomesOf(comparisons);
}
