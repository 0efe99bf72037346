import type { Comparison, Match } from '../../evaluate/compare.js';
import type { Rate, Scores } from '../../evaluate/evaluate.js';
import { showAmount } from '../../export/show-amount.js';
import type { Session } from '../session.js';
import { type TableColumn, tableLines } from './table.js';

/** An evaluation for a person: totals, then a table each for fields, rules and indicators. */
export function scoreLines(scores: Scores, session: Session): string[] {
  const { say } = session;
  const { detection, strict, numbers } = scores;
  const { gold, predicted, correct } = detection;
  const totals = { documents: scores.documents, gold, predicted, missed: gold - correct, extra: predicted - correct };
  const rated: readonly (readonly [string, Rate])[] = [
    [say('evaluate.detection'), detection],
    [say('evaluate.strict'), strict],
  ];
  return [
    say('evaluate.totals', totals),
    say('evaluate.numbers', { ...numbers, offsets: numbers.badOffsets }),
    ...table(
      session,
      'evaluate.what',
      RATE,
      rated.map(([name, rate]) => [name, ...rateCells(rate)]),
    ),
    ...table(session, 'evaluate.field', ['evaluate.judged', 'evaluate.right', 'evaluate.silent'], fieldRows(scores)),
    ...table(session, 'evaluate.rule', ['evaluate.read', 'evaluate.figures', 'evaluate.strict'], ruleRows(scores)),
    ...table(
      session,
      'evaluate.confidence',
      ['evaluate.read', 'evaluate.given', 'evaluate.right'],
      reliabilityRows(scores),
    ),
    ...table(session, 'evaluate.indicator', ['evaluate.gold-column', ...RATE], indicatorRows(scores, session)),
  ];
}

const RATE = ['evaluate.precision', 'evaluate.recall', 'evaluate.f1'] as const;
type Title =
  | 'evaluate.judged'
  | 'evaluate.given'
  | 'evaluate.right'
  | 'evaluate.silent'
  | 'evaluate.read'
  | 'evaluate.figures'
  | 'evaluate.strict'
  | 'evaluate.gold-column'
  | (typeof RATE)[number];
type Name = 'evaluate.what' | 'evaluate.field' | 'evaluate.confidence' | 'evaluate.rule' | 'evaluate.indicator';

function table({ say, terminal }: Session, name: Name, titles: readonly Title[], rows: readonly string[][]): string[] {
  if (rows.length === 0) return [];
  const numbers = titles.map((title): TableColumn => ({ title: say(title), alignment: 'right', whole: true }));
  const [header = '', ...lines] = tableLines([{ title: say(name) }, ...numbers], rows, terminal.out.width);
  return ['', terminal.out.colours.bold(header), ...lines];
}

function rateCells({ precision, recall, f1 }: Rate): string[] {
  return [precision, recall, f1].map(percent);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

function fieldRows({ fields }: Scores): string[][] {
  return Object.entries(fields).map(([field, { judged, right, silent }]) => [
    field,
    `${judged}`,
    judged ? percent(right / judged) : '–',
    `${silent}`,
  ]);
}

function ruleRows({ rules }: Scores): string[][] {
  return rules.map(({ rule, predicted, figures, strict }) => [
    rule,
    `${predicted}`,
    percent(figures / predicted),
    percent(strict / predicted),
  ]);
}

function reliabilityRows({ reliability }: Scores): string[][] {
  return reliability.map(({ from, to, readings, given, right }) => [
    `${from.toFixed(2)} – ${to.toFixed(2)}`,
    `${readings}`,
    percent(given),
    percent(right),
  ]);
}

function indicatorRows({ indicators }: Scores, { say }: Session): string[][] {
  return indicators.map((score) => [score.indicator ?? say('evaluate.none'), `${score.gold}`, ...rateCells(score)]);
}

/** Every difference from the annotations, a line each. */
export function errorNotes(comparisons: readonly Comparison[], session: Session): string[] {
  const { say } = session;
  return comparisons.flatMap(({ document, matches, missed, extra }) => [
    ...missed.map(({ start, quote }) => `${document}:${start} “${quote}” ${say('evaluate.missed')}`),
    ...extra.map(({ start, quote }) => `${document}:${start} “${quote}” ${say('evaluate.extra')}`),
    ...matches.flatMap((match) => wrongLines(document, match, session)),
  ]);
}

function wrongLines(document: string, { gold, found, wrong }: Match, { say, language }: Session): string[] {
  return wrong.map((field) => {
    const [wanted, read] =
      field === 'value'
        ? [showAmount(amountOf(gold), language), showAmount(found, language)]
        : [`${gold[field] ?? '–'}`, `${found[field] ?? '–'}`];
    return `${document}:${gold.start} “${gold.quote}” ${say('evaluate.wrong', { field, gold: wanted, found: read })}`;
  });
}

function amountOf({ value = null, low = null, high = null, bound = 'exact', of = null }: Match['gold']) {
  return { value, low, high, bound, of };
}
