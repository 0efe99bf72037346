import { isUtf8 } from 'node:buffer';

const LINE_FEED = 10;

/** One line of a stream, without its line feed; its bytes are missing where it is longer than it may be. */
export interface StreamLine {
  /** Counted from 1. */
  readonly number: number;
  readonly bytes: Buffer | undefined;
}

/** The lines of a stream, never more than one of them in memory; one that is too long is passed over, not gathered. */
export async function* splitLines(stream: AsyncIterable<Buffer>, longest: number): AsyncGenerator<StreamLine> {
  let parts: Buffer[] = [];
  let length = 0;
  let number = 1;
  const line = (): StreamLine => ({ number, bytes: length > longest ? undefined : join(parts) });
  for await (const block of stream) {
    let start = 0;
    for (let end = block.indexOf(LINE_FEED); end >= 0; end = block.indexOf(LINE_FEED, start)) {
      length += end - start;
      if (length <= longest) parts.push(block.subarray(start, end));
      yield line();
      [parts, length, start] = [[], 0, end + 1];
      number++;
    }
    length += block.length - start;
    if (length <= longest) parts.push(block.subarray(start));
    else parts = [];
  }
  if (length > 0) yield line();
}

function join(parts: readonly Buffer[]): Buffer {
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}

/** The text of a line in UTF-8; undefined where it is none. */
export function lineText(bytes: Buffer): string | undefined {
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}
