import { constants, crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { TextBlock } from '../text-block.js';

/** Of Node's zlib, which is four times as fast as deflate in JavaScript: 6 would take 2.5 times as long to save a fifth. */
const LEVEL = 3;
const DEFLATE = 8;

/** How many bytes gather before they are compressed. */
const BLOCK = 1 << 20;

const NO_BYTES = new Uint8Array();
const NOTHING: readonly Uint8Array[] = [];

/** Local time, as zip files count it: the same bytes on every machine and at every hour. */
const FIXED_TIME = new Date(1980, 0, 1);

/**
 * A zip that is written from its beginning to its end and never held whole. `take` hands over the bytes that are ready.
 * Entries cannot pass 4 GB: Excel does not read the extension of the format that could.
 */
export class Archive {
  #ready: Uint8Array[] = [];
  #entry: DeflatedEntry | undefined;
  readonly #block = new TextBlock(BLOCK, (bytes) => this.#entry?.push(bytes));
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.#ready.push(chunk);
  });

  open(path: string): void {
    this.#entry = new DeflatedEntry(path);
    this.#zip.add(this.#entry);
  }

  /** Adds to the open entry. */
  write(text: string): void {
    this.#block.write(text);
  }

  add(path: string, bytes: Uint8Array): void {
    this.open(path);
    this.#entry?.push(bytes, true);
    this.#entry = undefined;
  }

  /** Bytes of the open entry so far, before compression. */
  get size(): number {
    return (this.#entry?.size ?? 0) + this.#block.filled;
  }

  close(): void {
    this.#block.flush();
    this.#entry?.push(NO_BYTES, true);
    this.#entry = undefined;
  }

  end(): void {
    this.#zip.end();
  }

  take(): readonly Uint8Array[] {
    if (this.#ready.length === 0) return NOTHING;
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }
}

/** One file of the zip, compressed by Node a block at a time; fflate does the zip around it. */
class DeflatedEntry implements ZipInputFile {
  readonly compression = DEFLATE;
  readonly mtime = FIXED_TIME;
  crc = 0;
  size = 0;
  ondata!: NonNullable<ZipInputFile['ondata']>;

  constructor(readonly filename: string) {}

  push(block: Uint8Array, isLast = false): void {
    if (block.length > 0) this.crc = crc32(block, this.crc); // of nothing Node gives 0, not the sum so far
    this.size += block.length;
    const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
    this.ondata(null, deflateRawSync(block, { level: LEVEL, finishFlush }), isLast);
  }
}
