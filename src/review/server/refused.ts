import type { Refusal } from './api.js';

const STATUS: Readonly<Partial<Record<Refusal, 403 | 404 | 409 | 413 | 500>>> = {
  not_allowed: 403,
  unknown: 404,
  source_changed: 409,
  nothing_to_undo: 409,
  too_large: 413,
  internal: 500,
};

/** A request that the server does not carry out, and why. */
export class Refused extends Error {
  constructor(
    readonly code: Refusal,
    readonly field?: string,
  ) {
    super(code);
  }

  get status(): 400 | 403 | 404 | 409 | 413 | 500 {
    return STATUS[this.code] ?? 400;
  }
}
