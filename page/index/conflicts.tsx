import type { ConflictGroup } from '../../src/audit/pages/index-data.js';
import type { Vocabulary } from '../../src/export/codebook.js';
import { showAmount } from '../../src/export/show-amount.js';
import { codeLabel } from '../shared/code-label.js';
import { fill, type Language } from '../shared/language.js';

interface Props {
  readonly groups: readonly ConflictGroup[];
  readonly labels: Vocabulary;
  readonly language: Language;
}

const HEADING = { vi: 'Những chỗ trái nhau ({count})', en: 'Contradictions ({count})' };

/** Questions that articles answer differently, the answers side by side with their sentences. */
export function Conflicts({ groups, labels, language }: Props) {
  if (groups.length === 0) return null;
  return (
    <section class="conflicts">
      <h2>{fill(HEADING[language], { count: groups.length })}</h2>
      {groups.map((group) => (
        <article class="conflict" key={group.answers[0]!.statedBy[0]?.id}>
          <h3>{questionWords(group.question, labels, language)}</h3>
          <div class="answers">
            {group.answers.map(({ amount, statedBy }) => (
              <div key={statedBy[0]?.id}>
                <p class="amount">
                  {showAmount(amount, language)} {amount.unit}
                </p>
                {statedBy.map(({ id, href, title, sentence }) => (
                  <p key={id} lang="vi">
                    {sentence} <a href={href}>{title}</a>
                  </p>
                ))}
              </div>
            ))}
          </div>
        </article>
      ))}
    </section>
  );
}

/** `Doanh thu bình quân · HTX · Nghệ An · 2024 · đã thực hiện` */
function questionWords(question: ConflictGroup['question'], labels: Vocabulary, language: Language): string {
  const { indicator, indicator_text, subject, place, period, status } = question;
  const coded = (facet: string, code: string | null) => code && codeLabel(facet, code, labels, language);
  const parts = [coded('indicator', indicator) ?? indicator_text, coded('subject', subject), coded('place', place)];
  return [...parts, period, coded('status', status)].filter(Boolean).join(' · ');
}
