import type Big from 'big.js';
import type { Confidence } from '../core/calibration.js';
import type { Bound, Evidence, EvidenceField, Figure } from '../core/figure.js';
import { provinceOfIso } from '../recognise/places/places.js';
import { type Draft, evidenceOf, type Resolved } from './draft.js';

/** The record of a resolved draft. */
export function toFigure(draft: Draft, confidence: Confidence): Figure {
  const { reading, unit, label, status, period, baseline, place, subject, qualifier, indicator } = draft;
  const { view, quantity } = reading;
  const last = Math.max(quantity.last, reading.aspect.plan?.last ?? 0);
  const { start, end, quote } = view.excerpt({ first: quantity.first, last });
  const { value, low, high } = amounts(draft);
  const rule = draft.rule ?? reading.rule;
  return {
    start,
    end,
    quote,
    value,
    low,
    high,
    bound: draft.bound.value,
    hedge: reading.bound.hedge ? view.text(reading.bound.hedge.first, reading.bound.hedge.last) : null,
    other_value: (quantity.low.other ?? quantity.high?.other)?.toNumber() ?? null,
    of: quantity.of ? quantity.of.value.toNumber() : null,
    unit: unit?.value ?? null,
    number_text: view.text(quantity.first, quantity.numberLast),
    unit_text: quantity.unit ? view.text(quantity.unit.first, quantity.unit.last) : null,
    indicator: indicator?.value ?? null,
    indicator_text: label?.value ?? null,
    subject: subject?.value ?? null,
    qualifier: qualifier?.value ?? null,
    aspect: draft.aspect.value,
    status: status?.value ?? null,
    period: period?.value ?? null,
    baseline: baseline?.value ?? null,
    place: place?.value.code ?? null,
    place_text: place?.value.text ?? null,
    province_2025: provinceOfIso(place?.value.code ?? '')?.since2025 ?? null,
    sentence: { start: view.sentence.start, end: view.sentence.end },
    evidence: collectEvidence(draft),
    rule,
    confidence: confidence({ rule, period: period ? (period.evidence?.basis ?? 'document') : 'none' }),
    flags: [...draft.flags].sort(),
  };
}

const LOWER: ReadonlySet<Bound> = new Set(['exact', 'at_least', 'more_than']);
const UPPER: ReadonlySet<Bound> = new Set(['exact', 'at_most', 'less_than']);

/** Value and bounds in base units, as the bound demands them. */
function amounts({ bound, reading, flags }: Draft): Pick<Figure, 'value' | 'low' | 'high'> {
  const { low, high } = reading.quantity;
  if (low.other || high?.other) flags.add('ambiguous_separator');
  if (high) {
    const [least, most] = sorted(low.value, high.value);
    if (!least.eq(low.value)) flags.add('range_reversed');
    return { value: null, low: least.toNumber(), high: most.toNumber() };
  }
  const value = low.value.toNumber();
  return { value, low: LOWER.has(bound.value) ? value : null, high: UPPER.has(bound.value) ? value : null };
}

function sorted(a: Big, b: Big): [Big, Big] {
  return a.lte(b) ? [a, b] : [b, a];
}

function collectEvidence(draft: Draft): Figure['evidence'] {
  const { view, quantity } = draft.reading;
  const number = { first: quantity.first, last: quantity.numberLast };
  const evidence: Partial<Record<EvidenceField, Evidence>> = { value: evidenceOf(view, number, 'figure') };
  const add = (field: EvidenceField, resolved: Resolved<unknown> | undefined) => {
    if (resolved?.evidence) evidence[field] = resolved.evidence;
  };
  add('bound', draft.bound);
  add('unit', draft.unit);
  add('indicator', draft.indicator);
  add('indicator_text', draft.label);
  add('subject', draft.subject);
  add('qualifier', draft.qualifier);
  add('aspect', draft.aspect);
  add('status', draft.status);
  add('period', draft.period);
  add('baseline', draft.baseline);
  add('place', draft.place);
  return evidence;
}
