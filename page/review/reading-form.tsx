import { useState } from 'preact/hooks';
import type { Span } from '../../src/core/span.js';
import type { ReadingField } from '../../src/dataset/reading.js';
import type { FigureRecord } from '../../src/dataset/records.js';
import { FIGURE_COLUMNS } from '../../src/export/codebook/figure-columns.js';
import type { Corrections } from '../../src/review/server/api.js';
import { useLanguage } from '../shared/language.js';
import { FieldInput } from './field-input.js';
import { FormButtons } from './form-buttons.js';
import { FORM_FIELDS, readField, showField } from './form-fields.js';
import { openText } from './open-text.js';
import { useReview } from './use-review.js';
import { WORDS } from './words.js';

interface Props {
  /** Null for a figure that the program missed. */
  readonly figure: FigureRecord | null;
}

/** Every field of a figure, to be corrected, or of one that is to be added; the words it stands in can be chosen anew. */
export function ReadingForm({ figure }: Props) {
  const language = useLanguage();
  const { store, state } = useReview();
  const [typed, setTyped] = useState<Readonly<Partial<Record<ReadingField, string>>>>({});
  const [span, setSpan] = useState<Span | null>(() => (figure ? null : (openText.current?.selected() ?? null)));
  const [why, setWhy] = useState('');
  const shown = (field: ReadingField) => typed[field] ?? (figure ? showField(figure[field]) : '');
  const words = span ? openText.current?.points.slice(span.start, span.end) : figure?.quote;

  const submit = (event: Event) => {
    event.preventDefault();
    const { reviewer, document } = state;
    const changes = Object.fromEntries(
      Object.entries(typed).map(([field, text]) => [field, readField(field as ReadingField, text)]),
    ) as Corrections;
    const entry = { reviewer, why: why || null, changes };
    if (figure) store.decide({ action: 'correct', ...entry, figure: figure.id, span });
    else if (span && document) store.decide({ action: 'add', ...entry, document: document.path, span });
  };

  return (
    <form class="form reading-form" onSubmit={submit}>
      <div class="span">
        <span>{WORDS.span[language]}</span>
        <q lang="vi">{words ?? '…'}</q>
        <button
          type="button"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setSpan(openText.current?.selected() ?? span)}
        >
          {WORDS.useSelection[language]}
        </button>
        {!words && <small>{WORDS.selectFirst[language]}</small>}
      </div>
      {FORM_FIELDS.map((field) => (
        <label key={field} htmlFor={`field-${field}`} title={FIGURE_COLUMNS[field].meaning[language]}>
          <span>{FIGURE_COLUMNS[field].label[language]}</span>
          <FieldInput
            field={field}
            value={shown(field)}
            labels={state.session?.labels ?? {}}
            language={language}
            change={(text) => setTyped({ ...typed, [field]: text })}
          />
        </label>
      ))}
      <label>
        <span>{WORDS.why[language]}</span>
        <textarea rows={2} maxLength={4000} value={why} onInput={({ currentTarget }) => setWhy(currentTarget.value)} />
      </label>
      <FormButtons disabled={!words} />
    </form>
  );
}
