import { describe } from 'vitest';
import { readPage } from '../support/read.js';
import { reads } from '../support/surfaces.js';

const ARTICLE = [
  'HTX rau sạch Tân Tiến vượt khó đi lên',
  '',
  'Những năm qua, HTX rau sạch Tân Tiến không ngừng đổi mới cách làm, giúp nhiều hộ trong xã có thu nhập ổn định và yên tâm gắn bó với nghề trồng rau.',
  '',
  'Nhờ vậy, doanh thu của HTX tăng đều qua từng năm, việc làm cho người dân địa phương được bảo đảm.',
].join('\n');

describe('lines of a page around an article', () => {
  reads(
    {
      view_count: [
        'Lượt xem: 1.234',
        'Lượt truy cập: 2345678',
        'Đã xem: 345',
        'Số lượt xem: 87',
        'Lượt đọc: 1.024',
        '345 lượt xem',
        'Đang truy cập: 12',
        'Tổng lượt truy cập: 12.345.678',
      ],
      page_number: ['Trang 1 2 3 4 5', 'Trang 2/5'],
      photo_number: ['Ảnh 1: Thu hoạch rau tại HTX'],
    },
    (line) => {
      const { figures, ledger } = readPage(`${ARTICLE}\n\n${line}\n`);
      return [...new Set([...figures.map(({ quote }) => quote), ...ledger.map((row) => row.class)])].join();
    },
  );
});
