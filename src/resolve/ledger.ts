import type { Block } from '../core/document.js';
import type { Figure, LedgerClass, LedgerEntry } from '../core/figure.js';
import type { Span } from '../core/span.js';
import type { Scanned } from '../grammar/scan.js';
import type { Claim } from '../recognise/claims/claim.js';
import type { ContactSpan } from '../recognise/claims/contacts.js';
import type { Period } from '../recognise/periods/period.js';
import { TOKEN, type Tokens } from '../segment/tokenise.js';
import type { Draft } from './draft.js';

/** What chrome numbers are, by the reason for which their block is chrome. */
const CHROME_CLASSES: Readonly<Record<string, LedgerClass>> = {
  'view-count': 'view_count',
  counter: 'view_count',
  pager: 'page_number',
  'date-line': 'date',
  url: 'url',
};

interface Row extends Span {
  readonly class: LedgerClass;
  readonly reason: string;
}

/**
 * Accounts for every number of a text: each is in exactly one figure or in exactly one entry of the ledger. Numbers that
 * no rule explains are entered as `unexplained`, so that nothing is missed without trace.
 */
export function accountForNumbers(
  tokens: Tokens,
  blocks: readonly Block[],
  scanned: readonly Scanned[],
  contacts: readonly ContactSpan[],
  figures: readonly Figure[],
  dismissed: readonly Draft[],
): LedgerEntry[] {
  const rows = [
    ...contacts.map((contact) => ({ ...contact, reason: contact.rule })),
    ...claimedRows(scanned),
    ...dismissed.map(dismissedRow),
  ];
  const at = sweep(figures);
  const rowAt = sweep(rows.sort((a, b) => a.start - b.start || b.end - a.end));
  const blockAt = sweep(blocks);
  const ledger: LedgerEntry[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TOKEN.number) continue;
    const [start, end] = [tokens.start[i]!, tokens.end[i]!];
    if (at(start)) continue;
    const { class: kind, reason } = rowAt(start) ?? describeChrome(blockAt(start));
    ledger.push({ start, end, quote: tokens.text.slice(start, end), class: kind, reason });
  }
  return ledger;
}

function dismissedRow({ reading, dismissed }: Draft): Row {
  const { start, end } = reading.view.excerpt(reading.quantity);
  return { start, end, class: dismissed!.class, reason: dismissed!.rule };
}

function claimedRows(scanned: readonly Scanned[]): Row[] {
  return scanned.flatMap(({ view, periods, claims }) => {
    const { start, end } = view.tokens;
    const toRow = ({ first, last, class: kind, rule }: Period | Claim): Row => {
      return { start: start[first]!, end: end[last - 1]!, class: kind, reason: rule };
    };
    return [...claims.map(toRow), ...periods.map(toRow)];
  });
}

function describeChrome(block: Block | undefined): Pick<Row, 'class' | 'reason'> {
  if (!block) return { class: 'unexplained', reason: 'no-rule' };
  if (block.kind === 'chrome') return { class: CHROME_CLASSES[block.reason] ?? 'chrome', reason: block.reason };
  return {
    class: block.kind === 'caption' && block.reason.includes('photo') ? 'photo_number' : 'unexplained',
    reason: 'no-rule',
  };
}

/** Finds the span that holds a position, for positions that only grow. */
function sweep<S extends Span>(spans: readonly S[]): (position: number) => S | undefined {
  let next = 0;
  return (position) => {
    while (next < spans.length && spans[next]!.end <= position) next++;
    const span = spans[next];
    return span && span.start <= position ? span : undefined;
  };
}
