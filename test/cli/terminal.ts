/** A terminal that only remembers what was written on it. */
import { createColors } from 'picocolors';
import { vi } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.js';
import type { Channel, Terminal } from '../../src/cli/terminal.js';

// The first call of a file loads the whole program.
vi.setConfig({ testTimeout: 30_000 });

interface Call {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

interface Circumstances {
  readonly cwd?: string;
  readonly environment?: Terminal['environment'];
  readonly width?: number;
  readonly colours?: boolean;
}

/** Calls `solieu` as from a pipe, in English unless the environment says otherwise. */
export async function solieu(args: readonly string[], circumstances: Circumstances = {}): Promise<Call> {
  const { cwd = process.cwd(), environment = { LANG: 'C.UTF-8' }, width, colours = false } = circumstances;
  const written = { out: '', err: '' };
  const channel = (name: 'out' | 'err'): Channel => ({
    write: (text) => {
      written[name] += text;
    },
    isTerminal: false,
    width,
    colours: createColors(colours),
  });
  const exit = await runCommandLine(args, { cwd, environment, out: channel('out'), err: channel('err') });
  return { exit, ...written };
}
