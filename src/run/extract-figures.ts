import type { Block, Metadata } from '../core/document.js';
import type { Figure, LedgerEntry } from '../core/figure.js';
import { type Scanned, type SentencePlaces, scanSentence } from '../grammar/scan.js';
import { findContacts } from '../recognise/claims/contacts.js';
import type { PhraseIndex } from '../recognise/phrases.js';
import { readPlaces } from '../recognise/places/places.js';
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
  /** Sentences of the furniture that read as if they held figures: many of them say that too much was taken for furniture. */
  readonly figuresInChrome: number;
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
  const viewOf = (sentence: Sentence) => new SentenceView(tokens, sentence, phrases);
  const scan = (view: SentenceView): Scanned => scanSentence(view, contacts, habit);
  const scanned = splitSentences(tokens, blocks).map((sentence) => scan(viewOf(sentence)));
  const chrome = splitSentences(tokens, blocks, 'chrome').map(viewOf);
  const siteName = () => chrome.slice(0, SITE_NAME_LINES).map(namePlaces);
  const { figures, dismissed } = resolveFigures(scanned, siteName, metadata, domain);
  return {
    figures,
    ledger: accountForNumbers(tokens, blocks, scanned, contacts, figures, dismissed),
    figuresInChrome: chrome.filter((view) => isLong(view) && holdsMeasure(view) && holdsAmount(scan(view))).length,
  };
}

/** Whether a line names a measure that the domain knows: it may head figures. */
export function namesMeasure(line: string, { phrases }: Domain): boolean {
  const tokens = tokenise(line);
  const block: Block = { start: 0, end: line.length, kind: 'body', reason: 'paragraph' };
  return splitSentences(tokens, [block]).some((sentence) => holdsMeasure(new SentenceView(tokens, sentence, phrases)));
}

/** Words of a sentence that may state a figure of its own; counters and menus have fewer. */
const FEWEST_WORDS = 8;

function isLong({ first, last }: SentenceView): boolean {
  return last - first >= FEWEST_WORDS;
}

/** Whether a sentence names a measure that the domain knows. */
function holdsMeasure(view: SentenceView): boolean {
  return view.every('indicator').length > 0;
}

function holdsAmount({ quantities }: Scanned): boolean {
  return quantities.some(({ unit }) => unit);
}

function namePlaces(view: SentenceView): SentencePlaces {
  return { view, places: readPlaces(view) };
}

/** A page names its site in the lines above the article. */
const SITE_NAME_LINES = 40;
