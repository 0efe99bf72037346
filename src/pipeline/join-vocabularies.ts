import type { Subject, Vocabulary } from '../recognise/vocabulary.js';

/** One vocabulary of several, in the order in which they have their say. */
export function joinVocabularies(all: readonly Vocabulary[]): Vocabulary {
  return {
    indicators: all.flatMap(({ indicators }, rank) => indicators.map((indicator) => ({ ...indicator, rank }))),
    subjects: all.flatMap((own) => own.subjects.map((subject) => ({ ...subject, ...strangersTo(own, all, subject) }))),
    qualifiers: all.flatMap(({ qualifiers }) => qualifiers),
    measures: all.flatMap(({ measures }) => measures),
  };
}

/** A subject that can have any indicator means those of its own domain. */
function strangersTo(own: Vocabulary, all: readonly Vocabulary[], { indicators }: Subject): Pick<Subject, 'never'> {
  if (indicators || all.length === 1) return {};
  const ids = new Set(own.indicators.map(({ id }) => id));
  const others = all.flatMap((vocabulary) => vocabulary.indicators.map(({ id }) => id));
  return { never: new Set(others.filter((id) => !ids.has(id))) };
}
