import type { FigureRecord } from '../../dataset/records.js';
import type { ValueLabels } from '../../export/codebook/column.js';
import { ASPECT_LABELS, BASIS_LABELS, BOUND_LABELS, FLAG_LABELS, STATUS_LABELS } from '../../export/codebook/values.js';
import { showAmount } from '../../export/show-amount.js';
import type { Session } from '../session.js';
import { pad, shorten } from './width.js';

/** The fields of a claim as they are explained, in the order of the dataset. */
const FIELDS = [
  ...(['value', 'bound', 'unit', 'indicator', 'indicator_text', 'subject', 'qualifier'] as const),
  ...(['aspect', 'status', 'period', 'baseline', 'place'] as const),
] as const;
type Field = (typeof FIELDS)[number];

/** What stands behind a code. */
const LABELS: Partial<Record<Field, ValueLabels>> = {
  bound: BOUND_LABELS,
  aspect: ASPECT_LABELS,
  status: STATUS_LABELS,
};

const NAME_WIDTH = 16;
const VALUE_WIDTH = 34;
const QUOTE_WIDTH = 44;

/** How a figure was read: its rule, each field with the words that it rests on, and what the text leaves open. */
export function figureLines(figure: FigureRecord, session: Session): string[] {
  const { say, terminal, language } = session;
  const { bold, dim, yellow } = terminal.out.colours;
  const stated = FIELDS.filter((field) => shownValue(figure, field, session) !== '');
  const open = FIELDS.filter((field) => !stated.includes(field));
  const flags = figure.flags.map((flag) => FLAG_LABELS[flag][language]);
  return [
    `${bold(figure.quote)}  ${dim(`${say('explain.rule')} ${figure.rule}  ${figure.id}`)}`,
    ...stated.map((field) => fieldLine(figure, field, session)),
    ...(open.length ? [dim(`  ${pad(say('explain.unstated'), NAME_WIDTH)}${open.join(', ')}`)] : []),
    ...(flags.length ? [yellow(`  ${pad(say('explain.flags'), NAME_WIDTH)}${flags.join('; ')}`)] : []),
    '',
  ];
}

function fieldLine(figure: FigureRecord, field: Field, session: Session): string {
  const { dim, yellow } = session.terminal.out.colours;
  const evidence = figure.evidence[field];
  const value = shownValue(figure, field, session);
  const name = `  ${dim(pad(field, NAME_WIDTH))}`;
  if (!evidence) return name + value;
  const { quote, basis } = evidence;
  const inferred = basis !== 'figure' && basis !== 'sentence';
  const source = `“${shorten(quote, QUOTE_WIDTH)}” · ${BASIS_LABELS[basis][session.language]}`;
  return `${name}${pad(shorten(value, VALUE_WIDTH), VALUE_WIDTH)} ${inferred ? yellow(source) : dim(source)}`;
}

function shownValue(figure: FigureRecord, field: Field, { language }: Session): string {
  if (field === 'value') return showAmount(figure, language);
  if (field === 'place') return [figure.place, figure.place_text && `(${figure.place_text})`].filter(Boolean).join(' ');
  const code = figure[field];
  const label = code === null ? undefined : LABELS[field]?.[code]?.[language];
  return label ? `${code} (${label})` : (code ?? '');
}
