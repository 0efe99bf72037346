import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../core/errors.js';
import { figureRecord } from '../dataset/records.js';
import { readRow } from '../export/read-jsonl.js';

const { shape } = figureRecord;
const { start, end, quote, value, low, high, of, bound, unit, aspect, status } = shape;
const { period, baseline, place, subject, qualifier, indicator, indicator_text } = shape;

/** A figure as an annotator sees it. A field that is left out is not judged, which is another thing than null. */
const goldFigure = z.object({
  ...{ start, end, quote },
  ...z.object({ value, low, high, of, bound, unit, aspect, status }).partial().shape,
  ...z.object({ period, baseline, place, subject, qualifier, indicator, indicator_text }).partial().shape,
  /** Finding it is neither asked for nor punished. */
  optional: z.boolean().default(false),
});
export type GoldFigure = z.infer<typeof goldFigure>;

const goldDocument = z.object({
  document: z.string(),
  sha256: z.string().optional(),
  figures: z.array(goldFigure),
  other: z.array(z.object({ start, end, quote, class: z.string() })),
});
export type GoldDocument = z.infer<typeof goldDocument>;

/** The annotations in a folder, one file a document, in the order of their names. */
export function readGold(folder: string): GoldDocument[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  if (files.length === 0) {
    const advice = 'Name a folder of .json files with “document”, “figures” and “other”, as make-gold writes them.';
    throw new UserError('there are no annotations here', advice, folder, 'no_gold');
  }
  return files.sort().map((file) => readRow(readFileSync(join(folder, file)), goldDocument, join(folder, file)));
}
