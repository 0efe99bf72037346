/** First bytes of formats that people drop among articles, as Latin-1. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an Office document (.docx, .xlsx)'],
  ['\xd0\xcf\x11\xe0', 'an old Office document (.doc, .xls)'],
  ['{\\rtf', 'an RTF document'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['\x89PNG', 'a PNG image'],
  ['GIF8', 'a GIF image'],
  ['RIFF', 'a WebP image or a sound'],
  ['7z\xbc\xaf', 'a 7z archive'],
  ['Rar!', 'a RAR archive'],
];

const SAMPLE = 8192;
/** Share of control characters above which bytes are no text; a few stray ones are left to stand. */
const CONTROL_SHARE = 0.05;

/** What bytes that are not text look like; undefined for text. */
export function looksBinary(bytes: Buffer, encoding: string): string | undefined {
  const head = bytes.toString('latin1', 0, 8);
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known) return known[1];
  // Half of a UTF-16 text is zeros.
  if (encoding.startsWith('utf-16')) return undefined;
  const sample = bytes.subarray(0, SAMPLE);
  return sample.includes(0) || controlShare(sample) > CONTROL_SHARE ? 'binary data' : undefined;
}

/** Control characters but tab, line feed, vertical tab, form feed and carriage return. */
function controlShare(sample: Buffer): number {
  let controls = 0;
  for (const byte of sample) if (byte < 0x20 && (byte < 9 || byte > 13)) controls++;
  return controls / Math.max(1, sample.length);
}
