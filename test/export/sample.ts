/** A small dataset in our own words: two articles about cooperatives, one with a letter beyond the BMP. */
import type { Dataset } from '../../src/dataset/records.js';
import { documentOf, evidence, fact, figure, ledgerRow, type Source } from './sample-source.js';

const ESTABLISH = 'Thành phố phấn đấu thành lập mới 58 HTX, trong đó 40 HTX nông nghiệp.';
const REVENUE = 'Doanh thu bình quân của hợp tác xã đạt 2,7 tỷ đồng/năm; số hợp tác xã khá, tốt chiếm từ 65 – 70%.';
const COVERED = 'Đến nay, 21/21 quận, huyện đã có kế hoạch và khoảng 58,5% số hợp tác xã ứng dụng công nghệ.';
const INCOME = '🌾 Thu nhập của thành viên đạt 4 đến 6 triệu đồng/người/tháng, tăng 4,8% so với năm 2019.';
const SUPPORT = 'Huyện hỗ trợ tối đa 50 triệu đồng cho mỗi mô hình theo Nghị quyết số 12/2020.';

export const HA_NOI: Source = {
  path: 'seeds/ha-noi-2024.txt',
  text: `Hà Nội đặt mục tiêu cho hợp tác xã năm 2024\n15/01/2024 08:30 - Minh Anh\n${ESTABLISH}\n${REVENUE}\n${COVERED}\nLượt xem: 1.204`,
};
export const CAN_GIO: Source = {
  path: 'seeds/can-gio #1 (bản quét).txt',
  text: `Cần Giờ: thành viên hợp tác xã có thu nhập khá\n${INCOME}\n${SUPPORT}`,
};

const hanoi2024 = {
  period: '2024',
  place: 'VN-HN',
  place_text: 'Hà Nội',
  province_2025: '01',
  status: 'target',
} as const;
const fromTitle = evidence(HA_NOI, { period: ['title', 'năm 2024'], place: ['title', 'Hà Nội'] });

const FIGURES = [
  figure(HA_NOI, [ESTABLISH, '58 HTX', '58', 'HTX'], {
    ...hanoi2024,
    value: 58,
    unit: 'cooperative',
    indicator: 'new_establishments',
    indicator_text: 'thành lập mới',
    subject: 'cooperative',
    evidence: { ...fromTitle, ...evidence(HA_NOI, { value: ['figure', '58'], status: ['sentence', 'phấn đấu'] }) },
    flags: ['period_inferred', 'place_inferred'],
  }),
  figure(HA_NOI, [ESTABLISH, '40 HTX', '40', 'HTX'], {
    ...hanoi2024,
    value: 40,
    unit: 'cooperative',
    indicator: 'new_establishments',
    indicator_text: 'thành lập mới',
    subject: 'cooperative',
    qualifier: 'nông nghiệp',
    evidence: fromTitle,
    flags: ['period_inferred', 'place_inferred'],
    confidence: 0.9,
    review: 'accepted',
  }),
  figure(HA_NOI, [REVENUE, '2,7 tỷ đồng/năm', '2,7', 'tỷ đồng/năm'], {
    ...hanoi2024,
    value: 2_700_000_000,
    unit: 'VND/year',
    indicator: 'average_revenue',
    indicator_text: 'Doanh thu bình quân',
    subject: 'cooperative',
    evidence: { ...fromTitle, ...evidence(HA_NOI, { status: ['context', 'phấn đấu'] }) },
    flags: ['period_inferred', 'place_inferred', 'status_inferred'],
  }),
  figure(HA_NOI, [REVENUE, '65 – 70%', '65 – 70', '%'], {
    ...hanoi2024,
    low: 65,
    high: 70,
    bound: 'range',
    hedge: 'từ',
    unit: '%',
    indicator: 'good_or_fair_share',
    indicator_text: 'số hợp tác xã khá, tốt',
    subject: 'cooperative',
    evidence: fromTitle,
    rule: 'share-of-subject',
    confidence: 0.88,
  }),
  figure(HA_NOI, [COVERED, '21/21 quận, huyện', '21/21', 'quận, huyện'], {
    value: 21,
    of: 21,
    unit: 'district',
    indicator: 'districts_covered',
    indicator_text: 'đã có kế hoạch',
    status: 'actual',
    place: 'VN-HN',
    evidence: evidence(HA_NOI, { place: ['document', 'Hà Nội'] }),
    rule: 'fraction',
    confidence: 0.72,
  }),
  figure(HA_NOI, [COVERED, '58,5%', '58,5', '%'], {
    value: 58.5,
    low: null,
    high: null,
    bound: 'about',
    hedge: 'khoảng',
    unit: '%',
    indicator_text: 'số hợp tác xã ứng dụng công nghệ',
    status: 'actual',
    rule: 'share-of-subject',
    confidence: 0.815,
    review: 'rejected',
  }),
  figure(CAN_GIO, [INCOME, '4 đến 6 triệu đồng/người/tháng', '4 đến 6', 'triệu đồng/người/tháng'], {
    low: 4_000_000,
    high: 6_000_000,
    bound: 'range',
    unit: 'VND/person/month',
    indicator: 'average_income',
    indicator_text: 'Thu nhập của thành viên',
    status: 'actual',
    place: 'VN-SG',
    place_text: 'Cần Giờ',
    province_2025: '79',
    evidence: evidence(CAN_GIO, { place: ['title', 'Cần Giờ'] }),
    flags: ['place_inferred', 'conflict'],
  }),
  figure(CAN_GIO, [INCOME, '4,8%', '4,8', '%'], {
    value: 4.8,
    unit: '%',
    indicator: 'average_income',
    indicator_text: 'Thu nhập của thành viên',
    aspect: 'increase',
    status: 'actual',
    baseline: '2019',
    rule: 'change-since',
    confidence: 0.91,
    review: 'corrected',
  }),
  figure(CAN_GIO, [SUPPORT, '50 triệu đồng', '50', 'triệu đồng'], {
    value: 50_000_000,
    low: null,
    bound: 'at_most',
    hedge: 'tối đa',
    unit: 'VND',
    indicator_text: 'hỗ trợ … cho mỗi mô hình',
    status: 'norm',
    rule: 'support-norm',
    confidence: 0.66,
    flags: ['unit_inferred'],
  }),
];

export const SAMPLE: Dataset = {
  figures: FIGURES,
  facts: [
    fact(FIGURES[0]!, { agreement: 'repeated', figures: [FIGURES[0]!.id, 'f-21-0033'] }),
    fact(FIGURES[2]!),
    fact(FIGURES[6]!, { agreement: 'conflicting', conflicts: ['c-31-0129'] }),
    fact(FIGURES[7]!),
  ],
  documents: [
    documentOf(HA_NOI, {
      url: 'https://example.vn/ha-noi-2024',
      publisher: 'Báo Kinh tế tập thể',
      author: 'Minh Anh',
      published: '2024-01-15',
      figures: 6,
      numbers_in_ledger: 4,
    }),
    documentOf(CAN_GIO, { figures: 3, numbers_in_ledger: 1 }),
  ],
  ledger: [
    ledgerRow(HA_NOI, '2024', 'period', 'year-word'),
    ledgerRow(HA_NOI, '15/01/2024', 'date', 'day-month-year'),
    ledgerRow(HA_NOI, '08:30', 'time', 'clock'),
    ledgerRow(HA_NOI, '1.204', 'view_count', 'view-count-line'),
    ledgerRow(CAN_GIO, '12/2020', 'document_number', 'resolution-number'),
  ],
  checks: [
    {
      id: 'k-000000000001',
      document: HA_NOI.path,
      kind: 'above_plan',
      outcome: 'derived',
      calculation: '94 - 64',
      expected: 30,
      stated: null,
      unit: 'cooperative',
      figures: [FIGURES[0]!.id, FIGURES[1]!.id],
      roles: ['result', 'relation'],
    },
  ],
};

/** The sample with one figure put in the place of its first. */
export function withFigure(change: Partial<Dataset['figures'][number]>): Dataset {
  return { ...SAMPLE, figures: [{ ...SAMPLE.figures[0]!, ...change }, ...SAMPLE.figures.slice(1)] };
}
