import { ruleWords } from '../../src/audit/pages/reason-labels.js';
import type { FigureRecord } from '../../src/dataset/records.js';
import { showAmount, showNumber } from '../../src/export/show-amount.js';
import { fill, type Language } from '../shared/language.js';
import { WORDS } from '../shared/words.js';

interface Props {
  readonly record: FigureRecord;
  readonly language: Language;
}

/** How the words became the figure: number, unit, and the rule that joined them to what they measure. */
export function Derivation({ record, language }: Props) {
  const { number_text, other_value, unit_text, unit, rule, confidence } = record;
  const value = showAmount(record, language);
  const share = Math.round(confidence * 100);
  return (
    <details class="derivation" open>
      <summary>{WORDS.derivation[language]}</summary>
      <ol>
        <li>{fill(WORDS.readNumber[language], { text: number_text, value })}</li>
        {other_value !== null && (
          <li>{fill(WORDS.otherValue[language], { value: showNumber(other_value, language) })}</li>
        )}
        {unit && unit_text && <li>{fill(WORDS.readUnit[language], { text: unit_text, unit })}</li>}
        {ruleWords(rule).map((words) => (
          <li key={words.en}>{words[language]}</li>
        ))}
        <li>
          {WORDS.rule[language]} <code>{rule}</code>
          {confidence > 0 && <> · {fill(WORDS.confidence[language], { share })}</>}
        </li>
      </ol>
      <p class="id">
        <code>{record.id}</code>
      </p>
    </details>
  );
}
