import type { Block } from '../core/document.js';
import type { Layout } from '../core/readable.js';
import { findArticle } from './article.js';
import { toBlocks } from './blocks.js';
import { markBody } from './body.js';
import { markBylines } from './bylines.js';
import { markCaptions, markLinesAtPictures } from './captions.js';
import { recogniseDatelines } from './datelines.js';
import { markArchiveBanner, markForeign } from './foreign.js';
import { markMargins } from './margins.js';
import { markMarkup } from './markup.js';
import { type Page, splitParagraphs } from './paragraph.js';
import { applyPublisherRules, type FurnitureRules } from './publisher-rules.js';
import { recogniseFurniture, spreadCounters } from './recognise-furniture.js';
import { markRecurring } from './recurring-lines.js';
import { markStructure } from './structure.js';
import { markRepeatedLead, markTeasers } from './teasers.js';

/** From what a line is by its own form, through what it is by its place, to what is left. The first mark stays. */
const STEPS: readonly ((page: Page) => void)[] = [
  markStructure,
  markMarkup,
  markForeign,
  markArchiveBanner,
  recogniseDatelines,
  recogniseFurniture,
  spreadCounters,
  markTeasers,
  markCaptions,
  findArticle,
  markBylines,
  markMargins,
  markLinesAtPictures,
  markRepeatedLead,
  markRecurring,
  markBody,
];

/** What is known of a source beside its text. */
export interface Surroundings {
  /** How the page is built, where it is HTML. */
  readonly layout?: Layout | undefined;
  /** Whether its lines are those of printed pages. */
  readonly isPrinted?: boolean | undefined;
  /** A researcher's own rules. */
  readonly furniture?: FurnitureRules | undefined;
  /** What its container says of its publisher. */
  readonly site?: string | undefined;
  /** Lines that recur in the documents of its site. */
  readonly recurring?: ReadonlySet<string> | undefined;
}

/**
 * What each part of a source is: blocks of whole lines that cover it without gaps. The text itself is never changed. The
 * layout of an HTML page is looked at before the words.
 */
export function clean(
  text: string,
  { layout, isPrinted, furniture = [], site, recurring }: Surroundings = {},
): Block[] {
  const page = { text, paragraphs: splitParagraphs(text, layout, isPrinted), layout, recurring };
  if (furniture.length) applyPublisherRules(page, furniture, site);
  for (const step of STEPS) step(page);
  return toBlocks(page);
}
