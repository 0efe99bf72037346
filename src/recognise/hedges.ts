import type { Bound } from '../core/figure.js';
import { list } from '../core/list.js';
import type { PhraseIndex } from './phrases.js';

type Hedging = Exclude<Bound, 'exact' | 'range'>;

/** Words right before a number that bound it. */
export const HEDGES_BEFORE: Readonly<Record<Hedging, readonly string[]>> = {
  about: list`
    khoảng | gần | xấp xỉ | ước khoảng | chừng | tầm | cỡ | khoảng chừng | vào khoảng | gần tới | gần đến |
    ước chừng | ước tính khoảng | sấp xỉ | gần như | khoảng gần | trong khoảng | trên dưới | ~ | ≈ |
    trung bình khoảng | ngót | ngót nghét | suýt soát | tròm trèm | khoảng độ | chừng độ | độ chừng
  `,
  at_least: list`
    ít nhất | tối thiểu | tối thiểu là | ít nhất là | không dưới | không ít hơn | không thấp hơn | ≥ | >= |
    tối thiểu đạt | tối thiểu phải đạt | ít nhất phải đạt | thấp nhất | thấp nhất là | ít nhất đạt | ít nhất có |
    tối thiểu phải là | tối thiểu bằng | ít nhất bằng | ít nhất phải có | tối thiểu phải có |
    lớn hơn hoặc bằng | cao hơn hoặc bằng | nhiều hơn hoặc bằng | bằng hoặc lớn hơn | bằng hoặc cao hơn
  `,
  more_than: list`
    hơn | trên | vượt | quá | nhiều hơn | lớn hơn | > | khoảng trên | khoảng hơn | vượt mốc |
    vượt ngưỡng | vượt mức | trên mức | đạt trên
  `,
  at_most: list`
    không quá | tối đa | tối đa là | tối đa không quá | không vượt quá | cao nhất là | nhiều nhất | nhiều nhất là |
    không cao hơn | không hơn | ≤ | <= | mức cao nhất | không lớn hơn | tối đa bằng | cao nhất không quá |
    tối đa đến | nhỏ hơn hoặc bằng | thấp hơn hoặc bằng | ít hơn hoặc bằng | bằng hoặc nhỏ hơn | bằng hoặc thấp hơn
  `,
  less_than: list`dưới | chưa đến | chưa tới | chưa đầy | nhỏ hơn | ít hơn | < | chưa đủ | dưới mức | chưa quá`,
};

/** Words behind a quantity that bound it: `50 hợp tác xã trở lên`. */
export const HEDGES_AFTER: Readonly<Partial<Record<Hedging, readonly string[]>>> = {
  at_least: ['trở lên', 'trở đi'],
  at_most: ['trở xuống', 'đổ lại', 'trở lại', 'đổ xuống'],
};

export function addHedges(index: PhraseIndex): void {
  for (const [bound, phrases] of Object.entries(HEDGES_BEFORE))
    for (const phrase of phrases) index.add('hedge', phrase, bound);
  for (const [bound, phrases] of Object.entries(HEDGES_AFTER)) {
    for (const phrase of phrases) index.add('hedge-after', phrase, bound);
  }
}
