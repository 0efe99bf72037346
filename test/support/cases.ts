import { describe, expect, it } from 'vitest';
import type { LedgerClass } from '../../src/core/figure.js';
import { contains } from '../../src/core/span.js';
import type { Extracted } from '../../src/run/extract-figures.js';
import { amount } from './amount.js';
import { type Marked, parseMarked } from './marked.js';
import { read } from './read.js';

/** A value, then sentences that state it: `{ '>60 %': ['Tỷ lệ che phủ rừng đạt trên {60%}.'] }`; several values are joined by `;`. */
type Amounts = Readonly<Record<string, readonly string[]>>;

/** A class of the ledger, or two where annotators may take either, then sentences with such numbers in `[…]`. */
type Classes = Readonly<Record<string, readonly string[]>>;

/** Each sentence has exactly the marked figures, and they are worth what the table says. */
export function statesAmounts(table: Amounts): void {
  for (const [amounts, sentences] of Object.entries(table)) {
    describe(amounts, () => {
      for (const marked of sentences) it(marked, () => check(marked, amounts.split('; ')));
    });
  }
}

/** Each sentence has exactly the marked figures, and what is in brackets lies in the ledger under that class. */
export function keepsInLedger(table: Classes): void {
  for (const [classes, sentences] of Object.entries(table)) {
    describe(classes, () => {
      for (const marked of sentences) it(marked, () => check(marked, undefined, classes.split(' or ')));
    });
  }
}

function check(sentence: string, amounts?: readonly string[], classes: readonly string[] = []): void {
  const marked = parseMarked(sentence);
  const found = read(marked.text);
  const expected = [...expectedFigures(marked, amounts), ...expectedOthers(marked)];
  const received = [...foundFigures(found, amounts !== undefined), ...foundOthers(marked, found, classes)];
  expect(received).toEqual(expected);
}

function expectedFigures({ text, figures }: Marked, amounts: readonly string[] | undefined): string[] {
  if (amounts && figures.length !== amounts.length)
    throw new Error(`${figures.length} figures, ${amounts.length} amounts`);
  return figures.map(({ start, end }, i) => `{${text.slice(start, end)}}${amounts ? ` ${amounts[i]}` : ''}`);
}

function foundFigures({ figures }: Extracted, withAmounts: boolean): string[] {
  return figures.map((figure) => `{${figure.quote}}${withAmounts ? ` ${amount(figure)}` : ''}`);
}

/** One row a marked stretch: its class, or the class that the table is about. */
function expectedOthers({ text, others }: Marked): string[] {
  return others.map((span) => `[${text.slice(span.start, span.end)}] ${span.class ?? 'as said'}`);
}

function foundOthers({ text, others }: Marked, { ledger }: Extracted, classes: readonly string[]): string[] {
  return others.map((span) => {
    const inside = ledger.filter((row) => contains(span, row) || contains(row, span));
    const found = [...new Set<LedgerClass>(inside.map((row) => row.class))];
    const asSaid = span.class === undefined && found.length > 0 && found.every((one) => classes.includes(one));
    return `[${text.slice(span.start, span.end)}] ${asSaid ? 'as said' : found.join(', ') || 'no row'}`;
  });
}
