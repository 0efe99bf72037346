import type { Catalogue } from './catalogue.js';

export const SUGGEST_MESSAGES = {
  'suggest.about': {
    vi: 'Đề xuất chỉ tiêu cho những số liệu hay gặp mà định nghĩa chưa có',
    en: 'Propose indicators for frequent figures that have none yet',
  },
  'suggest.number': {
    vi: 'nhiều nhất bấy nhiêu đề xuất (mặc định {number})',
    en: 'so many proposals at most (default {number})',
  },
  'suggest.min': {
    vi: 'chỉ những chỉ tiêu có từ bấy nhiêu số liệu (mặc định {min})',
    en: 'only measures with at least so many figures (default {min})',
  },
  'suggest.bad-number': { vi: 'Cần một số nguyên từ 1 trở lên.', en: 'A whole number from 1 up is needed.' },
  'suggest.unnamed': {
    vi: '{unnamed} trong {figures} số liệu chưa có chỉ tiêu.',
    en: 'Figures without an indicator: {unnamed} of {figures}.',
  },
  'suggest.found': {
    vi: '{proposals} đề xuất cho {named} số liệu. Xem lại, dán vào indicators.yaml của định nghĩa đọc mọi bài (texts: all) hay của “solieu pipeline new”, rồi chạy “solieu pipeline check”.',
    en: 'Proposals: {proposals}, for {named} figures. Look through them, paste them into indicators.yaml of a pipeline that reads all texts (texts: all) or of a new one (“solieu pipeline new”), and run “solieu pipeline check”.',
  },
  'suggest.none': {
    vi: 'Không có tên gọi nào lặp lại từ {min} lần mà câu ví dụ đọc được một mình. Thử --min 2, hoặc đọc thêm bài.',
    en: 'No label stands {min} times or more with a sentence that can be read by itself. Try --min 2, or read more articles.',
  },
  'suggest.complete': {
    vi: 'Số liệu nào cũng đã có chỉ tiêu; không cần đề xuất (--min {min}).',
    en: 'Every figure has its indicator; there is nothing to propose (--min {min}).',
  },
} as const satisfies Catalogue;
