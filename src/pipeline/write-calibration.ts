import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { KindCount } from '../core/calibration.js';

const ABOUT = ` How often people found readings right, by the rule that read them and by where their period was found.
 Written by “solieu evaluate … --calibrate”; the confidence column of a dataset comes from it.`;

/** Writes `calibration.yaml` of a pipeline, a line for each kind of reading. */
export function writeCalibration(file: string, counts: readonly KindCount[]): void {
  const lines = counts.map((count) => `  - ${stringify(count, { collectionStyle: 'flow', lineWidth: 0 })}`);
  const about = ABOUT.split('\n').map((line) => `#${line}\n`);
  writeFileSync(file, `${about.join('')}calibration:\n${lines.join('')}`);
}
