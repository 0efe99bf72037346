import { list } from '../../core/list.js';
import type { PhraseIndex } from '../phrases.js';
import { wordSet } from '../word-sets.js';
import type { OpenPeriod } from './period.js';

/** Phrases for periods that are read from the document's date or from the period before them. */
const OPEN_PHRASES: readonly (readonly [OpenPeriod, readonly string[]])[] = [
  [{ type: 'year', offset: 0 }, list`cả năm | trong năm | cuối năm | đến cuối năm | hết năm | đến hết năm`],
  [{ type: 'year', offset: 0, ofSpeech: true }, list`năm nay | trong năm nay | cả năm nay | cuối năm nay`],
  [{ type: 'year', offset: -1 }, list`năm trước | năm liền trước | năm trước đó | cuối năm trước | năm liền kề trước`],
  [{ type: 'year', offset: -1, ofSpeech: true }, list`năm ngoái | cuối năm ngoái | trong năm ngoái`],
  [{ type: 'year', offset: 1 }, ['năm sau', 'năm tiếp theo']],
  [{ type: 'year', offset: 1, ofSpeech: true }, ['năm tới']],
  [{ type: 'month', offset: -1 }, ['tháng trước', 'tháng trước đó', 'tháng liền trước']],
  [{ type: 'quarter', offset: -1 }, ['quý trước', 'quý liền trước']],
  [{ type: 'months', first: 1, last: 6 }, ['nửa đầu năm', 'nửa đầu năm nay', 'nửa năm đầu']],
  [{ type: 'months', first: 1, last: 3 }, ['quý đầu năm']],
  [{ type: 'months', first: 10, last: 12 }, ['quý cuối năm']],
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
    { type: 'now' },
    list`
      hiện | hiện có | hiện đang | hiện nay | hiện tại | hiện giờ | bây giờ | nay | đến nay | tới nay | tính đến nay |
      tính tới nay | cho đến nay | cho tới nay | đến hiện tại | đến thời điểm hiện tại | tại thời điểm hiện tại |
      đến thời điểm này | đến giờ
    `,
  ],
  [
    { type: 'same_period' },
    list`
      cùng kỳ | cùng kì | cùng thời điểm | cùng kỳ năm trước | cùng kỳ năm ngoái | cùng kỳ năm trước đó |
      cùng thời kỳ | một năm trước | một năm trước đó | cùng kỳ năm | cùng thời điểm năm trước | cùng thời điểm năm ngoái | CK
    `,
  ],
];

/** First words of all of them: few tokens need to be asked further. */
export const OPEN_PHRASE_STARTS = wordSet(
  OPEN_PHRASES.flatMap(([, phrases]) => phrases.map((phrase) => phrase.split(' ')[0]!)),
);

/** Names of stages, before their years. */
const STAGE_WORDS = list`
  giai đoạn | thời kỳ | nhiệm kỳ | khóa | kỳ | năm học | niên vụ | vụ | vụ mùa | vụ đông xuân | vụ hè thu | vụ đông |
  vụ xuân | vụ chiêm xuân | mùa vụ | các năm | những năm | đông xuân | hè thu | năm tài chính
`;

/** Names of plans, laws and bodies that carry a year of their own: `Đại hội Đảng bộ tỉnh nhiệm kỳ 2020 - 2025`. */
const DATED_NAMES = list`
  kế hoạch | quy hoạch | chương trình | đề án | dự án | nghị quyết | hội nghị | luật | quyết định | nghị định | mục tiêu |
  chỉ tiêu | dự toán | chiến lược | tiêu chí | chuẩn nghèo | thông tư | nhiệm vụ | đại hội | đảng bộ | văn kiện | chỉ thị
`;

export function addPeriodPhrases(index: PhraseIndex): void {
  for (const [value, phrases] of OPEN_PHRASES) for (const phrase of phrases) index.add('open-period', phrase, value);
  for (const phrase of STAGE_WORDS) index.add('stage', phrase, true);
  for (const phrase of DATED_NAMES) index.add('dated-name', phrase, true);
}
