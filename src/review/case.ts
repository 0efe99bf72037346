import type { DocumentRecord, FigureRecord } from '../dataset/records.js';
import { isJudgement, type Judgement, type Placed } from './decision.js';
import type { Located } from './locate.js';
import { outcomeOf, sameOutcome } from './outcome.js';
import type { Judged } from './reviewed-figure.js';

/** What all reviewers said about one figure, as far as it stands: of each his last judgement, and his last words. */
export class Case {
  /** By reviewer, in the order of their last judgements. */
  readonly #judgements = new Map<string, Judgement>();
  readonly #remarks = new Map<string, Placed>();

  constructor(
    /** Where the words are that they judged. */
    readonly place: Located,
  ) {}

  get document(): DocumentRecord {
    return this.place.document;
  }

  add(decision: Placed): void {
    const { reviewer } = decision;
    if (isJudgement(decision)) {
      this.#judgements.delete(reviewer);
      this.#judgements.set(reviewer, decision);
    }
    if (decision.why !== null) this.#remarks.set(reviewer, decision);
  }

  get judgements(): readonly Judgement[] {
    return [...this.#judgements.values()];
  }

  /** The decisions that hold each reviewer's last words. */
  get remarks(): readonly Placed[] {
    return [...this.#remarks.values()];
  }

  /** Who judged last decides; others' judgements stay in the journal and lead to a flag where they differ. */
  get last(): Judgement | undefined {
    return this.judgements.at(-1);
  }

  get isDisputed(): boolean {
    const [first, ...others] = this.judgements.map(outcomeOf);
    return others.some((other) => !sameOutcome(first!, other));
  }

  /** The columns that say who reviewed a figure and how. */
  judged(review: FigureRecord['review']): Judged {
    const words = this.remarks.map(({ reviewer, why }) => (this.#remarks.size > 1 ? `${reviewer}: ${why}` : why));
    return { review, reviewed_by: [...this.#judgements.keys()].sort(), comment: words.join('; ') || null };
  }
}
