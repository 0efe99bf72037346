import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { indicatorsFile } from '../../src/pipeline/schema.js';
import { groupLabels } from '../../src/pipeline/suggest/group-labels.js';
import { asPhrase, idOf, type Labelled, plainLabel } from '../../src/pipeline/suggest/label.js';
import { propose } from '../../src/pipeline/suggest/propose.js';
import { toYaml } from '../../src/pipeline/suggest/to-yaml.js';

function labelled(label: string, unit = 't', document = 'a.txt'): Labelled {
  return { label, unit, level: true, quote: '14 tấn', sentence: `${label} đạt\n14 tấn.`, document };
}

const NOTHING = { ids: new Set<string>(), phrases: new Set<string>(), figures: [] };

describe('labels', () => {
  it.each([
    ['Sản  lượng muối,', 'sản lượng muối'],
    ['sản xuất … nghìn tấn muối', 'sản xuất … nghìn tấn muối'],
    [', tổng sản lượng', 'tổng sản lượng'],
    ['tỷ lệ lấp đầy (KCN)'.normalize('NFD'), 'tỷ lệ lấp đầy kcn'],
  ])('are compared in one spelling: “%s”', (label, plain) => {
    expect(plainLabel(label)).toBe(plain);
  });

  it.each([
    ['tỷ lệ che phủ rừng', 'ty_le_che_phu_rung'],
    ['đàn trâu', 'dan_trau'],
    ['tổng vốn đầu tư toàn xã hội', 'tong_von_dau_tu_toan'],
    ['4 chỉ tiêu', 'so_4_chi_tieu'],
  ])('make an id: “%s”', (label, id) => {
    expect(idOf(label)).toBe(id);
  });

  it.each([
    ['Kim ngạch XK', 'kim ngạch XK'],
    ['GRDP bình quân', 'GRDP bình quân'],
    [', dư nợ\n cho vay:', 'dư nợ cho vay'],
  ])('make a phrase as written: “%s”', (label, phrase) => {
    expect(asPhrase(label)).toBe(phrase);
  });
});

describe('groups', () => {
  const groupsOf = (labels: readonly string[]) => groupLabels(labels.map((label) => labelled(label)));

  it.each([
    ['tỷ lệ tảo hôn', 'tỉ lệ tảo hôn'],
    ['sản lượng muối', 'Tổng sản lượng muối'],
    ['diện tích nuôi nghêu', 'diện tích nuôi nghêu thương phẩm'],
  ])('join what names one measure: “%s”, “%s”', (one, other) => {
    expect(groupsOf([one, one, other, 'số hồ chứa nước', 'kim ngạch may mặc'])[0]!.figures).toHaveLength(3);
  });

  it.each([
    ['diện tích nuôi tôm', 'diện tích trồng chè'],
    ['số trẻ em', 'số người già'],
    ['giá lúa', 'giá tiêu'],
  ])('keep apart what shares only common words: “%s”, “%s”', (one, other) => {
    expect(groupsOf([one, other, 'diện tích ao', 'số hộ dân', 'giá đất', 'giá điện'])).toHaveLength(6);
  });

  it('leave out what names no measure', () => {
    expect(groupsOf(['hỗ trợ', 'xã', 'một hai ba bốn năm sáu bảy tám chín mười'])).toEqual([]);
  });
});

describe('proposals', () => {
  const SALT = ['Sản lượng muối', 'sản lượng muối', 'tổng sản lượng muối'].map((label, i) =>
    labelled(label, 't', `${i}.txt`),
  );
  const LAKES = [labelled('số hồ chứa', 'hồ'), labelled('số hồ chứa', 'hồ')];
  const FROM_SALT = groupLabels([...SALT, ...LAKES]);
  const OTHERS = { ...NOTHING, figures: [...SALT, ...LAKES, labelled('sản lượng tôm')] };

  it('hold what was seen', () => {
    const [first] = propose(FROM_SALT, 3, NOTHING);
    expect(first).toMatchObject({
      id: 'san_luong_muoi',
      label: 'Sản lượng muối',
      phrases: ['sản lượng muối'],
      units: ['t'],
      figures: 3,
      documents: 3,
    });
    expect(first!.examples[0]).toEqual({ text: 'Sản lượng muối đạt 14 tấn.', figure: '14 tấn' });
  });

  it('are told apart from what is counted alike', () => {
    const [first] = propose(FROM_SALT, 3, OTHERS);
    expect(first!.counter_examples).toEqual([{ text: 'sản lượng tôm đạt 14 tấn.', figure: '14 tấn' }]);
  });

  it('are of measures that stand often enough', () => {
    expect(propose(FROM_SALT, 2, NOTHING)).toHaveLength(2);
    expect(propose(FROM_SALT, 4, NOTHING)).toEqual([]);
  });

  it('take no id and no phrase that there is', () => {
    expect(propose(FROM_SALT, 3, { ...NOTHING, ids: new Set(['san_luong_muoi']) })).toMatchObject([
      { id: 'san_luong_muoi_2' },
    ]);
    expect(propose(FROM_SALT, 3, { ...NOTHING, phrases: new Set(['sản lượng muối']) })).toEqual([]);
  });

  it('are entries of indicators.yaml', () => {
    const yaml = `indicators:\n${toYaml(propose(FROM_SALT, 3, OTHERS))}`;
    expect(yaml).toContain('  # figures: 3, documents: 3\n  - id: san_luong_muoi\n');
    expect(yaml).toContain('      en: Sản lượng muối # dịch ra tiếng Anh / translate\n');
    expect(indicatorsFile.parse(parse(yaml)).indicators).toMatchObject([{ id: 'san_luong_muoi', units: ['t'] }]);
  });
});
