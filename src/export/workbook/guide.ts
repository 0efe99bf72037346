import type { Bilingual } from '../codebook/column.js';
import type { CodebookRow } from '../codebook.js';
import type { Look } from './styles.js';

/** A row of the codebook sheet that explains the workbook itself and looks like what it explains. */
export interface GuideRow extends CodebookRow {
  readonly look?: Look;
  readonly inferred?: boolean;
}

export function titleRow(title: string): GuideRow {
  return guideRow({ vi: title, en: title }, { vi: 'Tên bộ dữ liệu.', en: 'Title of the dataset.' }, 'header');
}

export const GUIDE: readonly GuideRow[] = [
  guideRow(
    { vi: 'Đậm, đỏ trong câu', en: 'Bold red in a sentence' },
    {
      vi: 'Chính số liệu của dòng đó, đúng chỗ nó đứng trong câu nguồn.',
      en: "The row's own figure, just where it stands in its source sentence.",
    },
    'figure',
  ),
  {
    ...guideRow(
      { vi: 'Xám, nghiêng', en: 'Grey italics' },
      {
        vi: 'Suy ra: câu chứa số liệu không nói, mà lấy từ câu trước, tiêu đề hoặc thông tin của bài. Cột evidence cho biết lấy từ đâu.',
        en: 'Inferred: not said by the sentence, but taken from an earlier one, the title or the document. The column evidence says where.',
      },
      'wrap',
    ),
    inferred: true,
  },
  guideRow(
    { vi: 'Xanh, gạch chân', en: 'Blue, underlined' },
    {
      vi: 'Liên kết: tên tài liệu dẫn tới dòng của nó ở Documents, mũi tên ↗ mở tệp nguồn (cần giữ tệp này ở nguyên thư mục).',
      en: 'Links: a document leads to its row in Documents, the arrow ↗ opens the source file (keep this file in its folder).',
    },
    'link',
  ),
  guideRow(
    { vi: 'Duyệt số liệu', en: 'Reviewing' },
    {
      vi: 'Chọn accepted, corrected hoặc rejected ở cột review; khi chọn corrected thì ghi giá trị đúng vào các cột corrected_… (nền vàng), để nguyên cột gốc. Lưu tệp rồi chạy “solieu import-review TỆP.xlsx”. Có thể sắp xếp, lọc; xin đừng sửa cột id.',
      en: 'Choose accepted, corrected or rejected in the column review; for corrected write the right values into the columns corrected_… (yellow) and leave the others as they are. Save, then run “solieu import-review FILE.xlsx”. Rows may be sorted and filtered; please leave the column id as it is.',
    },
  ),
  guideRow(
    { vi: 'Số và đơn vị', en: 'Numbers and units' },
    {
      vi: 'Mọi con số là số thật của Excel ở đơn vị gốc; 58,5% là 58,5 với đơn vị %. Số lẻ hiện theo thiết lập vùng của máy.',
      en: 'All numbers are real Excel numbers in base units; 58.5 per cent is 58.5 with the unit %.',
    },
  ),
  guideRow(
    { vi: 'Giới hạn của Excel', en: 'Limits of Excel' },
    {
      vi: 'Quá 1.048.575 dòng thì sang trang Figures (2), …; ô dài hơn 32.767 ký tự bị cắt và có ghi chú. Tệp .jsonl luôn đủ.',
      en: 'Beyond 1,048,575 rows a sheet goes on in Figures (2), …; text over 32,767 characters is cut and says so. The .jsonl files are always whole.',
    },
  ),
];

function guideRow(label: Bilingual, meaning: Bilingual, look?: Look): GuideRow {
  return {
    sheet: 'Workbook',
    column: '–',
    value: null,
    label_vi: label.vi,
    label_en: label.en,
    type: 'guide',
    meaning_vi: meaning.vi,
    meaning_en: meaning.en,
    example: null,
    ...(look && { look }),
  };
}
