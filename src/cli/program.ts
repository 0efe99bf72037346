import { Command } from 'commander';
import { addDiff } from './commands/diff.js';
import { addEvaluate } from './commands/evaluate.js';
import { addExplain } from './commands/explain.js';
import { addExtract } from './commands/extract.js';
import { addImportReview } from './commands/import-review.js';
import { addPipeline } from './commands/pipeline.js';
import { addReview } from './commands/review.js';
import { addSuggest } from './commands/suggest.js';
import { addVerify } from './commands/verify.js';
import { addCommonOptions, addExamples } from './help.js';
import type { Exit, Session } from './session.js';

/** What a command does when it is called; its exit code goes to `end`. */
export interface Run {
  readonly session: Session;
  readonly end: (exit: Exit) => void;
}

/** Commands in the order in which the help lists them. */
const COMMANDS = [
  addExtract,
  addExplain,
  addVerify,
  addReview,
  addImportReview,
  addDiff,
  addEvaluate,
  addSuggest,
  addPipeline,
];

/** All commands with their arguments, options and help. What they do is loaded when they run, so that help comes fast. */
export function buildProgram(run: Run, version: string): Command {
  const { session } = run;
  const { say, terminal } = session;
  const program = new Command('solieu')
    .description(say('help.about'))
    .usage(`${say('help.usage-options')} ${say('help.usage-command')}`)
    .version(version, '-V, --version', say('option.version'))
    .helpCommand(false)
    .exitOverride()
    .configureHelp({
      styleTitle: (title) => titleIn(title, session),
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description }) => description,
      subcommandTerm: (command) => command.name(),
      showGlobalOptions: true,
    })
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      // Help that stands for a missing command; faults are told by `usage-error.ts`.
      writeErr: (text) => terminal.out.write(text),
      outputError: () => {},
      getOutHelpWidth: () => terminal.out.width ?? 100,
      getOutHasColors: () => terminal.out.colours.isColorSupported,
    })
    .addHelpText('after', `\n${say('help.more')}`);
  addCommonOptions(program, session);
  addExamples(program, session, [
    [`extract ${say('help.articles')} -o ${say('help.results')}`, 'help.example-folder'],
    [`extract --text "${say('help.sentence')}"`, 'help.example-text'],
    [`explain "${say('help.sentence')}"`, 'help.example-explain'],
    [`verify ${say('help.results')}`, 'help.example-verify'],
  ]);
  for (const add of COMMANDS) add(program, run);
  return program;
}

const TITLES = {
  'Usage:': 'help.usage',
  'Arguments:': 'help.arguments',
  'Options:': 'help.options',
  'Commands:': 'help.commands',
  'Global Options:': 'help.global',
} as const;

function titleIn(title: string, { say, terminal }: Session): string {
  const key = TITLES[title as keyof typeof TITLES];
  return terminal.out.colours.bold(key ? say(key) : title);
}
