import { ASPECTS, BOUNDS, STATUSES } from '../../src/core/figure.js';
import type { ReadingField } from '../../src/dataset/reading.js';
import { ASPECT_LABELS, BOUND_LABELS, STATUS_LABELS } from '../../src/export/codebook/values.js';
import type { Vocabulary } from '../../src/export/codebook.js';
import type { Language } from '../shared/language.js';
import { WORDS } from './words.js';

interface Props {
  readonly field: ReadingField;
  readonly value: string;
  /** The study's codes with their labels, by field. */
  readonly labels: Vocabulary;
  readonly language: Language;
  readonly change: (value: string) => void;
}

/** Codes that the program defines itself, with their labels. */
const OWN: Vocabulary = { bound: BOUND_LABELS, aspect: ASPECT_LABELS, status: STATUS_LABELS };
const CODES: Readonly<Record<string, readonly string[]>> = { bound: BOUNDS, aspect: ASPECTS, status: STATUSES };
const NEVER_EMPTY = new Set<ReadingField>(['bound', 'aspect']);

/** A list for codes, a line for anything else. */
export function FieldInput({ field, value, labels, language, change }: Props) {
  const id = `field-${field}`;
  const known = labels[field] ?? OWN[field];
  if (!known)
    return <input id={id} value={value} maxLength={500} onInput={({ currentTarget }) => change(currentTarget.value)} />;
  const codes = CODES[field] ?? Object.keys(known);
  return (
    <select id={id} value={value} onChange={({ currentTarget }) => change(currentTarget.value)}>
      {!NEVER_EMPTY.has(field) && <option value="">{WORDS.open[language]}</option>}
      {codes.map((code) => (
        <option key={code} value={code}>
          {known[code]?.[language] ?? code}
        </option>
      ))}
      {value && !codes.includes(value) && <option value={value}>{value}</option>}
    </select>
  );
}
