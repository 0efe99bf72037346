import type { Unreadable } from '../../core/errors.js';
import type { Catalogue } from './catalogue.js';

/** Why an input was left out. */
const REASONS = {
  'skipped.missing': {
    vi: 'Không tìm thấy hoặc không mở được tệp, thư mục hay mẫu này.',
    en: 'There is no such file, folder or fitting file, or it cannot be opened.',
  },
  'skipped.empty': { vi: 'Không có chữ nào để đọc.', en: 'There is nothing in it to read.' },
  'skipped.binary': { vi: 'Không phải văn bản mà là {detail}.', en: 'It is not text but {detail}.' },
  'skipped.encoding': { vi: 'Không đúng bảng mã ({detail}).', en: 'Its encoding is broken ({detail}).' },
  'skipped.not_vietnamese': {
    vi: 'Không phải tiếng Việt (có vẻ là ngôn ngữ “{detail}”).',
    en: 'It is not Vietnamese (its language looks like “{detail}”).',
  },
  'skipped.permission': { vi: 'Tài khoản này không có quyền đọc.', en: 'This account may not read it.' },
  'skipped.unsupported': { vi: 'Chưa đọc được loại tệp này.', en: 'Files of this kind are not read yet.' },
  'skipped.failed': { vi: 'solieu gặp lỗi khi đọc: {detail}', en: 'solieu failed on it: {detail}' },
} as const satisfies Catalogue<`skipped.${Unreadable}`>;

const ADVICE = {
  'advice.missing': {
    vi: 'Xem lại đường dẫn; đặt mẫu trong dấu nháy.',
    en: 'Check the path; put a pattern in quotes.',
  },
  'advice.empty': { vi: 'Bỏ tệp này ra, hoặc chép bài viết vào.', en: 'Leave it out, or put the article into it.' },
  'advice.binary': {
    vi: 'Lưu phần chữ thành tệp .txt, bảng mã UTF-8.',
    en: 'Save its text as .txt in UTF-8.',
  },
  'advice.encoding': { vi: 'Mở tệp và lưu lại với bảng mã UTF-8.', en: 'Open it and save it again as UTF-8.' },
  'advice.not_vietnamese': {
    vi: 'Bỏ tệp này ra: chỉ đọc được tiếng Việt.',
    en: 'Leave it out: only Vietnamese is read.',
  },
  'advice.permission': {
    vi: 'Cấp quyền đọc tệp cho tài khoản đang dùng.',
    en: 'Give your account the right to read it.',
  },
  'advice.unsupported': { vi: 'Lưu phần chữ thành tệp .txt hoặc .md.', en: 'Save its text as .txt or .md.' },
  'advice.failed': {
    vi: 'Đây là lỗi của solieu, không phải của tệp: xin gửi kèm tệp khi báo lỗi.',
    en: 'This is a fault of solieu, not of the file: please report it together with the file.',
  },
} as const satisfies Catalogue<`advice.${Unreadable}`>;

export const SKIPPED_MESSAGES = {
  ...REASONS,
  ...ADVICE,
  'skipped.title': { vi: 'Không đọc được:', en: 'Could not be read:' },
  'skipped.kind': { vi: 'tệp {kind}', en: 'a {kind} file' },
  'skipped.binary-data': { vi: 'dữ liệu nhị phân', en: 'binary data' },
  'skipped.byte': {
    vi: '{encoding}: byte ở vị trí {offset} bị hỏng',
    en: '{encoding}: the byte at offset {offset} does not fit',
  },
} as const satisfies Catalogue;
