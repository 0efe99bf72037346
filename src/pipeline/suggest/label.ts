import { list } from '../../core/list.js';
import { onOneLine } from '../../core/on-one-line.js';

/** A figure as far as a proposal needs it. */
export interface Labelled {
  /** `indicator_text`: the words that name what is measured, as written. */
  readonly label: string;
  readonly unit: string | null;
  /** Whether it is a level; a change in % says nothing of its measure's unit. */
  readonly level: boolean;
  readonly quote: string;
  readonly sentence: string;
  readonly document: string;
}

/** A label as grouping compares it: one spelling, `…` between its pieces, no marks. */
export function plainLabel(label: string): string {
  const pieces = label
    .normalize('NFC')
    .toLowerCase()
    .split('…')
    .map((piece) =>
      piece
        .split(/[^\p{L}\p{N}%]+/u)
        .filter(Boolean)
        .join(' '),
    );
  return pieces.filter(Boolean).join(' … ');
}

export function wordsOf(label: string): string[] {
  return label.split(' ').filter((word) => word !== '…');
}

/** Words that a label may hold and that name no measure when they are all of it. */
const GENERIC = new Set(list`
  thu hút | hỗ trợ | trị giá | giá trị | quốc tế | tăng trưởng | đầu tư | thực hiện | xây dựng | triển khai | tổng số |
  bình quân | trung bình | tổng cộng | tốc độ | tỷ lệ | tỉ lệ | tỷ trọng | số lượng | kinh phí | địa phương | hoàn thành |
  kế hoạch | mục tiêu | nhiệm vụ | hoạt động | sử dụng | tổ chức | phát triển | chiều dài | diện tích | con số | khoảng
`);
/** A label of one syllable names too little, one of many is half a sentence. */
const [MIN_WORDS, MAX_WORDS] = [2, 9];

/** Whether a plain label names a measure by itself. */
export function namesMeasure(label: string): boolean {
  const { length } = wordsOf(label);
  return length >= MIN_WORDS && length <= MAX_WORDS && !GENERIC.has(label);
}

/** A label as a phrase of `indicators.yaml`: as written, on one line, without marks at its ends. */
export function asPhrase(label: string): string {
  const words = onOneLine(label.normalize('NFC')).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%)]+$/gu, '');
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

const MAX_ID_WORDS = 5;

/** `tỷ lệ che phủ rừng` as `ty_le_che_phu_rung`. */
export function idOf(label: string): string {
  const plain = label.replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');
  const words = plain
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, MAX_ID_WORDS);
  const id = words.join('_');
  return /^[a-z]/.test(id) ? id : `so_${id}`;
}
