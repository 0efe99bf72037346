/** Faults that the command line can also put into Vietnamese; their English words stand where they arise. */
export type Fault =
  | 'foreign_folder'
  | 'no_dataset'
  | 'bad_row'
  | 'no_such_id'
  | 'no_target'
  | 'no_gold'
  | 'no_gold_text'
  | 'other_text'
  | 'folder_locked'
  | 'bad_decision'
  | 'no_workbook';

/** A fault that a user can mend: what is wrong, where, and what to do about it. */
export class UserError extends Error {
  override readonly name: string = 'UserError';

  constructor(
    message: string,
    readonly advice: string,
    /** `path` or `path:line:column`. */
    readonly where?: string,
    readonly fault?: Fault,
  ) {
    super(message);
  }
}

/** What is wrong and what to do about it, in one language. */
export interface Words {
  readonly message: string;
  readonly advice: string;
}

/** A pipeline definition that cannot be used. The command line answers it with exit code 2. */
export class DefinitionError extends UserError {
  override readonly name = 'DefinitionError';

  constructor(
    readonly words: Readonly<Record<'vi' | 'en', Words>>,
    where?: string,
  ) {
    super(words.en.message, words.en.advice, where);
  }
}

/** Why one input could not be read. The batch goes on without it. */
export const UNREADABLE = [
  'missing',
  'empty',
  'binary',
  'encoding',
  'not_vietnamese',
  'permission',
  'unsupported',
  'truncated',
  'damaged',
  'too_large',
  'too_deep',
  'bomb',
  'changed',
  'protected',
  'garbled',
  'no_tool',
  'no_text',
  'circular',
  'more',
  'failed',
] as const;
export type Unreadable = (typeof UNREADABLE)[number];

/** An input that was left out of the run, and why. */
export interface SkippedInput {
  readonly path: string;
  readonly code: Unreadable;
  readonly reason: string;
  readonly advice: string;
}
