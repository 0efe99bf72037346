import type { CodePoints } from '../../dataset/code-points.js';
import type { FigureRecord } from '../../dataset/records.js';
import { withoutMarkup } from '../../dataset/without-markup.js';

/** Words beside the quotation that tell it from its repetitions. */
const CONTEXT_WORDS = 4;

/**
 * The address of a live page that scrolls to a figure and marks it (https://wicg.github.io/scroll-to-text-fragment/):
 * `https://bao.vn/bai#:~:text=chi%E1%BA%BFm-,58%2C5%25`. Comma and dash divide the parts of such an address, so in words
 * they are escaped. Undefined for an address that is not of the web.
 */
export function liveHref(url: string | null, figure: FigureRecord, points: CodePoints): string | undefined {
  if (url === null || !/^https?:\/\/[^\s/]/i.test(url)) return undefined;
  const before = wordsBefore(figure, points);
  const after = wordsAfter(figure, points);
  const parts = [
    before && `${encodeWords(before)}-`,
    encodeWords(withoutMarkup(figure.quote)),
    after && `-${encodeWords(after)}`,
  ];
  const page = url.split(':~:')[0]!;
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${parts.filter(Boolean).join(',')}`;
}

/** Of the figure's own sentence and line: beyond them the live page may put anything in between. */
function wordsBefore({ start, sentence_start }: FigureRecord, points: CodePoints): string {
  const words = withoutMarkup(points.slice(sentence_start, start).split('\n').at(-1)!);
  return words.trim().split(/\s+/).slice(-CONTEXT_WORDS).join(' ');
}

function wordsAfter({ end, sentence_end }: FigureRecord, points: CodePoints): string {
  const words = withoutMarkup(points.slice(end, sentence_end).split('\n')[0]!);
  return words.trim().split(/\s+/).slice(0, CONTEXT_WORDS).join(' ');
}

/** Half surrogate pairs have no encoding. */
function encodeWords(words: string): string {
  return encodeURIComponent(words.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')).replace(/[-!'()*~.]/g, escapeSign);
}

function escapeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
