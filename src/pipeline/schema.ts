/**
 * The YAML of a pipeline, as a researcher writes it. `z.toJSONSchema` of these is what an editor can check against; refinements
 * give the name of their fault in `faults.ts`.
 */
import { z } from 'zod';
import { ASPECTS, BASES, LEDGER_CLASSES, STATUSES } from '../core/figure.js';
import { REACHES } from '../recognise/vocabulary.js';

const text = z.string().trim().min(1);
const phrases = z.array(text).min(1);
const label = z.strictObject({ vi: text, en: text });
const id = z.string().regex(/^[a-z][a-z0-9_]*$/);

/** A sentence and the figure in it that the entry must take, or must leave. */
const example = z.strictObject({ text, figure: text });

/** Levels in base units. */
const range = z.strictObject({ min: z.number(), max: z.number() }).refine(({ min, max }) => min <= max, 'emptyRange');

/** A pipeline is called as its folder is. */
export const PIPELINE_NAME = /^[a-z][a-z0-9-]*$/;

export const pipelineFile = z.strictObject({
  name: z.string().regex(PIPELINE_NAME),
  version: z.int().positive(),
  label,
  description: label.optional(),
  /** `subjects`: only texts that name one of the domain's subjects, and sentences that do. */
  texts: z.enum(['all', 'subjects']).default('all'),
  reach: z.enum(REACHES).default('beside'),
});

export const indicatorsFile = z.strictObject({
  indicators: z.array(
    z.strictObject({
      id,
      label,
      phrases,
      units: z.array(text).default([]),
      aspects: z.array(z.enum(ASPECTS)).default([]),
      not: z.array(text).default([]),
      otherwise: z.boolean().default(false),
      with: z.array(text).default([]),
      range: range.optional(),
      examples: z.array(example).min(1),
      counter_examples: z.array(example).min(1),
    }),
  ),
});

export const subjectsFile = z.strictObject({
  subjects: z.array(z.strictObject({ id, label, phrases, indicators: z.array(id).optional() })),
  qualifiers: z.array(text).default([]),
  measures: z.array(text).default([]),
});

export const unitsFile = z.strictObject({
  units: z.array(z.strictObject({ unit: text, phrases, kind: z.enum(['count', 'measure', 'money']).default('count') })),
});

export const sourcesFile = z.strictObject({
  sources: z.array(
    z.strictObject({ publisher: text, remove: z.array(text).default([]), keep: z.array(text).default([]) }),
  ),
});

/** How many readings of a kind people judged, and how many of them were right; written by `evaluate --calibrate`. */
export const calibrationFile = z.strictObject({
  calibration: z.array(
    z
      .strictObject({
        rule: text,
        period: z.enum([...BASES, 'none']),
        judged: z.int().positive(),
        right: z.int().nonnegative(),
      })
      .refine(({ judged, right }) => right <= judged, 'tooManyRight'),
  ),
});

/** Fields that a rule gives to the figure it marks, or the ledger class of a number that is none. */
const gift = z
  .strictObject({
    indicator: id.optional(),
    subject: id.optional(),
    aspect: z.enum(ASPECTS).optional(),
    status: z.enum(STATUSES).optional(),
    class: z.enum(LEDGER_CLASSES).optional(),
  })
  .refine((fields) => Object.keys(fields).length > 0, 'emptyGift');

export const rulesFile = z.strictObject({
  rules: z.array(z.strictObject({ id: z.string().regex(/^[a-z][a-z0-9-]*$/), match: text, give: gift, example })),
});
