import { join, resolve } from 'node:path';
import { countKinds, outcomesOf } from '../../evaluate/calibration.js';
import { evaluate } from '../../evaluate/evaluate.js';
import { readGold } from '../../evaluate/gold.js';
import { CALIBRATION_FILE, PIPELINES } from '../../pipeline/definitions.js';
import { loadPipelines } from '../../pipeline/load.js';
import { writeCalibration } from '../../pipeline/write-calibration.js';
import { extractGold } from '../../run/extract-gold.js';
import type { EvaluateCommandOptions } from '../commands/evaluate.js';
import { locatePipelines } from '../pipeline-name.js';
import { EXIT, type Exit, print, printJson, type Session, tell } from '../session.js';
import { errorNotes, scoreLines } from '../views/scores-view.js';

export async function evaluateAction(gold: string, options: EvaluateCommandOptions, session: Session): Promise<Exit> {
  const { cwd } = session.terminal;
  const sources = locatePipelines(options, cwd);
  const pipeline = await loadPipelines(sources);
  const texts = resolve(cwd, options.text);
  const judged = readGold(resolve(cwd, gold)).map((one) => extractGold(one, texts, pipeline));
  const scores = evaluate(await Promise.all(judged));
  if (options.calibrate) {
    const { name, folder = PIPELINES } = sources[0]!;
    const file = join(folder, name, CALIBRATION_FILE);
    writeCalibration(file, countKinds(outcomesOf(scores.comparisons)));
    tell(session, [session.say('evaluate.calibrated', { file })]);
  }
  if (options.json) {
    const { comparisons, ...totals } = scores;
    printJson(session, options.verbose ? { ...totals, comparisons } : totals);
    return EXIT.done;
  }
  if (options.verbose) print(session, errorNotes(scores.comparisons, session));
  print(session, scoreLines(scores, session));
  return EXIT.done;
}
