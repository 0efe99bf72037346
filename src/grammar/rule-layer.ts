import nlp from 'compromise/one';
import type { Aspect, LedgerClass, Status } from '../core/figure.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import { hasTags, type Need, needsOf } from './rule-needs.js';

/**
 * The rules that a pipeline writes in compromise's match syntax, over our own tokens: every quantity, period, place and
 * subject is one term with its tags, every other word is a term of its own. compromise would cut `58,5` and fold accents;
 * with our terms and its folding table emptied it does neither (see docs/pipelines.md).
 */

/** One term of the sentence as rules see it. */
export interface RuleTerm extends TokenSpan {
  /** `Quantity`, `Percent`, `District`, `Period`, `Cooperative`, … */
  readonly tags: readonly string[];
}

/** What a rule says of the figure that it marks: fields to fill in where they are empty, or that it is no figure. */
export interface RuleGift {
  readonly indicator?: string | undefined;
  readonly subject?: string | undefined;
  readonly aspect?: Aspect | undefined;
  readonly status?: Status | undefined;
  readonly class?: LedgerClass | undefined;
}

/** A rule ready to match; `[<figure>…]` in its pattern marks the quantity that it is about. */
export interface CompiledRule {
  readonly id: string;
  readonly pattern: string;
  readonly regs: unknown;
  readonly needs: readonly Need[];
  readonly give: RuleGift;
}

/** Where a rule matched: the term of its figure, and all that it matched. */
export interface RuleMatch {
  readonly figure: RuleTerm;
  readonly whole: TokenSpan;
}

/** What this layer uses of compromise; pointers are `[sentence, first, last]`. */
interface Doc {
  match(regs: unknown): {
    fullPointer: [number, number, number][];
    groups(name: string): { fullPointer: [number, number, number][] };
  };
}

prepare();

/** Our terms come tagged: no hook has to run over them, and no accent may be folded (`năm` is not `nam`). */
function prepare(): void {
  nlp.hooks().splice(0);
  const folding = (nlp.model() as { one: { unicode: Record<string, string> } }).one.unicode;
  for (const letter of Object.keys(folding)) delete folding[letter];
}

/** Whether a pattern is match syntax that marks a figure. */
export function isRulePattern(pattern: string): boolean {
  return pattern.includes('[<figure>') && parse(pattern).length > 0;
}

/** Reads a rule whose pattern is one. */
export function compileRule({ id, match, give }: { id: string; match: string; give: RuleGift }): CompiledRule {
  const regs = parse(match);
  return { id, pattern: match, regs, needs: needsOf(regs), give };
}

function parse(pattern: string): unknown[] {
  return nlp.parseMatch(pattern.normalize('NFC')) as unknown[];
}

/** A sentence's terms: its mentions as one term each, its other tokens as they are; commas and the like stay terms too. */
function toTerms(view: SentenceView, mentions: readonly RuleTerm[]): RuleTerm[] {
  const terms: RuleTerm[] = [];
  for (let at = view.first; at < view.last; ) {
    const mention = mentions.find(({ first }) => first === at);
    const term = mention ?? { first: at, last: at + 1, tags: [] };
    terms.push(term);
    at = term.last;
  }
  return terms;
}

/** Where each rule matches a sentence with these mentions, first match of each. */
export function matchRules(
  view: SentenceView,
  mentions: readonly RuleTerm[],
  rules: readonly CompiledRule[],
): Map<CompiledRule, RuleMatch> {
  const found = new Map<CompiledRule, RuleMatch>();
  const possible = rules.filter(({ needs }) => hasTags(needs, mentions));
  if (!possible.length) return found;
  const terms = toTerms(view, mentions);
  const doc = nlp([{ terms: terms.map((term) => toTerm(view, term)) }] as never) as unknown as Doc;
  for (const rule of possible) {
    const match = doc.match(rule.regs);
    const [whole] = match.fullPointer;
    const [figure] = match.groups('figure').fullPointer;
    if (!whole || !figure) continue;
    const span = { first: terms[whole[1]]!.first, last: terms[whole[2] - 1]!.last };
    found.set(rule, { figure: terms[figure[1]]!, whole: span });
  }
  return found;
}

function toTerm(view: SentenceView, { first, last, tags }: RuleTerm) {
  const text = view.text(first, last);
  return { text, normal: text.normalize('NFC').toLowerCase(), pre: '', post: ' ', tags: [...tags] };
}
