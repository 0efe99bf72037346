import { list } from '../core/list.js';
import type { PhraseIndex } from './phrases.js';

/** What a result is measured against: `đạt 100% kế hoạch`, `bằng 105% dự toán`, `vượt chỉ tiêu`. */
export const PLAN_WORDS: readonly string[] = list`
  kế hoạch | dự toán | mục tiêu | chỉ tiêu | KH | kịch bản | nghị quyết | định mức | nhiệm vụ |
  kế hoạch đề ra | mục tiêu đề ra | chỉ tiêu kế hoạch | kế hoạch giao | chỉ tiêu giao | dự toán giao |
  chỉ tiêu nghị quyết | mục tiêu nghị quyết | kế hoạch được giao | pháp lệnh | chỉ tiêu được giao
`;

export function addPlanWords(index: PhraseIndex): void {
  for (const phrase of PLAN_WORDS) index.add('plan', phrase, true);
}
