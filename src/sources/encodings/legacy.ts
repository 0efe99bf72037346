import iconv from 'iconv-lite';
import { vietnameseScore } from './vietnamese-score.js';
import { fromVni } from './vni.js';
import { decodeWindows1252 } from './windows-1252.js';

/** Vietnamese encodings from before Unicode. */
const DECODERS: Readonly<Record<string, (bytes: Buffer) => string>> = {
  'windows-1258': (bytes) => new TextDecoder('windows-1258').decode(bytes),
  tcvn3: (bytes) => iconv.decode(bytes, 'tcvn'),
  vni: (bytes) => fromVni(decodeWindows1252(bytes)),
  viscii: (bytes) => iconv.decode(bytes, 'viscii'),
};

/** Bytes by which an encoding is told. */
const SAMPLE = 1 << 16;
/** Of the words of a text in the right encoding, at least this share is common. */
const LEAST_SCORE = 0.04;

/** The text of bytes in a named old encoding; undefined where there is no such. */
export function decodeLegacy(bytes: Buffer, encoding: string): string | undefined {
  return DECODERS[encoding]?.(bytes);
}

/** The old encoding in which bytes are Vietnamese, if in any. */
export function detectLegacy(bytes: Buffer): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  let [best, highest]: [string | undefined, number] = [undefined, LEAST_SCORE];
  for (const [encoding, decode] of Object.entries(DECODERS)) {
    const score = vietnameseScore(decode(sample));
    if (score > highest) [best, highest] = [encoding, score];
  }
  return best;
}
