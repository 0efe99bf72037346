import type { EstimatedShare } from '../../core/wilson.js';
import type { ReviewScores } from '../../evaluate/score-reviews.js';
import type { MessageKey } from '../messages/messages.js';
import type { Session } from '../session.js';
import { tableLines } from './table.js';

/** A random sample: its size, its seed, and the ids of those that nobody has judged yet. */
export interface Sample {
  readonly size: number;
  readonly seed: string;
  readonly open: readonly string[];
}

/** Scores by review for a person: the estimate, then a table each for rules and corrected fields. */
export function reviewScoreLines(scores: ReviewScores, sample: Sample | undefined, session: Session): string[] {
  const { say } = session;
  const { judged, figures, right, added, precision, rules, corrected } = scores;
  const drawn = sample && say('evaluate.sampled', { ...sample, judged, open: sample.open.join(' ') || '–' });
  if (!precision) return [...(drawn ? [drawn] : []), say('evaluate.none-judged')];
  const ruleRows = rules.map((rule) => [
    rule.rule,
    ...[rule.judged, rule.figures, rule.right].map(String),
    percent(rule.precision.share),
    interval(rule.precision),
  ]);
  const fieldRows = Object.entries(corrected).map(([field, count]) => [field, String(count)]);
  return [
    drawn ?? say('evaluate.reviewed', { judged, figures, right, added }),
    say('evaluate.estimate', {
      share: percent(precision.share),
      low: percent(precision.low),
      high: percent(precision.high),
    }),
    ...(drawn ? [] : [say('evaluate.not-random')]),
    ...table(session, ['evaluate.rule', ...RULE_TITLES], ruleRows),
    ...table(session, ['evaluate.field', 'evaluate.corrected'], fieldRows),
  ];
}

const RULE_TITLES = [
  'evaluate.judged',
  'evaluate.figures',
  'evaluate.right',
  'evaluate.precision',
  'evaluate.interval',
] as const satisfies readonly MessageKey[];

type Title = 'evaluate.rule' | 'evaluate.field' | 'evaluate.corrected' | (typeof RULE_TITLES)[number];

function table(
  { say, terminal }: Session,
  [name, ...titles]: readonly [Title, ...Title[]],
  rows: string[][],
): string[] {
  if (rows.length === 0) return [];
  const numbers = titles.map((title) => ({ title: say(title), alignment: 'right', whole: true }) as const);
  const [header = '', ...lines] = tableLines([{ title: say(name) }, ...numbers], rows, terminal.out.width);
  return ['', terminal.out.colours.bold(header), ...lines];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

function interval({ low, high }: EstimatedShare): string {
  return `${percent(low)} – ${percent(high)}`;
}
