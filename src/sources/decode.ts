import { isUtf8, transcode } from 'node:buffer';
import { decodeLegacy, detectLegacy } from './encodings/legacy.js';
import { repairMojibake } from './encodings/mojibake.js';

/** A text with the name of its encoding, or the first byte at which the encoding breaks. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly invalidAt?: number;
}

const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8-bom', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** Bytes that are looked at to tell UTF-16 without a mark. */
const SAMPLE = 4096;

/**
 * Decodes Unicode and the Vietnamese encodings from before it. A byte order mark stays in the text as its first character, so
 * that offsets count it. An encoding that a user has named is taken at their word: what does not fit it becomes `\ufffd`.
 */
export function decode(bytes: Buffer, given?: string): Decoded {
  if (given !== undefined) return decodeAs(bytes, given.toLowerCase());
  const encoding = detectEncoding(bytes);
  const legacy = decodeLegacy(bytes, encoding);
  if (legacy !== undefined) return { text: legacy, encoding };
  const decoded = encoding.startsWith('utf-16') ? decodeUtf16(bytes, encoding) : decodeUtf8(bytes, encoding);
  return repairMojibake(decoded.text) ?? decoded;
}

function decodeAs(bytes: Buffer, encoding: string): Decoded {
  const label = encoding.replace(/-bom$/, '');
  const text = decodeLegacy(bytes, encoding) ?? new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
  return { text, encoding };
}

/** Whether a text can be read in an encoding of this name. */
export function isEncoding(name: string): boolean {
  try {
    decodeAs(Buffer.alloc(0), name.toLowerCase());
    return true;
  } catch {
    return false;
  }
}

export function detectEncoding(bytes: Buffer): string {
  const marked = BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte));
  const unicode = marked?.encoding ?? utf16ByZeros(bytes);
  if (unicode) return unicode;
  return isUtf8(bytes) ? 'utf-8' : (detectLegacy(bytes) ?? 'utf-8');
}

/** Half of Vietnamese letters are ASCII, so that UTF-16 has a zero in every second place, and nearly none in the others. */
function utf16ByZeros(bytes: Buffer): string | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  const zeros: [number, number] = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[(i & 1) as 0 | 1]++;
  const [even, odd] = zeros;
  const many = length / 8;
  if (odd > many && even < odd / 10) return 'utf-16le';
  if (even > many && odd < even / 10) return 'utf-16be';
  return undefined;
}

/** By way of `transcode`, which is three times as fast as `toString` where letters lie outside Latin-1. */
function decodeUtf8(bytes: Buffer, encoding: string): Decoded {
  if (isUtf8(bytes)) return { text: transcode(bytes, 'utf8', 'utf16le').toString('utf16le'), encoding };
  return { text: '', encoding: 'utf-8', invalidAt: firstInvalidByte(bytes) };
}

/** A replacement character that the file itself does not hold marks the first broken sequence. */
function firstInvalidByte(bytes: Buffer): number {
  const text = bytes.toString('utf8');
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    if (bytes.readUIntBE(offset, Math.min(3, bytes.length - offset)) !== 0xefbfbd) return offset;
    offset += 3;
    from = at + 1;
  }
  return offset;
}

function decodeUtf16(bytes: Buffer, encoding: string): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return { text: '', encoding, invalidAt: firstLoneSurrogate(bytes, encoding) };
  }
}

function firstLoneSurrogate(bytes: Buffer, encoding: string): number {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const at = text.indexOf('\ufffd');
  return at < 0 ? bytes.length - 1 : at * 2;
}
