/** A folder of its own for a test, with articles written for this project, as a new user would have them. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished, vi } from 'vitest';

// A run writes and syncs a dozen files, on whatever disk there is.
vi.setConfig({ testTimeout: 30_000 });

export const ARTICLES: Readonly<Record<string, string>> = {
  'bai/nghe-an.txt':
    'Nghệ An phát triển hợp tác xã\n\nNăm 2024, tỉnh Nghệ An thành lập mới 58 HTX. Doanh thu bình quân một HTX đạt 2,7 tỷ đồng/năm.\n',
  'bai/nghe-an-2.md':
    '# Kinh tế tập thể Nghệ An năm 2024\n\nDoanh thu bình quân một HTX tại tỉnh Nghệ An năm 2024 đạt 2.700 triệu đồng/năm, theo Quyết định số 12/2024.\n',
  'bai/huyen/la-so.txt':
    '🌾 Lúa được mùa\r\n\r\nNăm 2023, sản lượng lúa của tỉnh An Giang đạt 4,1 triệu tấn, tăng 2,3%.\r\n',
};

/** Files that cannot be read, each in its own way. */
export const UNREADABLE: Readonly<Record<string, string | Buffer>> = {
  'bai/rong.txt': '',
  'bai/anh.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  'bai/tieng-anh.txt': 'The cooperative movement grew by 58 members in 2024, the annual report of the union says.',
  'bai/hong.txt': Buffer.concat([Buffer.from('Năm 2024 có 58 HTX'), Buffer.from([0xff, 0xfe, 0x80])]),
};

export function workspace(files: Readonly<Record<string, string | Buffer>> = ARTICLES): string {
  const folder = mkdtempSync(join(tmpdir(), 'solieu-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  put(folder, files);
  return folder;
}

export function put(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
}

/** Every file of a folder with its bytes, but for `run.json`, which names the hour. */
export function contentsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => name !== 'run.json' && statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

export function rowsOf(file: string): Record<string, unknown>[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}
