import type { Status } from '../core/figure.js';
import type { PhraseIndex } from './phrases.js';

/** How far a cue reaches: words that name a kind of text set the tone of a document, verbs that of their clause. */
export interface StatusCue {
  readonly status: Status;
  /** Cues of equal nearness compete by strength. */
  readonly strength: number;
}

const CUES: readonly (readonly [Status, number, readonly string[]])[] = [
  [
    'target',
    3,
    [
      ...[
        'phấn đấu',
        'đặt mục tiêu',
        'đặt kế hoạch',
        'đặt chỉ tiêu',
        'mục tiêu',
        'mục tiêu cụ thể',
        'mục tiêu tổng quát',
        'đề ra mục tiêu',
      ],
      ...[
        'phấn đấu đến',
        'phấn đấu đạt',
        'quyết tâm',
        'nỗ lực đạt',
        'mục tiêu đến',
        'mục tiêu là',
        'chỉ tiêu cụ thể',
        'các chỉ tiêu',
      ],
      ...[
        'đặt ra mục tiêu',
        'xác định mục tiêu',
        'hướng tới',
        'hướng đến',
        'kỳ vọng',
        'chỉ tiêu chủ yếu',
        'một số chỉ tiêu',
        'phấn dấu',
      ],
      ...[
        'hướng tới mục tiêu',
        'với mục tiêu',
        'nhằm đạt',
        'nhằm mục tiêu',
        'chỉ tiêu phấn đấu',
        'mục tiêu phấn đấu',
        'chỉ tiêu',
      ],
    ],
  ],
  [
    'target',
    2,
    [
      'sẽ',
      'theo kế hoạch',
      'dự toán',
      'định hướng',
      'theo quy hoạch',
      'kế hoạch',
      'quy hoạch',
      'đề án',
      'cần',
      'dự kiến',
      'tiếp tục',
      'tập trung',
      'bố trí',
      'giao chỉ tiêu',
    ],
  ],
  [
    'estimate',
    4,
    [
      'ước',
      'ước đạt',
      'ước tính',
      'ước thực hiện',
      'ước cả năm',
      'ước khoảng',
      'dự báo',
      'dự ước',
      'ước có',
      'ước khoảng',
      'dự tính',
      'ước tăng',
      'ước giảm',
      'dự đoán',
    ],
  ],
  [
    'actual',
    3,
    [
      ...[
        'đã',
        'đạt được',
        'hiện có',
        'hiện nay',
        'hiện',
        'đến nay',
        'tính đến nay',
        'kết quả',
        'đã có',
        'thực tế',
        'thực hiện được',
      ],
      ...[
        'so với cùng kỳ',
        'hiện tại',
        'thời gian qua',
        'vừa qua',
        'qua thống kê',
        'theo thống kê',
        'theo số liệu',
        'hiện đang',
        'lũy kế',
        'trong những năm qua',
        'tính chung',
      ],
    ],
  ],
  [
    'norm',
    3,
    [
      ...[
        'mức hỗ trợ',
        'hỗ trợ tối đa',
        'được hỗ trợ',
        'mức lương cơ sở',
        'lương tối thiểu',
        'mức phạt',
        'phạt tiền',
        'theo quy định là',
        'tối thiểu phải',
      ],
      ...[
        'quy định mức',
        'mức chi',
        'định mức',
        'mức thu',
        'mức đóng',
        'phải có',
        'phải đạt',
        'phải đảm bảo',
        'phải bảo đảm',
        'mức trợ cấp',
      ],
      ...[
        'tiền lương cơ sở',
        'lương cơ sở',
        'sẽ được hỗ trợ',
        'mức vay tối đa',
        'cho vay tối đa',
        'được vay',
        'mức vay',
        'phải được',
        'mức chuẩn',
      ],
      ...[
        'hỗ trợ một lần',
        'hỗ trợ không quá',
        'hỗ trợ mức',
        'hỗ trợ kinh phí',
        'quy định tối thiểu',
        'chuẩn nghèo',
        'bị phạt',
        'bị phạt tiền',
      ],
    ],
  ],
];

export function addStatusCues(index: PhraseIndex): void {
  for (const [status, strength, phrases] of CUES) {
    for (const phrase of phrases) index.add('status', phrase, { status, strength } satisfies StatusCue);
  }
}
