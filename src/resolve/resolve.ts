import type { Confidence } from '../core/calibration.js';
import type { Metadata } from '../core/document.js';
import type { Figure } from '../core/figure.js';
import { linkSentence } from '../grammar/link.js';
import type { Reading } from '../grammar/reading.js';
import type { CompiledRule } from '../grammar/rule-layer.js';
import type { Scanned, SentencePlaces } from '../grammar/scan.js';
import type { Vocabulary } from '../recognise/vocabulary.js';
import { resolveAspects } from './aspects.js';
import { type DocumentContext, documentYear } from './document.js';
import { documentPlace } from './document-place.js';
import { type Draft, evidenceOf } from './draft.js';
import { resolveIndicators } from './indicators.js';
import { isFigure } from './is-figure.js';
import { resolveLabels } from './labels.js';
import { resolveOtherIndicators } from './other-indicators.js';
import { resolvePeriods } from './periods.js';
import { resolvePlaces } from './places.js';
import { resolvePlausibility } from './plausibility.js';
import { applyRules } from './rules.js';
import { resolveStatuses } from './statuses.js';
import { resolveSubjects } from './subjects.js';
import { resolveTitles } from './titles.js';
import { toFigure } from './to-figure.js';
import { resolveUnits } from './units.js';

/** The steps in their order; each fills in one field and may read those before it. */
const STEPS: readonly ((context: DocumentContext) => void)[] = [
  resolveLabels,
  resolveAspects,
  resolvePeriods,
  resolveStatuses,
  resolvePlaces,
  resolveUnits,
  resolveIndicators,
  applyRules,
  resolveOtherIndicators,
  resolveSubjects,
  resolveTitles,
  resolvePlausibility,
];

/** What resolving needs of a domain. */
export interface DomainRules {
  readonly vocabulary: Vocabulary;
  readonly rules: readonly CompiledRule[];
  readonly confidence: Confidence;
}

/** The figures of a document, and the quantities that a pipeline's rule says are none. */
export interface Resolution {
  readonly figures: readonly Figure[];
  readonly dismissed: readonly Draft[];
}

/** The figures of a document's sentences. */
export function resolveFigures(
  scanned: readonly Scanned[],
  siteName: () => readonly SentencePlaces[],
  metadata: Metadata,
  { vocabulary, rules, confidence }: DomainRules,
): Resolution {
  const sentences = scanned.map((one) => {
    // A dateline or byline states nothing: its numbers are dates and counts of readers.
    const readings = one.view.sentence.kind === 'byline' ? [] : linkSentence(one);
    return { scanned: one, drafts: readings.map(toDraft) };
  });
  const drafts = sentences.flatMap((one) => one.drafts);
  const year = documentYear(metadata, scanned);
  const place = documentPlace(scanned, metadata, siteName);
  const context = {
    sentences,
    drafts,
    metadata,
    vocabulary,
    rules,
    ...(year !== undefined && { year }),
    ...(place && { place }),
  };
  for (const step of STEPS) step(context);
  return {
    figures: drafts.filter(isFigure).map((draft) => toFigure(draft, confidence)),
    dismissed: drafts.filter((draft) => draft.dismissed),
  };
}

function toDraft(reading: Reading): Draft {
  const { view, bound, aspect } = reading;
  const draft: Draft = {
    reading,
    flags: new Set(),
    bound: { value: bound.bound, ...(bound.hedge && { evidence: evidenceOf(view, bound.hedge, 'sentence') }) },
    aspect: { value: aspect.aspect, ...(aspect.at && { evidence: evidenceOf(view, aspect.at, 'sentence') }) },
    unit: undefined,
    label: undefined,
    status: undefined,
    period: undefined,
    baseline: undefined,
    place: undefined,
    subject: undefined,
    qualifier: undefined,
    indicator: undefined,
    labelOf: undefined,
    listMeasure: undefined,
    rule: undefined,
    dismissed: undefined,
  };
  if (bound.shared) draft.flags.add('hedge_shared');
  if (aspect.inferred) draft.flags.add('aspect_inferred');
  return draft;
}
