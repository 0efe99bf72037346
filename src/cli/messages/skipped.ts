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
  'skipped.truncated': {
    vi: 'Tệp bị cụt: dữ liệu dừng giữa chừng.',
    en: 'It breaks off: its data end in the middle.',
  },
  'skipped.damaged': { vi: 'Tệp bị hỏng ({detail}).', en: 'It is damaged ({detail}).' },
  'skipped.too_large': { vi: 'Quá lớn so với một bài viết.', en: 'It is larger than any single article.' },
  'skipped.too_deep': { vi: 'Các phần lồng nhau quá sâu.', en: 'Its parts are nested too deep.' },
  'skipped.bomb': {
    vi: 'Tệp nén phình ra quá lớn, có thể là tệp phá hoại.',
    en: 'It unpacks to an absurd size, as files do that are meant to do harm.',
  },
  'skipped.changed': { vi: 'Tệp bị sửa trong lúc đang đọc.', en: 'It was changed while it was read.' },
  'skipped.protected': { vi: 'Tệp có mật khẩu.', en: 'It is locked with a password.' },
  'skipped.garbled': {
    vi: 'Trang này xuất ra toàn ký tự lỗi, không đọc được.',
    en: 'The text of this page comes out garbled.',
  },
  'skipped.no_tool': {
    vi: 'Muốn đọc PDF cần có chương trình pdftotext.',
    en: 'Reading a PDF needs the program pdftotext.',
  },
  'skipped.no_text': {
    vi: 'Không có trường hay cột nào chứa bài viết (chỉ có: {detail}).',
    en: 'No field or column of it holds the article (there are: {detail}).',
  },
  'skipped.more': {
    vi: 'Còn {detail} bài khác trong tệp cũng không đọc được.',
    en: '{detail} more of its documents were left out.',
  },
  'skipped.circular': { vi: 'Liên kết này dẫn vòng về chính nó.', en: 'The link leads back to itself.' },
  'skipped.failed': { vi: 'solieu gặp lỗi khi đọc: {detail}', en: 'solieu failed on it: {detail}' },
} as const satisfies Catalogue<`skipped.${Unreadable}`>;

const ADVICE = {
  'advice.missing': {
    vi: 'Xem lại đường dẫn; đặt mẫu trong dấu nháy.',
    en: 'Check the path; put a pattern in quotes.',
  },
  'advice.empty': { vi: 'Bỏ tệp này ra, hoặc chép bài viết vào.', en: 'Leave it out, or put the article into it.' },
  'advice.binary': {
    vi: 'Đặt đúng đuôi tệp, hoặc lưu phần chữ thành tệp .txt.',
    en: 'Give it the extension of what it is, or save its text as .txt.',
  },
  'advice.encoding': {
    vi: 'Lưu lại với bảng mã UTF-8, hoặc nêu bảng mã bằng --encoding.',
    en: 'Save it again as UTF-8, or name its encoding with --encoding.',
  },
  'advice.not_vietnamese': {
    vi: 'Bỏ tệp này ra: chỉ đọc được tiếng Việt.',
    en: 'Leave it out: only Vietnamese is read.',
  },
  'advice.permission': {
    vi: 'Cấp quyền đọc tệp cho tài khoản đang dùng.',
    en: 'Give your account the right to read it.',
  },
  'advice.unsupported': {
    vi: 'Đặt đúng đuôi tệp (.txt, .html, .jsonl, .csv, .docx, .pdf, .zip, .warc), hoặc lưu phần chữ thành tệp .txt.',
    en: 'Name it by what it is (.txt, .html, .jsonl, .csv, .docx, .pdf, .zip, .warc), or save its text as .txt.',
  },
  'advice.truncated': {
    vi: 'Tải hoặc chép lại tệp; phần đọc được trước chỗ cụt vẫn có trong dữ liệu.',
    en: 'Download or copy it once more; what was read before it breaks off is in the dataset.',
  },
  'advice.damaged': {
    vi: 'Tải hoặc lưu lại tệp; những phần khác đọc được vẫn có trong dữ liệu.',
    en: 'Download or save it once more; whatever else could be read is in the dataset.',
  },
  'advice.too_large': {
    vi: 'Tách thành từng bài, mỗi bài một tệp hoặc một dòng của tệp .jsonl.',
    en: 'Cut it into articles, one a file or one a line of a .jsonl file.',
  },
  'advice.too_deep': {
    vi: 'Giải nén ra, hoặc lưu phần chữ thành tệp .txt.',
    en: 'Unpack it, or save its text as .txt.',
  },
  'advice.bomb': {
    vi: 'Đừng mở tệp lạ; nếu tin tệp này, hãy tự giải nén.',
    en: 'Do not trust it; where you do, unpack it yourself.',
  },
  'advice.changed': { vi: 'Đợi tệp ghi xong rồi chạy lại.', en: 'Wait until it is complete, then run again.' },
  'advice.protected': { vi: 'Lưu lại tệp không đặt mật khẩu.', en: 'Save it without its password.' },
  'advice.garbled': {
    vi: 'Chép chữ của trang này vào tệp .txt, hoặc xin bản .docx.',
    en: 'Copy the text of this page into a .txt file, or ask for the document as .docx.',
  },
  'advice.no_tool': {
    vi: 'Cài poppler-utils (Debian: apt install poppler-utils; macOS: brew install poppler) rồi chạy lại.',
    en: 'Install poppler-utils (Debian: apt install poppler-utils; macOS: brew install poppler), then run again.',
  },
  'advice.no_text': {
    vi: 'Chỉ ra trường chứa bài viết: --field text=TÊN.',
    en: 'Name the field of the text: --field text=NAME.',
  },
  'advice.more': { vi: 'Xem lý do của những bài đầu.', en: 'See the reasons given for the first of them.' },
  'advice.circular': {
    vi: 'Bỏ liên kết đó, hoặc chỉ thẳng vào thư mục.',
    en: 'Remove the link, or name the folder itself.',
  },
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
