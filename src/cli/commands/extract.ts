import { type Command, InvalidArgumentError } from 'commander';
import { isEncoding } from '../../sources/decode.js';
import { isFieldName } from '../../sources/field-names.js';
import type { ReadOptions } from '../../sources/reader.js';
import { addExamples } from '../help.js';
import { addPipelineOption, type PipelineOptions } from '../pipeline-name.js';
import type { Run } from '../program.js';
import type { CommonOptions } from '../session.js';

export interface ExtractCommandOptions extends CommonOptions, PipelineOptions {
  readonly output: string;
  readonly text?: string;
  readonly force?: boolean;
  readonly encoding?: string;
  readonly field?: ReadOptions['fields'];
  readonly threads?: number;
  readonly learn: boolean;
}

export function addExtract(program: Command, { session, end }: Run): void {
  const { say } = session;
  const command: Command = program
    .command('extract')
    .usage(`${say('help.usage-options')} [inputs...]`)
    .description(say('extract.about'))
    .argument('[inputs...]', say('extract.inputs'))
    .option('-o, --output <folder>', say('extract.output'), 'output')
    .option('--text <sentence>', say('extract.text'))
    .option('--encoding <name>', say('extract.encoding'), parseEncoding)
    .option('--field <field=name>', say('extract.field'), addField)
    .option('--no-learn', say('extract.no-learn'))
    .option('--force', say('extract.force'))
    .option('--threads <number>', say('extract.threads'), parseThreads)
    .option('--json', say('option.json'))
    .action(async (inputs: string[]) => {
      const { extractAction } = await import('../actions/extract.js');
      end(await extractAction(inputs, command.optsWithGlobals(), session));
    });
  addPipelineOption(command, session);
  addExamples(command, session, [
    [`extract ${say('help.articles')} -o ${say('help.results')}`, 'help.example-folder'],
    [`extract "${say('help.articles')}*2024*.txt"`, 'help.example-pattern'],
    [`extract --text "${say('help.sentence')}"`, 'help.example-text'],
    [`extract --text "${say('help.sentence')}" --json`, 'help.example-json'],
  ]);

  function parseEncoding(name: string): string {
    if (!isEncoding(name)) throw new InvalidArgumentError(say('extract.bad-encoding'));
    return name.toLowerCase();
  }

  /** `text=noi_dung`; several names of one field are tried in their order. */
  function addField(given: string, before: ReadOptions['fields'] = {}): ReadOptions['fields'] {
    const [field = '', name = ''] = given.split(/=(.*)/s);
    if (!isFieldName(field) || !name) throw new InvalidArgumentError(say('extract.bad-field'));
    return { ...before, [field]: [...(before[field] ?? []), name] };
  }

  function parseThreads(text: string): number {
    const threads = Number(text);
    if (!Number.isInteger(threads) || threads < 1) throw new InvalidArgumentError(say('extract.bad-threads'));
    return threads;
  }
}
