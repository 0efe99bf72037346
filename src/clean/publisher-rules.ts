import { mark, type Page } from './paragraph.js';

/** Lines of one publisher's pages that must go or stay: what a pipeline's `sources.yaml` says of it. */
interface PublisherRules {
  /** A name that stands in the publisher's pages or their addresses, in any case; `*` for every page. */
  readonly publisher: string;
  readonly remove: readonly (string | RegExp)[];
  readonly keep: readonly (string | RegExp)[];
}
export type FurnitureRules = readonly PublisherRules[];

/**
 * Applies a researcher's own rules before all others; where a line is to go and to stay, it stays. `site` is what the
 * document's container says of its publisher.
 */
export function applyPublisherRules(page: Page, rules: FurnitureRules, site = ''): void {
  const lower = `${site}\n${page.text}`.toLowerCase();
  const fitting = rules.filter(({ publisher }) => publisher === '*' || lower.includes(publisher.toLowerCase()));
  const keep = fitting.flatMap((rule) => rule.keep);
  const remove = fitting.flatMap((rule) => rule.remove);
  for (const paragraph of page.paragraphs) {
    if (keep.some((entry) => fits(entry, paragraph.line))) paragraph.isPinned = true;
    else if (remove.some((entry) => fits(entry, paragraph.line))) mark(paragraph, 'chrome', 'publisher-rule');
  }
}

function fits(entry: string | RegExp, line: string): boolean {
  return typeof entry === 'string' ? line.includes(entry.normalize('NFC')) : line.search(entry) >= 0;
}
