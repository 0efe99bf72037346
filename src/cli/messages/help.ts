import type { Catalogue } from './catalogue.js';

export const HELP_MESSAGES = {
  'help.about': {
    vi: 'Đọc bài báo tiếng Việt và lập bộ số liệu, mỗi con số kèm câu nguồn của nó.',
    en: 'Reads Vietnamese articles and makes a dataset of their figures, each with the sentence it stands in.',
  },
  'help.examples': { vi: 'Ví dụ:', en: 'Examples:' },
  'help.usage': { vi: 'Cách dùng:', en: 'Usage:' },
  'help.arguments': { vi: 'Tham số:', en: 'Arguments:' },
  'help.options': { vi: 'Tùy chọn:', en: 'Options:' },
  'help.commands': { vi: 'Các lệnh:', en: 'Commands:' },
  'help.global': { vi: 'Tùy chọn chung:', en: 'Common options:' },
  'help.usage-options': { vi: '[tùy chọn]', en: '[options]' },
  'help.usage-command': { vi: '[lệnh]', en: '[command]' },
  'help.more': {
    vi: 'Xem thêm về một lệnh: solieu extract --help\nMã kết thúc: 0 xong · 1 lỗi · 2 gọi sai hoặc định nghĩa sai · 3 xong nhưng có tài liệu không đọc được',
    en: 'More about a command: solieu extract --help\nExit codes: 0 done · 1 failed · 2 wrong use or bad definition · 3 done, but some documents could not be read',
  },
  'help.example-folder': {
    vi: 'đọc mọi bài trong thư mục, ghi vào ketqua/',
    en: 'read every article of a folder into results/',
  },
  'help.example-text': { vi: 'đọc thử một câu', en: 'try a sentence' },
  'help.example-explain': { vi: 'vì sao mỗi con số được đọc như vậy', en: 'why each number is read as it is' },
  'help.example-verify': {
    vi: 'đối chiếu lại bộ số liệu với các bài nguồn',
    en: 'hold the dataset against its sources again',
  },
  'help.example-json': { vi: 'kết quả dạng JSON cho chương trình khác', en: 'JSON for another program' },
  'help.example-pattern': { vi: 'chỉ các tệp khớp mẫu', en: 'only the files that fit a pattern' },
  'help.example-document': { vi: 'giải thích cả một bài', en: 'explain a whole article' },
  'help.example-figure': { vi: 'giải thích một số liệu của bộ dữ liệu', en: 'explain one figure of a dataset' },
  'help.example-evaluate': { vi: 'chấm điểm so với chú giải mẫu', en: 'score against annotations' },
  'help.example-import-dry': { vi: 'xem trước sẽ nhập những gì', en: 'see first what it would take over' },
  'help.example-import': { vi: 'nhập phần duyệt của một người', en: 'take over what a reviewer did' },
  'help.example-diff': { vi: 'điều gì đã đổi từ lần trước, và vì sao', en: 'what has changed since, and why' },
  'help.example-reviews': {
    vi: 'chấm điểm theo những gì người duyệt đã xem',
    en: 'score by what reviewers have judged',
  },
  'help.example-reviewed-gold': {
    vi: 'xuất số liệu đã duyệt thành chú giải mẫu',
    en: 'export reviewed figures as annotations',
  },
  'help.example-check': { vi: 'chạy mọi câu ví dụ của một định nghĩa', en: 'run every example of a definition' },
  'help.example-suggest': { vi: 'in các đề xuất dạng YAML', en: 'print proposals as YAML' },
  'help.example-suggest-few': {
    vi: 'chỉ năm đề xuất hay gặp nhất, từ mười số liệu trở lên',
    en: 'only the five most frequent, from ten figures up',
  },
  'help.example-new': { vi: 'bắt đầu một lĩnh vực mới', en: 'start a new domain' },
  'help.articles': { vi: 'bai-viet/', en: 'articles/' },
  'help.results': { vi: 'ketqua', en: 'results' },
  'help.sentence': {
    vi: 'Năm 2024 thành lập mới 58 HTX',
    en: 'Năm 2024 thành lập mới 58 HTX',
  },
  'option.help': { vi: 'hiện trợ giúp này', en: 'show this help' },
  'option.version': { vi: 'hiện phiên bản', en: 'show the version' },
  'option.lang': {
    vi: 'ngôn ngữ của thông báo: vi hoặc en (mặc định theo máy: vi nếu LANG là tiếng Việt, còn lại en)',
    en: "language of messages: vi or en (default: the system's, vi where LANG is Vietnamese, else en)",
  },
  'option.bad-lang': { vi: 'Chọn vi hoặc en.', en: 'Choose vi or en.' },
  'option.quiet': { vi: 'chỉ báo lỗi', en: 'only say what went wrong' },
  'option.verbose': { vi: 'nói chi tiết hơn', en: 'say more' },
  'option.no-color': { vi: 'không dùng màu (cũng theo NO_COLOR)', en: 'no colours (NO_COLOR does the same)' },
  'option.json': { vi: 'in kết quả dạng JSON', en: 'print JSON' },
  'option.pipeline': {
    vi: 'tên định nghĩa chỉ tiêu, hoặc thư mục của nó; nhiều cái: -p a,b (mặc định: cooperatives)',
    en: 'name of the pipeline, or its folder; several: -p a,b (default: cooperatives)',
  },
} as const satisfies Catalogue;
