import type { Block, Metadata } from '../core/document.js';
import type { Figure, LedgerEntry } from '../core/figure.js';
import { type Scanned, scanSentence } from '../grammar/scan.js';
import { findContacts } from '../recognise/claims/contacts.js';
import type { PhraseIndex } from '../recognise/phrases.js';
import { SentenceView } from '../recognise/sentence-view.js';
import { separatorHabit } from '../recognise/separators.js';
import { accountForNumbers } from '../resolve/ledger.js';
import { type DomainRules, resolveFigures } from '../resolve/resolve.js';
import { type Sentence, splitSentences } from '../segment/sentences.js';
import { tokenise } from '../segment/tokenise.js';

/** The figures of a cleaned text and the ledger of its other numbers. */
export interface Extracted {
  readonly figures: readonly Figure[];
  readonly ledger: readonly LedgerEntry[];
}

/** What the stages know of a domain. */
export interface Domain extends DomainRules {
  readonly phrases: PhraseIndex;
}

/** The order of the stages behind cleaning: segment, recognise, link, resolve, account. */
export function extractFigures(text: string, blocks: readonly Block[], metadata: Metadata, domain: Domain): Extracted {
  const { phrases } = domain;
  const tokens = tokenise(text);
  const contacts = findContacts(text);
  const habit = separatorHabit(tokens);
  const scan = (sentence: Sentence): Scanned =>
    scanSentence(new SentenceView(tokens, sentence, phrases), contacts, habit);
  const scanned = splitSentences(tokens, blocks).map(scan);
  const siteName = () => splitSentences(tokens, blocks, 'chrome').slice(0, SITE_NAME_LINES).map(scan);
  const { figures, dismissed } = resolveFigures(scanned, siteName, metadata, domain);
  return { figures, ledger: accountForNumbers(tokens, blocks, scanned, contacts, figures, dismissed) };
}

/** A page names its site in the lines above the article. */
const SITE_NAME_LINES = 40;
