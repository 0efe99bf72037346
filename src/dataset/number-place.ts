/** Where a figure's digits begin, in code points: words before them come and go with the rules. A figure in words has none. */
export function numberPlace({ start, quote }: { readonly start: number; readonly quote: string }): number {
  const digits = [...quote].findIndex((character) => /\p{Nd}/u.test(character));
  return start + Math.max(0, digits);
}
