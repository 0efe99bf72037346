/** Letters of the scripts that Vietnamese pages hold, by code unit; a regular expression a character would cost too much. */
export function isLetter(unit: number): boolean {
  if (unit < 0xc0) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
  return unit < 0x2000 && unit !== 0xd7 && unit !== 0xf7;
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** White space of every width, and the invisible characters that pages put where nothing should stand. */
export function isBlank(unit: number): boolean {
  if (unit < 0x100) return unit <= 0x20 || unit === 0xa0 || unit === 0xad;
  if (unit >= 0x2000 && unit <= 0x200f) return true;
  return unit === 0xfeff || unit === 0x3000 || unit === 0x2060 || (unit >= 0x2028 && unit <= 0x202f);
}
