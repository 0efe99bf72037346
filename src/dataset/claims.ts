import { hash } from 'node:crypto';
import { distinctIds, factId } from './ids.js';
import { localityOf } from './locality.js';
import { plainWords } from './plain-words.js';
import type { FigureRecord } from './records.js';

type ClaimedFigure = ReturnType<typeof claimedPart>;

/** A figure with what tells its claim apart from others. */
export interface Statement {
  readonly figure: ClaimedFigure;
  /** The path of the first document that told the story; its copies count once. */
  readonly story: string;
  /** The same for figures that claim the same. */
  readonly claim: string;
  /** The same for figures that answer one question, with whatever number. */
  readonly question: string;
  /** Whether another answer to its question would be a contradiction. */
  readonly isComparable: boolean;
  /** The label, where the figure's own words say it. */
  readonly ownLabel: string | null;
}

/** One distinct claim with the statements of it, in the order of the dataset. */
export interface Claim {
  readonly id: string;
  /** What the claim answers; null when the figure leaves open what it measures, or when, where or how far it holds. */
  readonly question: string | null;
  readonly statements: readonly [Statement, ...Statement[]];
}

/** What a figure states; `story` is the path of the first document that told its document's story. */
export function toStatement(figure: FigureRecord, story: string): Statement {
  const measure = measureOf(figure);
  const question = questionOf(figure, measure);
  const { value, low, high, bound } = figure;
  return {
    figure: claimedPart(figure),
    story,
    claim: digest(JSON.stringify([question, value, low, high, bound, reachOf(figure, measure)])),
    question: digest(question),
    isComparable: isComparable(figure, measure),
    ownLabel: ownLabel(figure),
  };
}

/** Puts statements together that claim the same: `2.700 triệu đồng/năm` and `2,7 tỷ đồng/năm` are one claim. */
export function collectClaims(statements: Iterable<Statement>): Claim[] {
  const distinct = distinctIds();
  const claims = new Map<string, Claim & { statements: Statement[] }>();
  for (const statement of statements) {
    const { claim, question, isComparable } = statement;
    const known = claims.get(claim);
    if (known) known.statements.push(statement);
    else
      claims.set(claim, {
        id: distinct(factId(claim)),
        question: isComparable ? question : null,
        statements: [statement],
      });
  }
  return [...claims.values()];
}

/** What a figure says, as far as it makes a fact: a small part of its row, so that those of a large dataset can wait in files. */
function claimedPart(figure: FigureRecord) {
  // Written out: there is one for every figure, and spreads are slow to build.
  return {
    id: figure.id,
    document: figure.document,
    sentence_start: figure.sentence_start,
    number_text: figure.number_text,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    bound: figure.bound,
    of: figure.of,
    unit: figure.unit,
    indicator: figure.indicator,
    indicator_text: figure.indicator_text,
    subject: figure.subject,
    qualifier: figure.qualifier,
    aspect: figure.aspect,
    status: figure.status,
    period: figure.period,
    baseline: figure.baseline,
    place: figure.place,
  };
}

/** Hexadecimal digits of a hash that tell claims apart: by chance, two of a billion would meet once in 10^11 datasets. */
const DIGITS = 32;

function digest(text: string): string {
  return hash('sha256', text).slice(0, DIGITS);
}

/** What a figure measures, as far as it says. */
interface Measure {
  /** The vocabulary's name for it, or else the article's own words. */
  readonly name: string | null;
  /** Whether the words name a kind of thing (`xã`, `diện tích`) rather than a measure (`tỷ lệ hộ nghèo`). */
  readonly vague: boolean;
}

const WORDS_OF_A_MEASURE = 4;

function measureOf({ indicator, indicator_text }: FigureRecord): Measure {
  if (indicator !== null) return { name: `#${indicator}`, vague: false };
  const words = plainWords(indicator_text ?? '');
  return { name: words || null, vague: words.split(' ').length < WORDS_OF_A_MEASURE };
}

/** All that a figure says but its number. */
function questionOf(figure: FigureRecord, { name }: Measure): string {
  const { subject, aspect, status, period, baseline, place, unit, of } = figure;
  const narrowing = [figure.qualifier && plainWords(figure.qualifier), localityOf(figure)];
  return JSON.stringify([name, subject, narrowing, aspect, status, period, baseline, place, unit, of]);
}

/** Whether another answer to the same question would be a contradiction. */
function isComparable({ status, period, place }: FigureRecord, { vague }: Measure): boolean {
  return !vague && status !== null && period !== null && place !== null;
}

function ownLabel({ indicator_text, evidence }: FigureRecord): string | null {
  return indicator_text !== null && evidence['indicator_text']?.basis === 'figure' ? plainWords(indicator_text) : null;
}

/**
 * How far a claim reaches. Nothing equals a figure of which nobody knows what it measures; `18/19 tiêu chí` is its own
 * sentence's; and without a time a claim is its own article's, since `120 thành viên` in two papers need not be the same.
 */
function reachOf(figure: FigureRecord, { name, vague }: Measure): string {
  if (name === null) return figure.id;
  if (vague && isCommon(figure)) return `${figure.document} ${plainWords(figure.sentence)}`;
  return figure.period === null ? figure.document : '';
}

/** Whole numbers below this meet by chance. */
const COMMON = 1000;

function isCommon({ value, low, high }: FigureRecord): boolean {
  return [value, low, high].every((number) => number === null || (Number.isInteger(number) && number < COMMON));
}
