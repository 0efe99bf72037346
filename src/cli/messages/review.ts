import type { Catalogue } from './catalogue.js';

export const REVIEW_MESSAGES = {
  'review.about': {
    vi: 'Mở trang duyệt trên máy này: xem từng số liệu trong bài, nhận, sửa hoặc bỏ',
    en: 'Serve the review page on this machine: see each figure in its article, accept, correct or reject it',
  },
  'review.folder': { vi: 'thư mục dữ liệu (mặc định: output)', en: 'dataset folder (default: output)' },
  'review.port': { vi: 'cổng (mặc định: 4180, hoặc cổng còn trống)', en: 'port (default: 4180, or one that is free)' },
  'review.bad-port': { vi: 'Cổng là số từ 0 đến 65535.', en: 'A port is a number from 0 to 65535.' },
  'review.open': { vi: 'Mở địa chỉ này trong trình duyệt:', en: 'Open this address in a browser:' },
  'review.private': {
    vi: 'Chỉ máy này vào được. Mỗi quyết định được ghi ngay vào {file}. Nhấn Ctrl-C để dừng.',
    en: 'Only this machine can reach it. Every decision is written to {file} at once. Ctrl-C stops.',
  },
  'review.stopped': {
    vi: 'Đã dừng. Nhật ký có {count} quyết định. Để áp dụng: chạy lại “solieu extract” với thư mục này.',
    en: 'Stopped. Decisions in the journal: {count}. To apply them, run “solieu extract” into this folder again.',
  },
  'help.example-review': { vi: 'duyệt số liệu trong trình duyệt', en: 'review the figures in a browser' },
} as const satisfies Catalogue;
