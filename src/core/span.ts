/** A stretch of the decoded source, half-open `[start, end)`, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the exact words it covers: `text.slice(start, end) === quote`. */
export interface Excerpt extends Span {
  readonly quote: string;
}

export function excerpt(text: string, start: number, end: number): Excerpt {
  return { start, end, quote: text.slice(start, end) };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
