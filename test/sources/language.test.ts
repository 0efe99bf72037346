import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/sources/language.js';

const BANNER = 'These pages were collected by a public archive and are kept there for all of its readers. '.repeat(3);

describe('detectLanguage', () => {
  it.each([
    ['a headline', 'Hà Nội thành lập mới 100 hợp tác xã'],
    ['a headline without accents', 'Ha Noi thanh lap moi 100 hop tac xa'],
    ['two words', 'GRDP tăng'],
    ['a name and a number', '12 HTX'],
    [
      'running text without accents',
      'Theo ke hoach, nam nay thanh pho se thanh lap moi nam muoi hop tac xa tro len tren dia ban.',
    ],
    ['decomposed letters', 'Thu nhập bình quân của người lao động'.normalize('NFD')],
    [
      'an article under a banner of an archive',
      `${BANNER}\nNăm nay huyện trồng mới 350 ha cây ăn quả, đạt 58% kế hoạch.`,
    ],
    ['an article under foreign spam', '热点资讯\n推荐\n\nToàn huyện có 26 trường đạt chuẩn quốc gia.'],
    ['an article with a line of figures', 'STT\tName\tCode\tArea\tTotal\nTổng diện tích gieo trồng của huyện'],
  ])('takes %s for Vietnamese', (_, text) => {
    expect(detectLanguage(text)).toBe('vie');
  });

  it.each([
    ['eng', 'Dak Nong province has 122 cooperatives in 2024, up 12 percent on the year before.'],
    ['eng', 'The train runs from Hà Nội to Đà Nẵng and stops at every station along the coast on its way.'],
    ['fra', 'Le gouvernement a annoncé de nouvelles mesures pour soutenir les coopératives agricoles.'],
    ['cmn', '今年第一季度合作社收入很高'],
    ['rus', 'В первом квартале кооперативы заработали больше, чем годом ранее.'],
  ])('finds %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
