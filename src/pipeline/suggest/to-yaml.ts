import { Document, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Proposal } from './propose.js';

/** Proposals as entries to paste at the end of `indicators.yaml`, each with a comment that says how frequent it is. */
export function toYaml(proposals: readonly Proposal[]): string {
  const document = new Document({ indicators: proposals.map(entryOf) });
  for (const [index, { figures, documents }] of proposals.entries()) {
    const entry = document.getIn(['indicators', index]) as YAMLMap;
    entry.commentBefore = ` figures: ${figures}, documents: ${documents}`;
    entry.spaceBefore = index > 0;
    for (const key of ['phrases', 'units']) {
      const list = entry.get(key) as YAMLSeq | undefined;
      if (list) list.flow = true;
    }
    const english = document.getIn(['indicators', index, 'label', 'en'], true) as Scalar;
    english.comment = ' dịch ra tiếng Anh / translate';
  }
  const [, ...lines] = document.toString({ lineWidth: 0, flowCollectionPadding: false }).split('\n');
  return lines.join('\n');
}

function entryOf({ id, label, phrases, units, examples, counter_examples }: Proposal) {
  return {
    id,
    label: { vi: label, en: label },
    phrases,
    ...(units.length && { units }),
    examples,
    counter_examples,
  };
}
