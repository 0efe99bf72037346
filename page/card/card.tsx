import type { PageFigure, RelatedFigure } from '../../src/audit/pages/page-data.js';
import type { FigureRecord } from '../../src/dataset/records.js';
import { FLAG_LABELS, REVIEW_LABELS } from '../../src/export/codebook/values.js';
import type { Vocabulary } from '../../src/export/codebook.js';
import { fill, type Language } from '../shared/language.js';
import { WORDS } from '../shared/words.js';
import { Checks } from './checks.js';
import { Derivation } from './derivation.js';
import { type CardField, cardFields } from './fields.js';

type Evidence = FigureRecord['evidence'][string];

/** What a card can do to the article beside it. */
interface CardActions {
  readonly point: (evidence: Evidence | undefined) => void;
  readonly scroll: (evidence: Evidence) => void;
}

interface Props extends CardActions {
  readonly figure: PageFigure;
  readonly labels: Vocabulary;
  readonly language: Language;
}

/** Everything that is known of a figure, each field with the words that it rests on. */
export function FigureCard({ figure, labels, language, ...actions }: Props) {
  const { record, live, printed, checks, same, conflicting } = figure;
  const { flags, review, reviewed_by, comment } = record;
  return (
    <>
      {review && <p class={`verdict ${review}`}>{REVIEW_LABELS[review][language]}</p>}
      {reviewed_by.length > 0 && (
        <p class="by">{fill(WORDS.reviewedBy[language], { names: reviewed_by.join(', ') })}</p>
      )}
      {comment && <blockquote>{comment}</blockquote>}
      {flags.length > 0 && (
        <p class="flags">
          <b>{WORDS.flags[language]}:</b> {flags.map((flag) => FLAG_LABELS[flag][language]).join('; ')}
        </p>
      )}
      {printed && <p class="printed">{fill(WORDS.printed[language], { ...printed })}</p>}
      <dl class="fields">
        {cardFields(record, labels, language).map((field) => (
          <FieldRow key={field.name} field={field} language={language} {...actions} />
        ))}
      </dl>
      <Checks checks={checks} language={language} />
      <Related heading={WORDS.conflicting[language]} figures={conflicting} kind="conflicting" />
      <Related heading={WORDS.same[language]} figures={same} kind="same" />
      <Derivation record={record} language={language} />
      <p class="links">
        {live && (
          <a href={live} rel="noreferrer">
            {WORDS.live[language]}
          </a>
        )}
      </p>
    </>
  );
}

interface FieldProps extends CardActions {
  readonly field: CardField;
  readonly language: Language;
}

function FieldRow({ field, language, point, scroll }: FieldProps) {
  const { label, meaning, value, code, evidence, basis, inferred, machine } = field;
  return (
    <div
      class={`field ${inferred ? 'inferred' : ''}`}
      onPointerEnter={() => point(evidence)}
      onPointerLeave={() => point(undefined)}
    >
      <dt title={meaning}>{label}</dt>
      <dd>
        <span class={value === null ? 'empty' : 'value'}>{value ?? WORDS.notStated[language]}</span>
        {inferred && <span class="chip">{WORDS.inferred[language]}</span>}
        {code && <code>{code}</code>}
        {evidence && (
          <button
            type="button"
            class="words"
            onClick={() => scroll(evidence)}
            onFocus={() => point(evidence)}
            onBlur={() => point(undefined)}
          >
            <q>{evidence.quote}</q> <small>{basis}</small>
          </button>
        )}
        {inferred && !evidence && <small class="unsaid">{WORDS.unsaid[language]}</small>}
        {machine !== null && (
          <small class="machine">
            {WORDS.machine[language]}: <s>{machine}</s>
          </small>
        )}
      </dd>
    </div>
  );
}

interface RelatedProps {
  readonly heading: string;
  readonly figures: readonly RelatedFigure[];
  readonly kind: 'same' | 'conflicting';
}

function Related({ heading, figures, kind }: RelatedProps) {
  if (figures.length === 0) return null;
  return (
    <section class={`related ${kind}`}>
      <h3>{heading}</h3>
      <ul>
        {figures.map(({ id, href, title, quote, sentence }) => (
          <li key={id}>
            <a href={href}>{quote}</a> <cite lang="vi">{title}</cite>
            <p lang="vi">{sentence}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
