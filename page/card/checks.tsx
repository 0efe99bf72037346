import type { PageCheck } from '../../src/audit/pages/page-data.js';
import { CHECK_KIND_LABELS, CHECK_OUTCOME_LABELS } from '../../src/export/codebook/values.js';
import { showNumber } from '../../src/export/show-amount.js';
import { fill, type Language } from '../shared/language.js';
import { WORDS } from '../shared/words.js';

interface Props {
  readonly checks: readonly PageCheck[];
  readonly language: Language;
}

/** The calculations that a figure is part of: what comes out, and what the text says instead. */
export function Checks({ checks, language }: Props) {
  if (checks.length === 0) return null;
  return (
    <section class="checks">
      <h3>{WORDS.checks[language]}</h3>
      <ul>
        {checks.map(({ id, kind, outcome, calculation, expected, stated, unit }) => (
          <li key={id} class={outcome}>
            <b>{CHECK_OUTCOME_LABELS[outcome][language]}</b> · {CHECK_KIND_LABELS[kind][language]}
            <p>
              {calculation} = {showNumber(expected, language)} {unit}
              {stated !== null && <>; {fill(WORDS.textStates[language], { value: showNumber(stated, language) })}</>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
