/** The second domain on sentences in the manner of provincial reports, and on sentences that look alike. */
import { describe, expect, it } from 'vitest';
import { readDefinitions } from '../../src/pipeline/definitions.js';
import { loadPipeline } from '../../src/pipeline/load.js';
import { extractText } from '../../src/run/extract-document.js';

const PIPELINE = await loadPipeline('socio-economic');

/** `quote indicator subject` of every figure. */
function read(text: string): string[] {
  return extractText(text, PIPELINE).figures.map(({ quote, indicator, subject }) =>
    [quote, indicator ?? '-', ...(subject ? [subject] : [])].join(' | '),
  );
}

type Sample = readonly [text: string, ...figures: string[]];

const REPORTS: readonly Sample[] = [
  [
    'Tổng sản phẩm trên địa bàn (GRDP) 6 tháng tăng 7,12%, trong đó khu vực dịch vụ tăng 8,3%.',
    '7,12% | grdp_growth',
    '8,3% | sector_growth | services',
  ],
  [
    'Thu ngân sách đạt 8.420 tỷ đồng, bằng 61% dự toán, tăng 14,2%; chi ngân sách địa phương 9.700 tỷ đồng.',
    '8.420 tỷ đồng | budget_revenue',
    '61% dự toán | budget_revenue',
    '14,2% | budget_revenue',
    '9.700 tỷ đồng | budget_spending | local_budget',
  ],
  [
    'Diện tích lúa hè thu là 36.400 ha, năng suất đạt 58,4 tạ/ha, sản lượng 212.500 tấn.',
    '36.400 ha | crop_area | rice',
    '58,4 tạ/ha | crop_yield | rice',
    '212.500 tấn | crop_output | rice',
  ],
  ['Tổng đàn lợn đạt 318.000 con, tăng 3,2%.', '318.000 con | livestock | pigs', '3,2% | livestock | pigs'],
  [
    'Kim ngạch xuất khẩu đạt 640 triệu USD, tăng 9%; kim ngạch nhập khẩu 210 triệu USD.',
    '640 triệu USD | exports',
    '9% | exports',
    '210 triệu USD | imports',
  ],
  [
    'Tỉnh đón 2,4 triệu lượt khách, trong đó khách quốc tế 180.000 lượt, doanh thu du lịch 1.950 tỷ đồng.',
    '2,4 triệu lượt khách | tourist_arrivals',
    '180.000 lượt | international_tourists',
    '1.950 tỷ đồng | tourism_revenue',
  ],
  [
    'Tỷ lệ hộ nghèo còn 3,1%; hộ cận nghèo 4,2%; 96 xã đạt chuẩn nông thôn mới, 20 xã đạt chuẩn NTM nâng cao.',
    '3,1% | poverty_rate',
    '4,2% | near_poverty_rate',
    '96 xã | new_rural_communes',
    '20 xã | advanced_new_rural_communes',
  ],
  [
    'Có 412 doanh nghiệp thành lập mới, 38 doanh nghiệp giải thể, 96 doanh nghiệp tạm ngừng hoạt động.',
    '412 doanh nghiệp | new_enterprises',
    '38 doanh nghiệp | dissolved_enterprises',
    '96 doanh nghiệp | suspended_enterprises',
  ],
  [
    'Có 82 dự án với tổng số vốn đăng ký 9.560 tỷ đồng; 980 doanh nghiệp thành lập mới với tổng vốn đăng ký 12.300 tỷ đồng.',
    '82 dự án | -',
    '9.560 tỷ đồng | registered_investment',
    '980 doanh nghiệp | new_enterprises',
    '12.300 tỷ đồng | enterprise_registered_capital',
  ],
  [
    'Diện tích cây điều là 149.000 ha, sản lượng 168.000 tấn.',
    '149.000 ha | crop_area | cashew',
    '168.000 tấn | crop_output | cashew',
  ],
  [
    'Nợ xấu chiếm 0,9% tổng dư nợ; dư nợ bất động sản tăng 2%.',
    '0,9% | bad_debt_ratio',
    '2% | outstanding_credit | real_estate',
  ],
];

/** Words of an indicator that measure something else here. */
const STRANGERS: readonly Sample[] = [
  ['Tỉnh tặng 120 hộ nghèo mỗi hộ một con bò giống.', '120 hộ | -'],
  ['Doanh nghiệp FDI tạo 5.600 việc làm.', '5.600 việc làm | jobs_created'],
  ['Dịch tả khiến 2.300 con lợn bị tiêu hủy.', '2.300 con lợn | -'],
  ['Bão làm chết 7 người.', '7 người | -'],
  ['Năng suất lao động tăng 5,5%.', '5,5% | labour_productivity'],
  ['Hội đồng nhân dân có 54 đại biểu.', '54 đại biểu | -'],
  ['Trường có 42 phòng học đạt chuẩn.', '42 phòng học | -'],
  ['Quỹ tiết kiệm được 310 tỷ đồng chi thường xuyên.', '310 tỷ đồng | -'],
];

describe('the pipeline socio-economic', () => {
  it.each([...REPORTS, ...STRANGERS])('reads “%s”', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });

  it('covers every field of a provincial report', async () => {
    const { indicators } = await readDefinitions('socio-economic');
    const ids = indicators.value.indicators.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(100);
    expect(ids).toEqual(
      expect.arrayContaining([
        ...['grdp', 'grdp_growth', 'budget_revenue', 'budget_spending', 'total_investment', 'exports', 'imports'],
        ...['public_investment_disbursement', 'fdi_capital', 'new_enterprises', 'outstanding_credit'],
        ...['consumer_price_index', 'industrial_production_index', 'crop_area', 'crop_yield', 'crop_output'],
        ...['livestock', 'fishery_output', 'forest_cover', 'tourist_arrivals', 'poverty_rate', 'jobs_created'],
        ...['trained_labour_share', 'income_per_capita', 'new_rural_communes', 'new_rural_criteria'],
        ...['health_insurance_coverage', 'standard_schools', 'waste_collection_rate', 'pci_rank'],
      ]),
    );
  });

  it('states what is plausible and what an indicator is not', async () => {
    const { indicators } = await readDefinitions('socio-economic');
    const shares = indicators.value.indicators.filter(({ id }) => id.endsWith('_share') || id.endsWith('_coverage'));
    expect(shares.filter(({ range }) => range?.min !== 0 || range.max !== 100)).toEqual([]);
  });
});
