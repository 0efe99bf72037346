import { resolve } from 'node:path';
import { evaluate } from '../../evaluate/evaluate.js';
import { readGold } from '../../evaluate/gold.js';
import { loadPipeline } from '../../pipeline/load.js';
import { extractGold } from '../../run/extract-gold.js';
import type { EvaluateCommandOptions } from '../commands/evaluate.js';
import { locatePipeline } from '../pipeline-name.js';
import { EXIT, type Exit, print, printJson, type Session } from '../session.js';
import { errorNotes, scoreLines } from '../views/scores-view.js';

export async function evaluateAction(gold: string, options: EvaluateCommandOptions, session: Session): Promise<Exit> {
  const { cwd } = session.terminal;
  const { name, folder } = locatePipeline(options.pipeline, cwd);
  const pipeline = await loadPipeline(name, folder);
  const texts = resolve(cwd, options.text);
  const scores = evaluate(readGold(resolve(cwd, gold)).map((one) => extractGold(one, texts, pipeline)));
  if (options.json) {
    const { comparisons, ...totals } = scores;
    printJson(session, options.verbose ? { ...totals, comparisons } : totals);
    return EXIT.done;
  }
  if (options.verbose) print(session, errorNotes(scores.comparisons, session));
  print(session, scoreLines(scores, session));
  return EXIT.done;
}
