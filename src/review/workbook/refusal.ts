import type { FieldFault } from '../field-fault.js';

/** Why a row cannot be taken over; the command line has a sentence for each. */
export type RefusalCode =
  | FieldFault
  | 'no_id'
  | 'unknown_figure'
  | 'judged_twice'
  | 'cell_edited'
  | 'unknown_review'
  | 'nothing_corrected'
  | 'also_corrected'
  | 'range_open'
  | 'words_not_found'
  | 'comment_too_long';

/** A row that does not fit, and why. */
export interface Refusal {
  readonly where: string;
  readonly code: RefusalCode;
  readonly id: string;
  /** The column that is meant. */
  readonly column?: string;
  readonly found?: string;
  readonly expected?: string;
}

/** Thrown inside one row; the others go on. */
export class RowRefused extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly details: Pick<Refusal, 'column' | 'found' | 'expected'> = {},
  ) {
    super(code);
  }
}
