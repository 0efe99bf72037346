import { groupBy } from '../core/group-by.js';
import { agree } from './amounts.js';
import type { Claim, Statement } from './claims.js';

/** A question with more answers than this is one that our fields put too coarsely. */
const MAX_ANSWERS = 8;

/** What each document answers to one question. */
type AnswersByDocument = ReadonlyMap<string, ReadonlySet<Claim>>;

/**
 * Claims that answer the same question so that they cannot both be true, by id. A false alarm costs a reader more than a
 * missed one: wherever two numbers may well be about different things, nothing is said.
 */
export function findConflicts(claims: readonly Claim[]): Map<string, string[]> {
  const conflicts = new Map<string, string[]>();
  const note = (one: Claim, other: Claim) => conflicts.set(one.id, [...(conflicts.get(one.id) ?? []), other.id]);
  for (const answers of answersByQuestion(claims)) {
    const given = answersByDocument(answers);
    for (const [index, one] of answers.entries()) {
      for (const other of answers.slice(index + 1)) {
        if (agree(one.statements[0].figure, other.statements[0].figure) || !contradict(one, other, given)) continue;
        note(one, other);
        note(other, one);
      }
    }
  }
  return conflicts;
}

function answersByQuestion(claims: readonly Claim[]): Claim[][] {
  const comparable = claims.filter(({ question }) => question !== null);
  const questions = groupBy(comparable, ({ question }) => question);
  return [...questions.values()].filter(({ length }) => length > 1 && length <= MAX_ANSWERS);
}

function answersByDocument(answers: readonly Claim[]): AnswersByDocument {
  const given = new Map<string, Set<Claim>>();
  for (const claim of answers) {
    for (const { figure } of claim.statements) {
      given.set(figure.document, (given.get(figure.document) ?? new Set()).add(claim));
    }
  }
  return given;
}

function contradict(one: Claim, other: Claim, given: AnswersByDocument): boolean {
  return one.statements.some((a) =>
    other.statements.some((b) =>
      a.figure.document === b.figure.document
        ? contradictInside(a, b, given)
        : isClear(a.figure.document, given) && isClear(b.figure.document, given),
    ),
  );
}

/** Whether all that a document answers agrees; if not, it tells apart what our fields do not. */
function isClear(document: string, given: AnswersByDocument): boolean {
  const [first, ...rest] = given.get(document) ?? [];
  return rest.every((claim) => agree(claim.statements[0].figure, first!.statements[0].figure));
}

/**
 * An article seldom contradicts itself: two numbers of one sentence, three of one question, and two with different words for
 * what is measured are about different things.
 */
function contradictInside(one: Statement, other: Statement, given: AnswersByDocument): boolean {
  const { document, sentence_start } = one.figure;
  if (sentence_start === other.figure.sentence_start || given.get(document)!.size > 2) return false;
  return one.ownLabel !== null && one.ownLabel === other.ownLabel;
}
