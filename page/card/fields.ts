import { evidenceFieldOf, isInferred } from '../../src/dataset/inferred.js';
import type { FigureRecord } from '../../src/dataset/records.js';
import { FIGURE_COLUMNS } from '../../src/export/codebook/figure-columns.js';
import { ASPECT_LABELS, BASIS_LABELS, BOUND_LABELS, STATUS_LABELS } from '../../src/export/codebook/values.js';
import type { Vocabulary } from '../../src/export/codebook.js';
import { showAmount, showNumber } from '../../src/export/show-amount.js';
import type { Language } from '../shared/language.js';

/** One line of a figure's card. */
export interface CardField {
  readonly name: string;
  readonly label: string;
  /** What the field means, for who points at its label. */
  readonly meaning: string;
  /** Null where the text leaves it open. */
  readonly value: string | null;
  /** The code that files hold, where the value is its label. */
  readonly code: string | null;
  readonly evidence: FigureRecord['evidence'][string] | undefined;
  readonly basis: string | null;
  readonly inferred: boolean;
  /** What the program reads, where a reviewer reads something else. */
  readonly machine: string | null;
}

type Show = (figure: FigureRecord, labels: Vocabulary, language: Language) => string | null;
type FieldName = keyof typeof FIGURE_COLUMNS & keyof FigureRecord;

interface FieldShape {
  readonly name: FieldName;
  readonly show: Show;
  /** Left out when it is empty: few figures have it. */
  readonly optional?: boolean;
  /** Other evidence to fall back on. */
  readonly or?: string;
}

const coded =
  (name: 'indicator' | 'subject' | 'place' | 'province_2025'): Show =>
  (figure, labels, language) => {
    const code = figure[name];
    return code === null ? null : (labels[name]?.[code]?.[language] ?? code);
  };

/** The order in which a reader asks. */
const FIELDS: readonly FieldShape[] = [
  { name: 'value', show: (figure, _, language) => showAmount(figure, language) },
  { name: 'low', show: (figure, _, language) => showBound(figure, 'low', language), optional: true },
  { name: 'high', show: (figure, _, language) => showBound(figure, 'high', language), optional: true },
  { name: 'bound', show: ({ bound, hedge }, _, language) => joined(BOUND_LABELS[bound][language], hedge) },
  { name: 'unit', show: ({ unit }) => unit },
  { name: 'indicator', show: coded('indicator'), or: 'indicator_text' },
  { name: 'indicator_text', show: ({ indicator_text }) => indicator_text, optional: true },
  { name: 'subject', show: coded('subject') },
  { name: 'qualifier', show: ({ qualifier }) => qualifier, optional: true },
  { name: 'aspect', show: ({ aspect }, _, language) => ASPECT_LABELS[aspect][language] },
  { name: 'status', show: ({ status }, _, language) => status && STATUS_LABELS[status][language] },
  { name: 'period', show: ({ period }) => period },
  { name: 'baseline', show: ({ baseline }) => baseline, optional: true },
  { name: 'place', show: coded('place') },
  { name: 'place_text', show: ({ place_text }) => place_text, optional: true },
  { name: 'province_2025', show: coded('province_2025'), optional: true },
];

/** A figure's fields as its card shows them. */
export function cardFields(figure: FigureRecord, labels: Vocabulary, language: Language): CardField[] {
  return FIELDS.flatMap(({ name, show, optional, or }) => {
    const value = show(figure, labels, language) || null;
    if (optional && value === null) return [];
    const column = FIGURE_COLUMNS[name];
    const evidence = figure.evidence[evidenceFieldOf(name)] ?? (or === undefined ? undefined : figure.evidence[or]);
    const code = figure[name];
    return {
      name,
      label: column.label[language],
      meaning: column.meaning[language],
      value,
      code: typeof code === 'string' && code !== value ? code : null,
      evidence: value === null ? undefined : evidence,
      basis: evidence ? BASIS_LABELS[evidence.basis][language] : null,
      inferred: value !== null && isInferred(figure, name),
      machine: machineReads(figure, name)
        ? show({ ...figure, ...(figure.machine as Partial<FigureRecord>) }, labels, language) || '–'
        : null,
    };
  });
}

function machineReads({ machine }: FigureRecord, name: FieldName): boolean {
  return machine !== null && name in machine;
}

/** A bound that says more than the value does. */
function showBound(figure: FigureRecord, side: 'low' | 'high', language: Language): string | null {
  const { bound, [side]: number } = figure;
  if (number === null || bound === 'exact') return null;
  return showNumber(number, language);
}

function joined(label: string, hedge: string | null): string {
  return hedge === null ? label : `${label} (“${hedge}”)`;
}
