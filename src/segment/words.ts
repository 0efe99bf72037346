import { LOWER_OF } from './characters.js';
import { normaliseWord, otherTonePlacement, withoutHorn } from './normalise.js';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Numbers the words that any vocabulary names, so that a text is matched by integers. Looking a word up reads its
 * characters once and makes no string. Words outside every vocabulary are 0.
 */
export class WordTable {
  readonly #words: string[] = [''];
  /** The word that a spelling stands for: itself, or the one that it is another spelling of. */
  readonly #meant: number[] = [0];
  #slots = new Int32Array(1 << 14);

  /** The number of a word, given one if it is new; both tone placements of it, and a lost horn, share the number. */
  intern(word: string): number {
    const normal = normaliseWord(word);
    const known = this.find(normal, 0, normal.length);
    if (known) return known;
    const id = this.#words.length;
    this.#spell(normal, id);
    for (const twin of [otherTonePlacement(normal), withoutHorn(normal)])
      if (twin !== undefined && !this.find(twin, 0, twin.length)) this.#spell(twin, id);
    if (this.#words.length * 4 > this.#slots.length) this.#grow();
    return id;
  }

  /** The number of the word `text.slice(start, end)` in any case, or 0. The slice must be NFC without invisible characters. */
  find(text: string, start: number, end: number): number {
    let hash = FNV_OFFSET;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ LOWER_OF[text.charCodeAt(i)]!, FNV_PRIME);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot]!;
      if (id === 0) return 0;
      if (this.#spells(id, text, start, end)) return this.#meant[id]!;
    }
  }

  /** The normal form of a numbered word. */
  word(id: number): string {
    return this.#words[id] ?? '';
  }

  #spell(word: string, meant: number): void {
    const own = this.#words.push(word) - 1;
    this.#meant.push(meant);
    this.#place(word, own);
  }

  #spells(id: number, text: string, start: number, end: number): boolean {
    const word = this.#words[id]!;
    if (word.length !== end - start) return false;
    for (let i = 0; i < word.length; i++) {
      if (word.charCodeAt(i) !== LOWER_OF[text.charCodeAt(start + i)]) return false;
    }
    return true;
  }

  #place(word: string, id: number): void {
    let hash = FNV_OFFSET;
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = id;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let id = 1; id < this.#words.length; id++) this.#place(this.#words[id]!, id);
  }
}

/** The one table that the tokeniser and every vocabulary share. */
export const WORDS = new WordTable();
