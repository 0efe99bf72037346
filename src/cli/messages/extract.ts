import type { Stage } from '../../run/batch.js';
import type { Catalogue } from './catalogue.js';

const STAGES = {
  'stage.find': { vi: 'Tìm tài liệu', en: 'Find documents' },
  'stage.read': { vi: 'Đọc số liệu', en: 'Read figures' },
  'stage.gather': { vi: 'Gộp số liệu trùng, tìm chỗ trái nhau', en: 'Join repeated figures, look for conflicts' },
  'stage.write': { vi: 'Ghi bộ dữ liệu', en: 'Write the dataset' },
} as const satisfies Catalogue<`stage.${Stage['name']}`>;

export const EXTRACT_MESSAGES = {
  ...STAGES,
  'stage.progress': { vi: '{done} / {total} tệp', en: '{done} of {total} files' },
  'stage.documents': { vi: '{documents} bài', en: '{documents} documents' },
  'extract.about': {
    vi: 'Đọc số liệu từ tệp, thư mục hay mẫu tên tệp và ghi một thư mục dữ liệu',
    en: 'Read figures from files, folders or patterns into a dataset folder',
  },
  'extract.inputs': {
    vi: 'tệp, thư mục, mẫu ("bai/*.html"), hoặc - để đọc từ đầu vào chuẩn; đọc được văn bản, HTML, Word, PDF, Excel, CSV, RSS, JSONL, WARC và ZIP',
    en: 'files, folders, patterns ("news/*.html"), or - for standard input; text, HTML, Word, PDF, Excel, CSV, RSS, JSONL, WARC and ZIP are read',
  },
  'extract.output': { vi: 'thư mục ghi bộ dữ liệu (mặc định: output)', en: 'folder for the dataset (default: output)' },
  'extract.text': {
    vi: 'đọc một câu và in ra bảng, không ghi tệp nào',
    en: 'read one sentence and print a table; no files',
  },
  'extract.encoding': {
    vi: 'bảng mã của các tệp, khi nhận nhầm (tcvn3, vni, viscii, windows-1258, utf-8, utf-16le…)',
    en: 'encoding of the files, where it is told wrongly (tcvn3, vni, viscii, windows-1258, utf-8, utf-16le…)',
  },
  'extract.field': {
    vi: 'tên trường hoặc cột trong JSONL, CSV, Excel: text=, html=, title=, url=, date=, author=, publisher=',
    en: 'name of a field or column in JSONL, CSV, Excel: text=, html=, title=, url=, date=, author=, publisher=',
  },
  'extract.bad-encoding': { vi: 'Không có bảng mã nào tên như vậy.', en: 'There is no such encoding.' },
  'extract.bad-field': {
    vi: 'Viết dạng TRƯỜNG=TÊN, ví dụ text=noi_dung; TRƯỜNG là text, html, title, url, date, author hoặc publisher.',
    en: 'Write FIELD=NAME, as in text=noi_dung; FIELD is text, html, title, url, date, author or publisher.',
  },
  'extract.no-learn': {
    vi: 'không coi những dòng lặp lại ở nhiều bài của cùng một trang là phần khung của trang',
    en: "do not take lines that recur in the articles of a site for the site's furniture",
  },
  'extract.learnt': {
    vi: 'Đã bỏ qua {lines} dòng lặp lại ở nhiều bài của cùng một trang (xem learnt trong {file}; để đọc cả: --no-learn).',
    en: 'Lines that recur in the articles of a site were passed over: {lines} (see learnt in {file}; --no-learn reads them).',
  },
  'extract.force': { vi: 'đọc lại cả những tài liệu chưa thay đổi', en: 'read unchanged documents again too' },
  'extract.threads': {
    vi: 'số luồng đọc song song (mặc định: theo máy)',
    en: 'threads that read at a time (default: by the machine)',
  },
  'extract.bad-threads': {
    vi: 'Số luồng phải là số nguyên từ 1.',
    en: 'The number of threads is a whole number from 1.',
  },
  'extract.no-inputs': {
    vi: 'Chưa nói đọc gì: hãy ghi tệp hay thư mục, ví dụ “solieu extract bai-viet/”, hoặc một câu sau --text.',
    en: 'Nothing to read: name a file or folder, as in “solieu extract articles/”, or a sentence after --text.',
  },
  'extract.text-and-inputs': {
    vi: '--text đọc một câu và không dùng cùng với tệp.',
    en: '--text reads one sentence and does not go with files.',
  },
  'extract.done': {
    vi: 'Đã ghi bộ dữ liệu vào {output} ({seconds} giây)',
    en: 'Wrote the dataset to {output} ({seconds} s)',
  },
  'extract.documents': { vi: 'tài liệu', en: 'documents' },
  'extract.unchanged': { vi: '{count} không đổi, không đọc lại', en: '{count} unchanged, not read again' },
  'extract.figures': { vi: 'số liệu', en: 'figures' },
  'extract.facts': { vi: 'dữ kiện khác nhau', en: 'distinct facts' },
  'extract.conflicts': { vi: '{count} trái nhau', en: '{count} in conflict' },
  'extract.ledger': { vi: 'con số khác', en: 'other numbers' },
  'extract.ledger-note': {
    vi: 'ngày, năm, số văn bản…, mỗi số có lý do',
    en: 'dates, years, references …, each with its reason',
  },
  'extract.open': { vi: 'Mở bằng Excel:   {file}', en: 'Open in Excel:   {file}' },
  'extract.too-large': {
    vi: 'Bộ dữ liệu vượt quá sức chứa của Excel; mở bằng R, Python hoặc DuckDB: {files}',
    en: 'The dataset is more than Excel holds; open it in R, Python or DuckDB: {files}',
  },
  'extract.no-pages': {
    vi: 'Bộ dữ liệu quá lớn để có trang xem trong bài; muốn xem và duyệt, hãy chạy riêng từng phần nguồn.',
    en: 'The dataset is too large for audit pages; to see and review figures in place, run parts of the sources by themselves.',
  },
  'extract.audit': { vi: 'Xem trong bài:   {file}', en: 'See in place:    {file}' },
  'extract.review': { vi: 'Duyệt, sửa:      solieu review {output}', en: 'Review, correct: solieu review {output}' },
  'extract.next': { vi: 'Đối chiếu lại:   solieu verify {output}', en: 'Check it again:  solieu verify {output}' },
  'extract.set-aside': {
    vi: 'Tệp đã được sửa tay từ lần chạy trước, nên được giữ lại với tên mới: {file}',
    en: 'A file had been edited since the last run and was kept under a new name: {file}',
  },
  'extract.damaged-cache': {
    vi: 'Bộ nhớ của lần chạy trước bị hỏng nên được bỏ qua; mọi tài liệu đều được đọc lại.',
    en: 'What the last run had noted down is damaged and was passed over; all documents were read again.',
  },
  'extract.nothing-read': {
    vi: 'Không đọc được tài liệu nào; bộ dữ liệu cũ ở {output} được giữ nguyên.',
    en: 'No document could be read; the older dataset in {output} was left as it is.',
  },
  'extract.no-documents': {
    vi: 'Không đọc được tài liệu nào, nên các bảng đều trống.',
    en: 'No document could be read, so all tables are empty.',
  },
  'extract.no-figures': { vi: 'Không có số liệu nào trong câu này.', en: 'There is no figure in this sentence.' },
  'extract.others': { vi: 'Không phải số liệu:', en: 'Not figures:' },
} as const satisfies Catalogue;
