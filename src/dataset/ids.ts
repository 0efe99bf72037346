import { hash } from 'node:crypto';

const DIGITS = 12;

/**
 * The id of a figure: from its document's bytes and the place of its first number, so that a better rule which reads another
 * unit or label leaves it as it is, and with it what a reviewer has decided.
 */
export function figureId(sha256: string, place: number): string {
  return `f-${short(`${sha256}:${place}`)}`;
}

/** The id of a fact: from the SHA-256 of what it claims, wherever it is stated. */
export function factId(claim: string): string {
  return `c-${claim.slice(0, DIGITS)}`;
}

/** Tells equal ids apart by a number in the order of the dataset: one article may be there twice, as two files. */
export function distinctIds(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };
}

function short(text: string): string {
  return hash('sha256', text).slice(0, DIGITS);
}
