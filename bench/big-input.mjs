/**
 * Memory and speed on one large crawl: `node bench/big-input.mjs [MEGABYTES …]` makes JSONL.gz files of these sizes (10 and 40
 * unless given), reads each in a process of its own, and prints peak memory and MB/s. Memory must not grow with the size.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCrawl } from './make-crawl.mjs';

const PROGRAM = new URL('../dist/index.js', import.meta.url).href;
const sizes = process.argv.slice(2).map(Number);

const CHILD = `
  const { runBatch } = await import(${JSON.stringify(PROGRAM)});
  const started = performance.now();
  const { run } = await runBatch({ inputs: ['crawl.jsonl.gz'], output: 'output', pipelines: [{ name: 'cooperatives' }] });
  const seconds = (performance.now() - started) / 1000;
  console.log(JSON.stringify({ seconds, peak: process.resourceUsage().maxRSS / 1024, counts: run.counts }));
`;

for (const megabytes of sizes.length ? sizes : [10, 40]) {
  const folder = mkdtempSync(join(tmpdir(), 'solieu-bench-'));
  try {
    const { documents, bytes } = await makeCrawl(join(folder, 'crawl.jsonl.gz'), megabytes);
    const packed = statSync(join(folder, 'crawl.jsonl.gz')).size;
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', CHILD], { cwd: folder, encoding: 'utf8' });
    if (child.status !== 0) throw new Error(child.stderr);
    const { seconds, peak, counts } = JSON.parse(child.stdout);
    console.log(
      `${(packed / 1e6).toFixed(0)} MB gzipped, ${(bytes / 1e6).toFixed(0)} MB unpacked, ${documents} documents, ${counts.figures} figures: ` +
        `peak ${peak.toFixed(0)} MB, ${(bytes / 1e6 / seconds).toFixed(1)} MB/s of text, ${seconds.toFixed(0)} s`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
