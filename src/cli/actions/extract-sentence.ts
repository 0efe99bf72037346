import { loadPipelines } from '../../pipeline/load.js';
import { extract } from '../../run/extract.js';
import type { ExtractCommandOptions } from '../commands/extract.js';
import { locatePipelines } from '../pipeline-name.js';
import { EXIT, type Exit, print, printJson, type Session } from '../session.js';
import { sentenceTable } from '../views/sentence-table.js';

/** What the dataset calls a sentence that comes from no file. */
const PATH = '--text';

export async function extractSentence(text: string, options: ExtractCommandOptions, session: Session): Promise<Exit> {
  const pipeline = await loadPipelines(locatePipelines(options, session.terminal.cwd));
  const { figures, ledger } = await extract(text, { pipeline, path: PATH });
  if (options.json) printJson(session, { figures, ledger });
  else print(session, sentenceTable(figures, ledger, session));
  return EXIT.done;
}
