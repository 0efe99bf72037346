import { type CompiledRule, matchRules, type RuleTerm } from '../grammar/rule-layer.js';
import { hasWords } from '../grammar/rule-needs.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import type { DocumentContext, ResolvedSentence } from './document.js';
import { type Draft, evidenceOf } from './draft.js';
import { isFigure } from './is-figure.js';

/** Applies the pipeline's word-order rules, only to sentences in which a number has no indicator or no use yet. */
export function applyRules({ sentences, rules }: DocumentContext): void {
  if (!rules.length) return;
  for (const sentence of sentences) {
    const open = sentence.drafts.filter((draft) => !draft.indicator || !isFigure(draft));
    if (open.length) applyToSentence(sentence, open, rules);
  }
}

function applyToSentence(sentence: ResolvedSentence, open: readonly Draft[], rules: readonly CompiledRule[]): void {
  const { view } = sentence.scanned;
  const possible = rules.filter(({ needs }) => hasWords(needs, view));
  if (!possible.length) return;
  for (const [rule, { figure, whole }] of matchRules(view, mentionsOf(sentence), possible)) {
    const draft = open.find(({ reading }) => reading.quantity.first === figure.first);
    if (draft) give(draft, rule, evidenceOf(view, whole, 'sentence'));
  }
}

function give(draft: Draft, rule: CompiledRule, evidence: ReturnType<typeof evidenceOf>): void {
  const { indicator, subject, aspect, status, class: dismissed } = rule.give;
  if (dismissed) {
    draft.dismissed = { class: dismissed, rule: rule.id };
    return;
  }
  if (indicator && !draft.indicator) draft.indicator = { value: indicator, evidence };
  if (subject && !draft.subject) draft.subject = { value: subject, evidence };
  if (aspect && draft.aspect.value === 'level') draft.aspect = { value: aspect, evidence };
  if (status && draft.flags.has('status_inferred')) draft.status = { value: status, evidence };
  draft.rule = rule.id;
}

/** The mentions of a sentence as terms, figures before what overlaps them. */
function mentionsOf({ scanned, drafts }: ResolvedSentence): RuleTerm[] {
  const { view, periods, places } = scanned;
  const terms: RuleTerm[] = drafts.map((draft) => ({ ...spanOf(draft), tags: tagsOf(draft) }));
  const add = (term: RuleTerm) => {
    if (!terms.some(({ first, last }) => first < term.last && term.first < last)) terms.push(term);
  };
  for (const { first, last } of periods) add({ first, last, tags: ['Period'] });
  for (const { first, last, level } of places) add({ first, last, tags: ['Place', pascal(level)] });
  for (const { first, last, value } of subjectsOf(view)) add({ first, last, tags: ['Subject', pascal(value)] });
  return terms;
}

function subjectsOf(view: SentenceView) {
  return view.all<string>('subject');
}

function spanOf({ reading }: Draft): { first: number; last: number } {
  return { first: reading.quantity.first, last: reading.quantity.last };
}

/** `#Quantity`, the kind of its unit (`#Percent`), the unit itself (`#CooperativeUnion`), what it is divided by (`#PerPerson`). */
function tagsOf({ unit, reading }: Draft): string[] {
  const kind = reading.quantity.unit?.kind;
  const [base, ...per] = unit?.value.split('/').map((name) => (/^[a-z_]+$/.test(name) ? pascal(name) : '')) ?? [];
  return ['Quantity', kind ? pascal(kind) : '', base ?? '', ...per.map((name) => name && `Per${name}`)].filter(Boolean);
}

function pascal(name: string): string {
  return name.replace(/(?:^|[_-])(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
}
