/** A dataset in a folder of its own, as a run writes it, for tests of the review server. */
import { runBatch } from '../../../src/run/batch.js';
import { workspace } from '../../run/workspace.js';

const ARTICLES: Readonly<Record<string, string>> = {
  'bai/nghe-an.txt':
    'Nghệ An phát triển hợp tác xã\n\nNăm 2024, tỉnh Nghệ An thành lập mới 58 HTX. Doanh thu bình quân một HTX đạt 2,7 tỷ đồng/năm. Có thêm chín trăm lẻ tư hộ.\n\nLượt xem: 1.250\n',
  'bai/doc.txt':
    'Hà Tĩnh <script>alert(1)</script>\n\nNăm 2023, tỉnh Hà Tĩnh có 1.310 HTX; tỷ lệ hoạt động hiệu quả chiếm 65 – 70%.\n',
};

/** Runs the program over some articles and gives the dataset's folder. */
export async function datasetFolder(articles = ARTICLES): Promise<string> {
  const cwd = workspace(articles);
  const { output } = await runBatch({ inputs: ['bai'], output: 'ketqua', pipelines: [{ name: 'cooperatives' }], cwd });
  return output;
}
