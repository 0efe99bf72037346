import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Makes new names in a folder last through a power cut; Windows neither needs nor allows it. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const file = openSync(folder, 'r');
  fsyncSync(file);
  closeSync(file);
}
