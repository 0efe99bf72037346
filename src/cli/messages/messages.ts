import type { Catalogue } from './catalogue.js';
import { DECISION_MESSAGES } from './decisions.js';
import { DIFF_MESSAGES } from './diff.js';
import { ERROR_MESSAGES } from './errors.js';
import { EVALUATE_MESSAGES } from './evaluate.js';
import { EXPLAIN_MESSAGES } from './explain.js';
import { EXTRACT_MESSAGES } from './extract.js';
import { HELP_MESSAGES } from './help.js';
import { IMPORT_MESSAGES } from './import-review.js';
import { PIPELINE_MESSAGES } from './pipeline.js';
import { REVIEW_MESSAGES } from './review.js';
import { SKIPPED_MESSAGES } from './skipped.js';
import { SUGGEST_MESSAGES } from './suggest.js';
import { VERIFY_MESSAGES } from './verify.js';

/** Everything that the command line says, in both languages. */
export const MESSAGES = {
  ...HELP_MESSAGES,
  ...ERROR_MESSAGES,
  ...SKIPPED_MESSAGES,
  ...EXTRACT_MESSAGES,
  ...EXPLAIN_MESSAGES,
  ...VERIFY_MESSAGES,
  ...SUGGEST_MESSAGES,
  ...REVIEW_MESSAGES,
  ...EVALUATE_MESSAGES,
  ...PIPELINE_MESSAGES,
  ...DECISION_MESSAGES,
  ...IMPORT_MESSAGES,
  ...DIFF_MESSAGES,
} as const satisfies Catalogue;
export type MessageKey = keyof typeof MESSAGES;
