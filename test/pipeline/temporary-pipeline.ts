import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A pipeline small enough to see every line of. */
const FILES = {
  'pipeline.yaml': `name: bees
version: 1
label: { vi: Nuôi ong, en: Bee-keeping }
`,
  'indicators.yaml': `indicators:
  - id: hives
    label: { vi: Đàn ong, en: Hives }
    phrases: [đàn ong, thùng ong]
    units: [hive]
    examples:
      - text: Các tổ nuôi ong trong huyện có 1.200 thùng ong.
        figure: 1.200 thùng ong
    counter_examples:
      - text: Các tổ nuôi ong thu 14 tấn mật.
        figure: 14 tấn
  - id: honey
    label: { vi: Sản lượng mật, en: Honey }
    phrases: [mật, mật ong]
    units: [t]
    examples:
      - text: Các tổ nuôi ong thu 14 tấn mật.
        figure: 14 tấn
    counter_examples:
      - text: Các tổ nuôi ong trồng 14 ha cà phê.
        figure: 14 ha
`,
  'subjects.yaml': `subjects:
  - id: bee_group
    label: { vi: Tổ nuôi ong, en: Bee-keeping group }
    phrases: [tổ nuôi ong]
qualifiers: [di động]
`,
  'units.yaml': `units:
  - unit: hive
    phrases: [thùng ong]
`,
  'rules.yaml': `rules:
  - id: stung
    match: "[<figure>#Quantity] .{0,6} (đốt|chích)"
    give: { class: unexplained }
    example:
      text: Có 3 lần các tổ nuôi ong bị ong đốt.
      figure: 3 lần
`,
  'sources.yaml': `sources:
  - publisher: mat-ong.example
    remove: ["Mua mật ở đây"]
`,
} as const;

export type FileName = keyof typeof FILES;

/** A folder of pipelines that holds `bees`, with some of its files written otherwise or left out; it lasts as long as the test. */
export function pipelinesWith(changes: Partial<Record<FileName, string | undefined>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'solieu-pipelines-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'bees'));
  for (const [name, text] of Object.entries({ ...FILES, ...changes }))
    if (text !== undefined) writeFileSync(join(folder, 'bees', name), text);
  return folder;
}

/** A definition file with the first of some words written otherwise. */
export function rewritten(name: FileName, from: string, to: string): string {
  const text: string = FILES[name];
  if (!text.includes(from)) throw new Error(`${name} has no “${from}”`);
  return text.replace(from, () => to);
}
