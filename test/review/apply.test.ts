import { describe, expect, it } from 'vitest';
import { AnchoredText } from '../../src/dataset/anchored-text.js';
import { CodePoints } from '../../src/dataset/code-points.js';
import { machineReading } from '../../src/dataset/machine-reading.js';
import { type Reading, readingOf } from '../../src/dataset/reading.js';
import { ADDED, type FigureRecord, type LedgerRecord } from '../../src/dataset/records.js';
import type { DocumentRows } from '../../src/dataset/to-rows.js';
import { applyReviews } from '../../src/review/apply.js';
import type { Change, Decision, NewDecision } from '../../src/review/decision.js';
import { documentOf, figure, ledgerRow, type Source, spanOf } from '../export/sample-source.js';
import { anchored, journalOf } from './entries.js';

const SENTENCE = 'Năm 2024, tỉnh thành lập mới 58 HTX, giải thể 12 HTX cũ.';
const SOURCE: Source = { path: 'bai/a.txt', text: `Kinh tế tập thể\n${SENTENCE}\nLượt xem: 1.204` };
const SHA256 = 'ab'.repeat(32);

const founded = (source: Source, claim: Partial<FigureRecord> = {}) =>
  figure(source, [SENTENCE, '58 HTX', '58', 'HTX'], {
    ...{ value: 58, unit: 'cooperative', status: 'target', period: '2024', place: 'VN-22', flags: ['status_inferred'] },
    evidence: { status: { ...spanOf(source.text, 'Kinh tế'), basis: 'title' } },
    ...claim,
  });
const dissolved = (source: Source) =>
  figure(source, [SENTENCE, '12 HTX', '12', 'HTX'], { value: 12, unit: 'cooperative', period: '2024' });

const [FOUNDED, DISSOLVED] = [founded(SOURCE), dissolved(SOURCE)];

function rowsOf(source: Source, figures: FigureRecord[], sha256 = SHA256): DocumentRows {
  const ledger = [ledgerRow(source, '2024', 'period', 'year'), ledgerRow(source, '1.204', 'view_count', 'view-count')];
  const counts = { figures: figures.length, numbers_in_ledger: ledger.length };
  return { document: documentOf(source, { sha256, ...counts }), figures, ledger };
}

function review(decisions: Decision[], rows = rowsOf(SOURCE, [FOUNDED, DISSOLVED]), text = SOURCE.text) {
  const { documents, orphans, agreement } = applyReviews([rows], decisions, () => text);
  const [document] = documents;
  return { ...document!, orphans: orphans.map(({ decision, doubt }) => [decision.reviewer, doubt]), agreement };
}

const accept = (one = FOUNDED, reviewer = 'Lan'): NewDecision => ({
  action: 'accept',
  ...anchored(SOURCE, one, reviewer),
});
const reject = (one = FOUNDED, reviewer = 'Lan', why: string | null = null): NewDecision => ({
  action: 'reject',
  ...anchored(SOURCE, one, reviewer),
  why,
});
const correct = (changes: Change[], one = FOUNDED, reviewer = 'Lan'): NewDecision => ({
  action: 'correct',
  ...anchored(SOURCE, one, reviewer),
  changes,
});
const to = <F extends keyof Reading>(field: F, value: Reading[F], one = FOUNDED): Change => ({
  field,
  old: one[field],
  new: value,
});
const anchorOf = (words: string) =>
  new AnchoredText(new CodePoints(SOURCE.text)).anchor(spanOf(SOURCE.text, words), spanOf(SOURCE.text, SENTENCE));
const toWords = (words: string, one = FOUNDED): Change => ({
  field: 'span',
  old: anchored(SOURCE, one).anchor,
  new: anchorOf(words),
});

/** Every digit of the text lies in exactly one row. */
function isAccountedFor({ figures, ledger }: DocumentRows, text = SOURCE.text): boolean {
  const rows: (FigureRecord | LedgerRecord)[] = [...figures, ...ledger];
  return [...text].every(
    (letter, at) => !/\d/.test(letter) || rows.filter(({ start, end }) => start <= at && at < end).length === 1,
  );
}

describe('one reviewer', () => {
  it('accepts a figure and leaves all others as they are', () => {
    const { figures, orphans } = review(journalOf(accept()));
    expect(figures).toEqual([{ ...FOUNDED, review: 'accepted', reviewed_by: ['Lan'] }, DISSOLVED]);
    expect(orphans).toEqual([]);
  });

  it('rejects a figure, which keeps its place and the reason', () => {
    const [first] = review(journalOf(reject(FOUNDED, 'Lan', 'không phải số liệu'))).figures;
    expect(first).toMatchObject({ review: 'rejected', comment: 'không phải số liệu', value: 58, machine: null });
  });

  it('corrects fields; what the program read of them stands beside', () => {
    const [first] = review(journalOf(correct([to('status', 'actual'), to('value', 85)]))).figures;
    expect(first).toMatchObject({ review: 'corrected', status: 'actual', value: 85, low: 58, evidence: {}, flags: [] });
    expect(first!.machine).toEqual({
      ...{ status: 'target', value: 58 },
      evidence: FOUNDED.evidence,
      flags: FOUNDED.flags,
    });
    expect(machineReading(first!)).toEqual(FOUNDED);
  });

  it('gives a figure other words; the numbers it leaves are in the ledger', () => {
    const reviewed = review(journalOf(reject(DISSOLVED), correct([toWords('58 HTX, giải thể 12 HTX')])));
    const [first, ...others] = reviewed.figures;
    expect(first).toMatchObject({ id: FOUNDED.id, quote: '58 HTX, giải thể 12 HTX', machine: { quote: '58 HTX' } });
    expect(others).toEqual([]);
    expect(isAccountedFor(reviewed)).toBe(true);

    const moved = review(journalOf(correct([toWords('2024')], DISSOLVED)));
    expect(moved.figures.map(({ quote }) => quote)).toEqual(['2024', '58 HTX']);
    expect(moved.ledger).toContainEqual(expect.objectContaining({ quote: '12', reason: 'left-by-reviewer' }));
    expect(moved.document).toMatchObject({ figures: 2, numbers_in_ledger: 2 });
    expect(isAccountedFor(moved)).toBe(true);
  });

  it('adds a figure where the program reads none', () => {
    const rows = rowsOf(SOURCE, [FOUNDED]);
    const add: NewDecision = {
      action: 'add',
      ...{ reviewer: 'Lan', via: 'page', why: null, reading: readingOf(DISSOLVED) },
      ...{ document: anchored(SOURCE, DISSOLVED).document, anchor: anchorOf('12 HTX') },
    };
    const reviewed = review(journalOf(add), rows);
    expect(reviewed.figures[1]).toMatchObject({
      ...{ quote: '12 HTX', sentence: SENTENCE, review: 'accepted', rule: ADDED, confidence: 1, value: 12 },
    });
    expect(isAccountedFor(reviewed)).toBe(true);
    const [, read] = review(journalOf(add)).figures;
    expect(read).toMatchObject({ id: DISSOLVED.id, rule: DISSOLVED.rule, review: 'accepted', machine: null });
  });

  it('changes his mind, or takes a decision back', () => {
    const [first, second] = journalOf(reject(), accept());
    expect(review([first!, second!]).figures[0]!.review).toBe('accepted');
    const undo = { action: 'undo', reviewer: 'Lan', via: 'page', why: null } as const;
    const [undone] = journalOf({ ...undo, undoes: second!.id });
    expect(review([first!, second!, undone!]).figures[0]!.review).toBe('rejected');
  });

  it('remarks without judging', () => {
    const [first] = review(journalOf({ action: 'comment', ...anchored(SOURCE, FOUNDED), why: 'xem lại kỳ' })).figures;
    expect(first).toEqual({ ...FOUNDED, comment: 'xem lại kỳ' });
  });
});

describe('after another run', () => {
  it('an acceptance holds for what was seen, whatever a new rule reads', () => {
    const rows = rowsOf(SOURCE, [founded(SOURCE, { value: 158, period: null }), DISSOLVED]);
    const [first] = review(journalOf(accept()), rows).figures;
    expect(first).toMatchObject({ review: 'accepted', value: 58, machine: { value: 158, period: null } });
  });

  it('a figure that is no longer read stays where a reviewer has vouched for it', () => {
    const reviewed = review(journalOf(correct([to('value', 85)])), rowsOf(SOURCE, [DISSOLVED]));
    expect(reviewed.figures[0]).toMatchObject({ value: 85, review: 'corrected', rule: ADDED, id: expect.any(String) });
    expect(isAccountedFor(reviewed)).toBe(true);
    expect(review(journalOf(reject()), rowsOf(SOURCE, [DISSOLVED])).orphans).toEqual([]);
  });

  it('decisions follow a shifted, re-encoded and moved article', () => {
    const moved = { path: 'moi/a.txt', text: `10:24\r\n${SOURCE.text.replaceAll('\n', '\r\n')}`.normalize('NFD') };
    const sentence = SENTENCE.normalize('NFD');
    const read = figure(moved, [sentence, '58 HTX', '58', 'HTX'], { value: 58 });
    const rows: DocumentRows = {
      document: documentOf(moved, { sha256: 'cd'.repeat(32) }),
      figures: [read],
      ledger: [],
    };
    const { figures, orphans } = review(journalOf(correct([to('value', 85)])), rows, moved.text);
    expect(figures).toMatchObject([{ id: read.id, value: 85, quote: '58 HTX', sentence, machine: { value: 58 } }]);
    expect(orphans).toEqual([]);
  });

  it.each([
    ['words_changed', SOURCE.text.replace('thành lập mới', 'dự kiến lập')],
    ['words_repeated', `${SOURCE.text}\n${SENTENCE}`],
  ])('a decision in doubt is an orphan: %s', (doubt, text) => {
    const rows = rowsOf(SOURCE, [FOUNDED], 'cd'.repeat(32));
    const { figures, orphans } = review(journalOf(accept(), reject()), rows, text);
    expect(orphans).toEqual([['Lan', doubt]]);
    expect(figures).toEqual([FOUNDED]);
  });

  it('a decision about an article that is gone, or cannot be read, is an orphan', () => {
    const elsewhere = { ...rowsOf(SOURCE, []), document: documentOf({ ...SOURCE, path: 'bai/b.txt' }) };
    expect(review(journalOf(accept()), elsewhere).orphans).toEqual([['Lan', 'document_gone']]);
    const { orphans } = applyReviews([rowsOf(SOURCE, [FOUNDED])], journalOf(accept()), () => undefined);
    expect(orphans).toMatchObject([{ doubt: 'source_unread' }]);
  });

  it('a correction that would run into a figure that nobody rejected is an orphan', () => {
    const { figures, orphans } = review(journalOf(correct([toWords('58 HTX, giải thể 12 HTX')])));
    expect(orphans).toEqual([['Lan', 'overlap']]);
    expect(figures).toEqual([FOUNDED, DISSOLVED]);
  });

  it('a remark about a figure that is no longer read is an orphan', () => {
    const remark: NewDecision = { action: 'comment', ...anchored(SOURCE, FOUNDED), why: 'xem lại' };
    expect(review(journalOf(remark), rowsOf(SOURCE, [])).orphans).toEqual([['Lan', 'figure_gone']]);
  });
});

describe('two reviewers', () => {
  it('are both kept; the last judgement holds and their difference is flagged', () => {
    const [first] = review(journalOf(accept(FOUNDED, 'Minh'), correct([to('value', 85)]))).figures;
    expect(first).toMatchObject({ value: 85, review: 'corrected', reviewed_by: ['Lan', 'Minh'] });
    expect(first!.flags).toEqual(['reviewers_disagree', 'status_inferred']);
  });

  it('agree where they say the same', () => {
    const { figures, agreement } = review(journalOf(accept(FOUNDED, 'Minh'), accept(FOUNDED, 'Lan')));
    expect(figures[0]!.flags).toEqual(['status_inferred']);
    expect(agreement).toEqual([{ reviewers: ['Lan', 'Minh'], figures: 1, alike: 1, share: 1, kappa: null }]);
  });

  it('agree by Cohen’s kappa beyond what chance gives', () => {
    const judgements = [accept(), reject(DISSOLVED), accept(FOUNDED, 'Minh'), accept(DISSOLVED, 'Minh')];
    expect(review(journalOf(...judgements)).agreement).toMatchObject([{ figures: 2, alike: 1, share: 0.5, kappa: 0 }]);
    const alike = [accept(), reject(DISSOLVED), accept(FOUNDED, 'Minh'), reject(DISSOLVED, 'Minh')];
    expect(review(journalOf(...alike)).agreement).toMatchObject([{ share: 1, kappa: 1 }]);
  });
});
