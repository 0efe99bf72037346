import { isUtf8 } from 'node:buffer';
import { hasVietnameseLetter } from '../vietnamese-letters.js';
import { decodeLegacy, detectLegacy } from './legacy.js';
import { vietnameseScore } from './vietnamese-score.js';
import { encodeWindows1252 } from './windows-1252.js';

/** Characters in which a letter of Vietnamese would have shown. */
const SAMPLE = 4000;
/** Letters of the Western code page that hold what was misread. */
const WESTERN = /[\u00a1-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192]/g;
const FEW_WESTERN = 4;

/** What a text was before a program took its bytes for those of the Western code page. */
export interface Repaired {
  readonly text: string;
  /** `utf-8-twice`, `tcvn3-in-utf-8`. */
  readonly encoding: string;
}

/** Repairs `HÃ  Ná»™i` and `Hµ Néi`; undefined for a text that is as it should be. */
export function repairMojibake(text: string): Repaired | undefined {
  const sample = text.slice(0, SAMPLE);
  if (hasVietnameseLetter(sample) || (sample.match(WESTERN)?.length ?? 0) < FEW_WESTERN) return undefined;
  const bytes = encodeWindows1252(text);
  if (!bytes) return undefined;
  if (isUtf8(bytes)) {
    const once = bytes.toString('utf8');
    return hasVietnameseLetter(once) ? { text: once, encoding: 'utf-8-twice' } : undefined;
  }
  const encoding = detectLegacy(bytes);
  const decoded = encoding && decodeLegacy(bytes, encoding);
  return decoded && vietnameseScore(decoded) > vietnameseScore(text)
    ? { text: decoded, encoding: `${encoding}-in-utf-8` }
    : undefined;
}
