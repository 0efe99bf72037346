import { onOneLine } from '../../core/on-one-line.js';
import type { ReviewRecord } from '../../dataset/review-record.js';
import type { Session } from '../session.js';

/** What a run made of reviewers' decisions: how far two agree, and what could not be applied. */
export function decisionLines({ agreement, orphaned }: ReviewRecord, session: Session): string[] {
  const { say, terminal } = session;
  const { yellow } = terminal.err.colours;
  return [
    ...agreement.map((each) => agreementLine(each, session)),
    ...(orphaned.length ? [yellow(say('decisions.orphaned', { count: orphaned.length }))] : []),
    ...orphaned.map(({ document, quote, reviewer, doubt }) => {
      const words = onOneLine(quote);
      return `  ${say('decisions.orphan', { document, quote: words, reviewer, doubt: say(`doubt.${doubt}`) })}`;
    }),
  ];
}

function agreementLine(
  { reviewers: [one, other], figures, share, kappa }: ReviewRecord['agreement'][number],
  { say }: Session,
): string {
  const rounded = kappa === null ? '–' : Math.round(kappa * 100) / 100;
  return say('decisions.agreement', { one, other, figures, share: `${Math.round(share * 100)}%`, kappa: rounded });
}
