import { list } from '../core/list.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';

/** What the numbered headings over a sentence say of a field: `II. Kết quả năm 2023` holds under `1. Trồng trọt` too. */
export class Outline<T> {
  readonly #open: { readonly level: number; readonly value: T | undefined }[] = [];

  /** Opens a heading, and closes those of its level and below. */
  enter(level: number, value: T | undefined): void {
    while (this.#open.length && this.#open.at(-1)!.level >= level) this.#open.pop();
    this.#open.push({ level, value });
  }

  /** What the innermost heading that says something says. */
  get value(): T | undefined {
    return this.#open.findLast(({ value }) => value !== undefined)?.value;
  }
}

const ORNAMENTS = wordSet(['*', '#', '_', '“', '"']);
const PARTS = wordSet(list`phần | chương | mục`);
const MARKS = wordSet(['.', ')', '/', '-', '–', ':']);
const STOPS = wordSet(['.', ';', '…', ',']);
const MAX_HEADING = 45;
const CAPITALS = /^[\p{Lu}\d\P{L}]+$/u;

/**
 * The level of a sentence without figures that heads a part of the text, 0 the highest: `Phần I`, `A.`, `II.`, or in
 * capitals 0 to 1, `1.` 2, `1.2.` 3, `a)` 9; undefined for running text.
 */
export function headingLevel(view: SentenceView): number | undefined {
  const [first, end] = [skip(view, view.first, 1), skip(view, view.last - 1, -1)];
  if (end - first > MAX_HEADING || STOPS.has(view.word(end)) || view.sentence.kind !== 'body') return undefined;
  const mark = view.text(first);
  if (PARTS.has(view.word(first))) return 0;
  if (MARKS.has(view.word(first + 1))) {
    if (/^[IVX]+$/.test(mark)) return 1;
    if (/^[A-H]$/.test(mark)) return 0;
    if (/^\p{Ll}$/u.test(mark)) return 9;
  }
  if (/^\d{1,2}(?:\.\d{1,2}){0,3}$/.test(mark)) {
    const marked = MARKS.has(view.word(first + 1)) || mark.includes('.');
    return marked ? 2 + mark.split('.').length - 1 : undefined;
  }
  return end > first && CAPITALS.test(view.text(first, end + 1)) ? 1 : undefined;
}

/** The first token from one on, in a direction, that is no ornament of a heading: `**II. Nhiệm vụ**`. */
function skip(view: SentenceView, from: number, step: 1 | -1): number {
  let at = from;
  while (ORNAMENTS.has(view.word(at))) at += step;
  return at;
}
