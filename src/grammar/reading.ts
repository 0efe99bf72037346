import type { Period } from '../recognise/periods/period.js';
import type { PhraseHit } from '../recognise/phrases.js';
import type { Place } from '../recognise/places/places.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import type { StatusCue } from '../recognise/statuses.js';
import type { AspectReading } from './aspects.js';
import type { BoundReading } from './bounds.js';
import type { Label } from './labels.js';
import type { Lead } from './lead.js';
import type { Quantity } from './quantities.js';

/** A period and how it came to the figure: behind or before the number, or from an earlier number of the sentence. */
export interface PeriodLink {
  readonly period: Period;
  readonly how: 'behind' | 'before' | 'carried' | 'elsewhere';
}

/** A quantity with the mentions that its own sentence links to it; nothing is inherited from outside yet. */
export interface Reading {
  readonly view: SentenceView;
  readonly quantity: Quantity;
  readonly lead: Lead;
  readonly bound: BoundReading;
  readonly aspect: AspectReading;
  readonly label: Label;
  readonly status: PhraseHit<StatusCue> | undefined;
  readonly period: PeriodLink | undefined;
  readonly baseline: Period | undefined;
  readonly place: Place | undefined;
  /** The reading before it in one list: `100 HTX, 2 liên hiệp HTX`. */
  readonly listedAfter: Reading | undefined;
  /** Tokens between the figure before and the figure after: what its own words can be. */
  readonly leftLimit: number;
  readonly rightLimit: number;
  readonly rule: string;
}
