import { createColors } from 'picocolors';

type Colours = ReturnType<typeof createColors>;

/** One of the two streams of a terminal. */
export interface Channel {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Width in characters; undefined when nobody looks on. */
  readonly width: number | undefined;
  readonly colours: Colours;
}

/** Where a command runs: data go to `out`, words to `err`. */
export interface Terminal {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly out: Channel;
  readonly err: Channel;
}

/** The terminal, pipe or file that this process was started from. */
export function processTerminal(): Terminal {
  // The reader of a pipe may have seen enough, as `head` has.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  return {
    cwd: process.cwd(),
    environment: process.env,
    out: channel(process.stdout),
    err: channel(process.stderr),
  };
}

function channel(stream: NodeJS.WriteStream): Channel {
  return {
    write: (text) => void stream.write(text),
    // A terminal without a width cannot be drawn on.
    isTerminal: stream.isTTY && stream.columns > 0,
    width: (stream.isTTY && stream.columns) || undefined,
    colours: createColors(wantsColours(stream)),
  };
}

/** https://no-color.org: any value but the empty one. */
function wantsColours(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR || process.argv.includes('--no-color')) return false;
  return (FORCE_COLOR !== undefined && FORCE_COLOR !== '0') || (stream.isTTY === true && TERM !== 'dumb');
}
