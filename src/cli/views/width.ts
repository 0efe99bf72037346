import { onOneLine } from '../../core/on-one-line.js';

const GRAPHEMES = new Intl.Segmenter('vi', { granularity: 'grapheme' });
const PLAIN = /^[\x20-\x7e\u00a0-\u02ff\u1ea0-\u1ef9\u2010-\u2027₫]*$/;
const WIDE =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uff01-\uff60\u3000-\u303f]/u;

/** Columns that a text takes on a terminal: a letter with its marks is one, a Chinese character two. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of GRAPHEMES.segment(text)) width += columnsOf(segment);
  return width;
}

function columnsOf(grapheme: string): number {
  if (/^[\p{Cc}\p{Cf}\p{M}]/u.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

/** A text cut to a width, with an ellipsis where something is lost; line breaks become spaces. */
export function shorten(text: string, width: number): string {
  const line = onOneLine(text).trim();
  if (widthOf(line) <= width) return line;
  let kept = '';
  let left = width - 1;
  for (const { segment } of GRAPHEMES.segment(line)) {
    left -= columnsOf(segment);
    if (left < 0) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

export function pad(text: string, width: number, alignment: 'left' | 'right' = 'left'): string {
  const blank = ' '.repeat(Math.max(0, width - widthOf(text)));
  return alignment === 'left' ? text + blank : blank + text;
}

/** Breaks a text into lines of at most a width, between words. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
