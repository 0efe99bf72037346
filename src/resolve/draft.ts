import type { Aspect, Basis, Bound, Evidence, Flag, LedgerClass, Status } from '../core/figure.js';
import type { Reading } from '../grammar/reading.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';

/** A field's value with the words it was read from; none where a default speaks. */
export interface Resolved<T> {
  readonly value: T;
  readonly evidence?: Evidence;
}

/** A place that a figure is about. */
export interface ResolvedPlace {
  /** ISO 3166-2 or `VN`; null for a region, which is only kept as written. */
  readonly code: string | null;
  readonly text: string;
}

/** Words that name a measure, in their sentence. */
export interface NamedMeasure extends TokenSpan {
  readonly view: SentenceView;
}

/**
 * A figure while its fields are being filled in; the steps of `resolve/` write to it in their order. All fields are there
 * from the beginning, so that V8 knows one shape of it.
 */
export interface Draft {
  readonly reading: Reading;
  readonly flags: Set<Flag>;
  bound: Resolved<Bound>;
  aspect: Resolved<Aspect>;
  unit: Resolved<string> | undefined;
  label: Resolved<string> | undefined;
  status: Resolved<Status> | undefined;
  /** ISO 8601. */
  period: Resolved<string> | undefined;
  baseline: Resolved<string> | undefined;
  place: Resolved<ResolvedPlace> | undefined;
  subject: Resolved<string> | undefined;
  qualifier: Resolved<string> | undefined;
  indicator: Resolved<string> | undefined;
  /** The figure whose label holds for this one too: `…, đạt 100% kế hoạch`. */
  labelOf: Draft | undefined;
  /** The measure of the list that it is a member of: `sản lượng` of `trong đó tôm 10 nghìn tấn`. */
  listMeasure: NamedMeasure | undefined;
  /** The pipeline's rule that filled something in. */
  rule: string | undefined;
  /** What a pipeline's rule says it is instead of a figure. */
  dismissed: { readonly class: LedgerClass; readonly rule: string } | undefined;
}

export function evidenceOf(view: SentenceView, span: TokenSpan, basis: Basis): Evidence {
  const { start, end, quote } = view.excerpt(span);
  return { start, end, quote, basis };
}

/** The same value, inherited from elsewhere in the text. */
export function toContext<T>(from: Resolved<T>): Resolved<T> {
  return from.evidence ? { ...from, evidence: { ...from.evidence, basis: 'context' } } : from;
}

/** The words of two spans and all between them as one evidence. */
export function spanning(spans: readonly TokenSpan[]): TokenSpan {
  return { first: Math.min(...spans.map(({ first }) => first)), last: Math.max(...spans.map(({ last }) => last)) };
}
