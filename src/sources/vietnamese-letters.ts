/** Letters that among living languages only Vietnamese has, composed or as combining marks. */
const LETTER = /[ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]|\u0309|\u0323|\u031b/i;
const LETTERS = new RegExp(LETTER, 'gi');

/** Whether a text has a letter that no other language has; unaccented Vietnamese has none. */
export function hasVietnameseLetter(text: string): boolean {
  return LETTER.test(text);
}

/** Running Vietnamese has about one such letter in two words. */
export function countVietnameseLetters(text: string): number {
  return text.match(LETTERS)?.length ?? 0;
}
