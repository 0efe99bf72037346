import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBatch } from '../../src/run/batch.js';
import { rowsOf, workspace } from './workspace.js';

const STORY =
  'Đổi mới kinh tế tập thể ở Nghệ An\n\nNăm 2024, tỉnh Nghệ An đã thành lập mới 58 hợp tác xã nông nghiệp, nâng tổng số hợp tác xã của tỉnh lên 902, giải quyết việc làm cho hơn 12.000 lao động ở nông thôn, theo báo cáo của Liên minh Hợp tác xã tỉnh gửi Ủy ban nhân dân tỉnh hôm qua.\n';

async function run(files: Record<string, string>) {
  const cwd = workspace(files);
  await runBatch({ inputs: ['.'], output: 'ketqua', pipelines: [{ name: 'cooperatives' }], cwd });
  return (table: string) => rowsOf(join(cwd, 'ketqua', `${table}.jsonl`));
}

describe('copies of a story', () => {
  it('are linked, and facts count it once', async () => {
    const rows = await run({ 'a.txt': STORY, 'b.html': `<h1>${STORY.replace('\n\n', '</h1><p>')}</p>` });
    expect(rows('documents').map((row) => row['same_story_as'])).toEqual([null, 'a.txt']);
    expect(rows('facts').find((row) => row['value'] === 58)).toMatchObject({
      ...{ documents: ['a.txt', 'b.html'], sources: 1, agreement: 'repeated' },
    });
  });
});

describe('sentences with figures in the furniture', () => {
  it('are counted, so that too much furniture is seen', async () => {
    const aside = '<aside>Doanh thu bình quân của hợp tác xã toàn tỉnh năm 2023 đạt 2,7 tỷ đồng.</aside>';
    const rows = await run({ 'a.html': `<h1>${STORY.replace('\n\n', '</h1><p>')}</p>${aside}` });
    expect(rows('documents')).toMatchObject([{ figures_in_chrome: 1 }]);
  });
});
