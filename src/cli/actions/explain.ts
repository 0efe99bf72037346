import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { explainDocument, explainFigure } from '../../audit/explain.js';
import { readDataset } from '../../audit/read-dataset.js';
import { UserError } from '../../core/errors.js';
import { toRows } from '../../dataset/to-rows.js';
import { asReadable } from '../../dataset/to-source.js';
import { loadPipelines } from '../../pipeline/load.js';
import { extractDocument, extractText } from '../../run/extract-document.js';
import { finishCommit } from '../../run/staging.js';
import { readSource } from '../../sources/read-source.js';
import { isSkipped } from '../../sources/reader.js';
import type { ExplainCommandOptions } from '../commands/explain.js';
import { locatePipelines } from '../pipeline-name.js';
import { EXIT, type Exit, print, printJson, type Session, tell } from '../session.js';
import { passageLines } from '../views/passage-view.js';
import { relatedLines } from '../views/related-view.js';
import { skippedLines } from '../views/skipped-view.js';

const FIGURE_ID = /^f-[0-9a-f]{12}(?:-\d+)?$/;

/** A file is told from a sentence by being there, and a slip in its name by having no spaces. */
export async function explainAction(target: string, options: ExplainCommandOptions, session: Session): Promise<Exit> {
  if (FIGURE_ID.test(target)) return explainId(target, options, session);
  const pipeline = await loadPipelines(locatePipelines(options, session.terminal.cwd));
  const file = resolve(session.terminal.cwd, target);
  if (!existsSync(file)) {
    if (/^\S+$/.test(target) && /[/\\]|\.\w+$/.test(target)) throw noTarget(target);
    return explainText(toRows(extractText(target, pipeline)), target, options, session);
  }
  for await (const source of readSource({ path: target, file })) {
    if (isSkipped(source)) {
      tell(session, skippedLines([source], session));
      return EXIT.failed;
    }
    // A person reads a page without its tags.
    const { document, ...found } = asReadable(extractDocument(source, pipeline));
    explainText(toRows({ document, ...found }), document.text, options, session);
  }
  return EXIT.done;
}

function noTarget(target: string): UserError {
  const advice = 'Check the path; put a sentence in quotes.';
  return new UserError('there is no such file', advice, target, 'no_target');
}

function explainText(
  rows: ReturnType<typeof toRows>,
  text: string,
  options: ExplainCommandOptions,
  session: Session,
): Exit {
  const { say } = session;
  const passages = explainDocument(rows, text);
  if (options.json) printJson(session, passages);
  else
    print(session, passages.length ? passages.flatMap((one) => passageLines(one, session)) : [say('explain.nothing')]);
  const total = { figures: rows.figures.length, others: rows.ledger.length };
  if (!options.quiet) tell(session, [say('explain.total', total)]);
  return EXIT.done;
}

function explainId(id: string, options: ExplainCommandOptions, session: Session): Exit {
  const folder = resolve(session.terminal.cwd, options.output);
  finishCommit(folder);
  const explained = explainFigure(id, readDataset(folder));
  if (!explained) {
    const advice = 'Ids stand in the column id of Figures; name the dataset folder with -o.';
    throw new UserError(`the dataset has no figure ${id}`, advice, options.output, 'no_such_id');
  }
  if (options.json) printJson(session, explained);
  else print(session, [...passageLines(explained.passage, session), ...relatedLines(explained, session)]);
  return EXIT.done;
}
