import { join } from 'node:path';
import { Batch, type BatchResult } from '../../run/batch.js';
import type { ReadOptions } from '../../sources/reader.js';
import type { ExtractCommandOptions } from '../commands/extract.js';
import { locatePipelines } from '../pipeline-name.js';
import { EXIT, type Exit, printJson, type Session, tell } from '../session.js';
import { decisionLines } from '../views/decisions-view.js';
import { runStages } from '../views/progress.js';
import { skippedLines } from '../views/skipped-view.js';
import { fileLines, summaryLines } from '../views/summary-view.js';
import { extractSentence } from './extract-sentence.js';

export async function extractAction(
  inputs: readonly string[],
  options: ExtractCommandOptions,
  session: Session,
): Promise<Exit> {
  const { say } = session;
  if (options.text !== undefined) {
    if (inputs.length === 0) return extractSentence(options.text, options, session);
    tell(session, [say('extract.text-and-inputs')]);
    return EXIT.usage;
  }
  if (inputs.length > 0) return extractFiles(inputs, options, session);
  tell(session, [say('extract.no-inputs')]);
  return EXIT.usage;
}

async function extractFiles(
  inputs: readonly string[],
  options: ExtractCommandOptions,
  session: Session,
): Promise<Exit> {
  const batch = new Batch({
    inputs,
    output: options.output,
    pipelines: locatePipelines(options, session.terminal.cwd),
    cwd: session.terminal.cwd,
    arguments: session.args,
    force: options.force ?? false,
    learn: options.learn,
    ...readingOf(options),
    ...(options.threads && { threads: options.threads }),
  });
  await runStages(batch.stages, session, options);
  return reportResult(batch.result, options, session);
}

/** What the user says of the inputs that they do not say themselves. */
function readingOf({ encoding, field }: ExtractCommandOptions): { readonly reading?: ReadOptions } {
  if (!encoding && !field) return {};
  return { reading: { ...(encoding && { encoding }), ...(field && { fields: field }) } };
}

function reportResult(result: BatchResult, options: ExtractCommandOptions, session: Session): Exit {
  const { say } = session;
  const { output } = options;
  if (result.damagedCache) tell(session, [say('extract.damaged-cache')]);
  tell(session, skippedLines(result.skipped, session));
  if (!result.run) {
    tell(session, [say('extract.nothing-read', { output })]);
    return EXIT.failed;
  }
  for (const name of result.setAside ?? []) tell(session, [say('extract.set-aside', { file: join(output, name) })]);
  if (result.run.review) tell(session, decisionLines(result.run.review, session));
  if (!options.quiet) tell(session, summaryLines(result.run, output, session));
  if (options.verbose) tell(session, fileLines(result.run, output, session));
  if (options.json) {
    const { counts, skipped, review } = result.run;
    printJson(session, { output, counts, skipped, review, set_aside: result.setAside ?? [] });
  }
  return result.skipped.length ? EXIT.incomplete : EXIT.done;
}
