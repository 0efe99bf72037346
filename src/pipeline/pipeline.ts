import type { FurnitureRules } from '../clean/publisher-rules.js';
import type { Confidence } from '../core/calibration.js';
import type { CompiledRule } from '../grammar/rule-layer.js';
import type { PhraseIndex } from '../recognise/phrases.js';
import type { Vocabulary } from '../recognise/vocabulary.js';

/** One definition among those that a run reads with. */
interface PipelinePart {
  readonly name: string;
  readonly version: number;
  readonly sha256: string;
  readonly label: { readonly vi: string; readonly en: string };
}

/** A pipeline ready for use: the language's phrases with those of its domain, and its sites' furniture. */
export interface Pipeline {
  /** Its folder's name; `cooperatives+socio-economic` where several read together. */
  readonly name: string;
  readonly label: { readonly vi: string; readonly en: string };
  /** Hash over its definition files, so that a run can say exactly what it used. */
  readonly sha256: string;
  /** The pipelines that it was made of, in the order in which they have their say. */
  readonly parts: readonly PipelinePart[];
  readonly phrases: PhraseIndex;
  readonly vocabulary: Vocabulary;
  /** Word-order rules in compromise's match syntax, ready to match. */
  readonly rules: readonly CompiledRule[];
  readonly furniture: FurnitureRules;
  /** How far its readings can be trusted, by what people judged. */
  readonly confidence: Confidence;
  /** What its codes are called, by the column that holds them: `{ indicator: { members: { vi, en } } }`. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, Pipeline['label']>>>>;
}
