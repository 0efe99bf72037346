import type { DocumentRecord } from '../../dataset/records.js';
import type { Columns } from './column.js';
import { BLOCK_LABELS } from './values.js';

/** The columns of `documents`: one row is one source. */
export const DOCUMENT_COLUMNS = {
  path: {
    label: { vi: 'Đường dẫn', en: 'Path' },
    type: 'text',
    meaning: { vi: 'Tệp nguồn; bấm để mở.', en: 'The source file; click to open.' },
    example: 'seeds/ha-noi-2024.txt',
  },
  sha256: {
    label: { vi: 'Mã băm SHA-256', en: 'SHA-256' },
    type: 'text',
    meaning: { vi: 'Dấu vân tay của tệp, để biết tệp có đổi không.', en: "The file's hash: tells whether it changed." },
    example: '1914ae95f1b7…',
  },
  bytes: {
    label: { vi: 'Dung lượng', en: 'Size' },
    type: 'integer',
    unit: 'bytes',
    meaning: { vi: 'Độ lớn của tệp.', en: 'Size of the file.' },
    example: '5120',
  },
  encoding: {
    label: { vi: 'Bảng mã', en: 'Encoding' },
    type: 'text',
    meaning: { vi: 'Bảng mã đã dùng để đọc tệp.', en: 'The encoding that the file was read in.' },
    example: 'utf-8',
  },
  language: {
    label: { vi: 'Ngôn ngữ', en: 'Language' },
    type: 'text',
    unit: 'ISO 639-3',
    meaning: { vi: 'Ngôn ngữ của bài.', en: 'Language of the text.' },
    example: 'vie',
  },
  title: {
    label: { vi: 'Tiêu đề', en: 'Title' },
    type: 'text',
    meaning: { vi: 'Tiêu đề của bài.', en: 'Title of the article.' },
    example: 'Hà Nội hỗ trợ hợp tác xã',
  },
  url: {
    label: { vi: 'Địa chỉ trang', en: 'URL' },
    type: 'text',
    meaning: { vi: 'Nơi bài được đăng.', en: 'Where the article was published.' },
    example: 'https://example.vn/bai-viet',
  },
  publisher: {
    label: { vi: 'Nơi đăng', en: 'Publisher' },
    type: 'text',
    meaning: { vi: 'Báo hoặc cơ quan đăng bài.', en: 'The paper or office that published it.' },
    example: 'Báo Kinh tế tập thể',
  },
  author: {
    label: { vi: 'Tác giả', en: 'Author' },
    type: 'text',
    meaning: { vi: 'Người viết.', en: 'Who wrote it.' },
    example: 'Minh Anh',
  },
  published: {
    label: { vi: 'Ngày đăng', en: 'Published' },
    type: 'text',
    unit: 'ISO 8601',
    meaning: { vi: 'Ngày đăng bài.', en: 'Day of publication.' },
    example: '2024-01-15',
  },
  characters: {
    label: { vi: 'Số ký tự', en: 'Characters' },
    type: 'integer',
    unit: 'code points',
    meaning: { vi: 'Độ dài của bài.', en: 'Length of the decoded source.' },
    example: '4312',
  },
  figures: {
    label: { vi: 'Số liệu tìm được', en: 'Figures found' },
    type: 'integer',
    meaning: { vi: 'Số dòng của bài trong bảng Figures.', en: 'Its rows in Figures.' },
    example: '18',
  },
  numbers_in_ledger: {
    label: { vi: 'Số không phải số liệu', en: 'Numbers in the ledger' },
    type: 'integer',
    meaning: { vi: 'Số dòng của bài trong bảng Ledger.', en: 'Its rows in Ledger.' },
    example: '9',
  },
  figures_in_chrome: {
    label: { vi: 'Số liệu trong phần bị bỏ', en: 'Figures in chrome' },
    type: 'integer',
    meaning: {
      vi: 'Số câu có vẻ chứa số liệu nhưng nằm trong phần trang trí của trang; nhiều thì nên xem lại bài.',
      en: 'Sentences of the site’s furniture that read as if they held figures; where there are many, look at the page.',
    },
    example: '0',
  },
  same_story_as: {
    label: { vi: 'Đăng lại của', en: 'Same story as' },
    type: 'text',
    meaning: {
      vi: 'Bài đầu tiên kể cùng một tin, nếu bài này là bản đăng lại.',
      en: 'The first document that tells the same story, where this one is a copy of it.',
    },
    example: 'tin/nghe-an.html',
  },
  blocks: {
    label: { vi: 'Các khối', en: 'Blocks' },
    type: 'object',
    values: BLOCK_LABELS,
    meaning: {
      vi: 'Bài gồm những khối nào, mỗi loại bao nhiêu. Vị trí và lý do có trong documents.jsonl.',
      en: 'What the source is made of, and how many of each. Offsets and reasons are in documents.jsonl.',
    },
    example: 'title 1; body 12; chrome 30',
  },
} as const satisfies Columns<keyof DocumentRecord>;
