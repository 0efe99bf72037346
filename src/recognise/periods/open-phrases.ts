import { list } from '../../core/list.js';
import type { PhraseIndex } from '../phrases.js';
import type { OpenPeriod } from './period.js';

/** Phrases for periods that are read from the document's date or from the period before them. */
const OPEN_PHRASES: readonly (readonly [OpenPeriod, readonly string[]])[] = [
  [
    { type: 'year', offset: 0 },
    list`
      cả năm | trong năm | năm nay | trong năm nay | cuối năm | đến cuối năm | hết năm | đến hết năm | cả năm nay
    `,
  ],
  [
    { type: 'year', offset: -1 },
    [
      'năm ngoái',
      'năm trước',
      'năm liền trước',
      'năm trước đó',
      'cuối năm trước',
      'cuối năm ngoái',
      'năm liền kề trước',
    ],
  ],
  [{ type: 'year', offset: 1 }, ['năm sau', 'năm tới', 'năm tiếp theo']],
  [{ type: 'month', offset: -1 }, ['tháng trước', 'tháng trước đó', 'tháng liền trước']],
  [{ type: 'quarter', offset: -1 }, ['quý trước', 'quý liền trước']],
  [{ type: 'months', first: 1, last: 6 }, ['nửa đầu năm', 'nửa đầu năm nay', 'nửa năm đầu']],
  [{ type: 'months', first: 7, last: 12 }, ['nửa cuối năm', 'nửa cuối năm nay']],
  [
    { type: 'term' },
    [
      'nhiệm kỳ qua',
      'nhiệm kỳ vừa qua',
      'trong nhiệm kỳ',
      'nhiệm kỳ này',
      'giai đoạn qua',
      'giai đoạn này',
      'nhiệm kỳ mới',
    ],
  ],
  [
    { type: 'same_period' },
    list`
      cùng kỳ | cùng kì | cùng thời điểm | cùng kỳ năm trước | cùng kỳ năm ngoái | cùng kỳ năm trước đó |
      cùng thời kỳ | cùng kỳ năm | cùng thời điểm năm trước | cùng thời điểm năm ngoái | CK
    `,
  ],
];

/** Names of stages, before their years. */
const STAGE_WORDS = list`
  giai đoạn | thời kỳ | nhiệm kỳ | khóa | kỳ | năm học | niên vụ | vụ | vụ mùa | vụ đông xuân | vụ hè thu | vụ đông |
  vụ xuân | vụ chiêm xuân | mùa vụ | các năm | những năm | đông xuân | hè thu | năm tài chính
`;

export function addPeriodPhrases(index: PhraseIndex): void {
  for (const [value, phrases] of OPEN_PHRASES) for (const phrase of phrases) index.add('open-period', phrase, value);
  for (const phrase of STAGE_WORDS) index.add('stage', phrase, true);
}
