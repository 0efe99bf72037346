/** Pipelines that read together: the one named first has the first say, and nothing of the others is lost. */
import { describe, expect, it } from 'vitest';
import { loadPipelines, type PipelineSource } from '../../src/pipeline/load.js';
import { checkPipeline, phrasesInCommon } from '../../src/run/check-pipeline.js';
import { extractText } from '../../src/run/extract-document.js';
import { pipelinesWith, rewritten } from './temporary-pipeline.js';

const COOPERATIVES: PipelineSource = { name: 'cooperatives' };
const SOCIO_ECONOMIC: PipelineSource = { name: 'socio-economic' };
const BOTH = await loadPipelines([COOPERATIVES, SOCIO_ECONOMIC]);
const TURNED = await loadPipelines([SOCIO_ECONOMIC, COOPERATIVES]);

const first = (text: string, pipeline = BOTH) => extractText(text, pipeline).figures[0]!;

describe('pipelines that read together', () => {
  it.each([
    ['Năm 2024, tỉnh thành lập mới 58 HTX.', 'new_establishments', 'cooperative'],
    ['Tổng thu ngân sách đạt 12.460 tỷ đồng.', 'budget_revenue', null],
    ['Sản lượng lúa đạt 14.000 tấn.', 'crop_output', 'rice'],
    ['Tỷ lệ hộ nghèo của xã có HTX còn 3,1%.', 'poverty_rate', null],
  ])('each read what they would alone: “%s”', (text, indicator, subject) => {
    expect(first(text)).toMatchObject({ indicator, subject });
    expect(first(text, TURNED)).toMatchObject({ indicator, subject });
  });

  it('leave a figure that both claim to the one named first', () => {
    const text = 'Dư nợ cho vay của các quỹ tín dụng nhân dân đạt 1.860 tỷ đồng.';
    expect(first(text).indicator).toBe('outstanding_loans');
    expect(first(text, TURNED).indicator).toBe('outstanding_credit');
  });

  it('keep the texts of each to itself', () => {
    expect(first('Trường có 320 thành viên câu lạc bộ.').indicator).toBeNull();
  });

  it('give no subject of one to an indicator of another', () => {
    const text = 'HTX Tân Tiến họp. HTX Phú Hòa họp. HTX Bình Minh họp. Tổng thu ngân sách đạt 12.460 tỷ đồng.';
    expect(extractText(text, BOTH).figures).toMatchObject([{ indicator: 'budget_revenue', subject: null }]);
  });

  it('say of themselves what each of them is', () => {
    expect(BOTH.name).toBe('cooperatives+socio-economic');
    expect(BOTH.parts.map(({ name }) => name)).toEqual(['cooperatives', 'socio-economic']);
    expect(new Set([BOTH.sha256, TURNED.sha256, ...BOTH.parts.map(({ sha256 }) => sha256)]).size).toBe(4);
    expect(BOTH.labels['indicator']).toMatchObject({ members: { en: 'Members' }, grdp: { en: 'Size of GRDP or GDP' } });
  });

  it('share units, of which the first has its way', async () => {
    const units = rewritten('units.yaml', 'hive', 'beehive');
    const indicators = rewritten('indicators.yaml', 'units: [hive]', 'units: [beehive]');
    const sources = [
      { name: 'bees', folder: pipelinesWith() },
      { name: 'bees', folder: pipelinesWith({ 'units.yaml': units, 'indicators.yaml': indicators }) },
    ];
    const text = 'Các tổ nuôi ong có 1.200 thùng ong.';
    expect(first(text, await loadPipelines(sources)).unit).toBe('hive');
    expect(first(text, await loadPipelines(sources.reverse())).unit).toBe('beehive');
  });

  it('can be asked which phrases they claim together', async () => {
    const shared = await phrasesInCommon([COOPERATIVES, SOCIO_ECONOMIC]);
    const about = shared.find(({ phrase }) => phrase === 'thu nhập bình quân');
    expect(about).toMatchObject({ indicator: 'income_per_capita', other: 'average_income' });
    expect(about!.where).toMatch(/^socio-economic\/indicators\.yaml:\d+$/);
    expect(await phrasesInCommon([COOPERATIVES])).toEqual([]);
  });

  it('hold their examples each by itself', async () => {
    const { faults } = await checkPipeline(COOPERATIVES);
    expect(faults).toEqual([]);
  });
});
