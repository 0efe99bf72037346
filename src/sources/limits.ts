/** Bytes of one document; the longest law has two million. A longer one is a file of many that was named wrongly. */
export const LARGEST_DOCUMENT = 32 * 2 ** 20;

/** Bytes of an office file, which is opened whole. */
export const LARGEST_OFFICE_FILE = 256 * 2 ** 20;

/** What bytes may unpack to before their ratio is looked at, and the ratio that no text reaches. */
const UNSUSPICIOUS = 64 * 2 ** 20;
const HIGHEST_RATIO = 150;

/** Archives may stand in archives this deep. */
export const DEEPEST_ARCHIVE = 3;

/** Whether so few bytes unpack to so many only to fill a disk or a memory. */
export function isBomb(packed: number, unpacked: number): boolean {
  return unpacked > UNSUSPICIOUS && unpacked > packed * HIGHEST_RATIO;
}
