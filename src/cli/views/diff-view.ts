import type { DatasetDiff } from '../../audit/diff/diff-datasets.js';
import type { FigureChange } from '../../audit/diff/figure-change.js';
import { onOneLine } from '../../core/on-one-line.js';
import type { Session } from '../session.js';

const SIGNS = { appeared: '+', vanished: '-', changed: '~' } as const;
const COLOURS = { appeared: 'green', vanished: 'red', changed: 'yellow' } as const;

/** A line for each figure that differs, under the name of its document; with the sentences where asked. */
export function changeLines({ changes }: DatasetDiff, session: Session, withSentences = false): string[] {
  const { colours } = session.terminal.out;
  let document: string | undefined;
  return changes.flatMap((change) => {
    const { figure } = change;
    const title = figure.document === document ? [] : [colours.bold(figure.document)];
    document = figure.document;
    const sentence = withSentences ? [colours.dim(`      ${onOneLine(figure.sentence)}`)] : [];
    return [...title, changeLine(change, session), ...sentence];
  });
}

function changeLine({ kind, causes, figure, fields }: FigureChange, { say, terminal }: Session): string {
  const { colours } = terminal.out;
  const sign = colours[COLOURS[kind]](SIGNS[kind]);
  const why = colours.dim(`(${causes.map((cause) => say(`cause.${cause}`)).join(', ')})`);
  const what = fields.map((each) => `${each.field} ${show(each.old)} → ${show(each.new)}`).join('; ');
  return `  ${sign} ${onOneLine(figure.quote)}${what && `  ${what}`}  ${why}`;
}

function show(value: string | number | null): string {
  return value === null ? '–' : onOneLine(`${value}`);
}

/** What differs in numbers, and between what. */
export function diffSummary(
  { changes, added, removed, edited, program, pipeline }: DatasetDiff,
  { say }: Session,
): string[] {
  const count = (kind: FigureChange['kind']) => changes.filter((change) => change.kind === kind).length;
  const counts = { appeared: count('appeared'), vanished: count('vanished'), changed: count('changed') };
  const rules = [...(program ? [say('diff.program')] : []), ...(pipeline ? [say('diff.pipeline')] : [])];
  return [
    changes.length === 0 ? say('diff.same') : say('diff.counts', counts),
    say('diff.documents', { added: added.length, removed: removed.length, edited: edited.length }),
    ...(rules.length > 0 ? [say('diff.rules', { what: rules.join(', ') })] : [say('diff.same-rules')]),
  ];
}
