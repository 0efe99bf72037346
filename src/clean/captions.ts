import { AUTHOR } from './byline-patterns.js';
import { mark, type Page, type Paragraph } from './paragraph.js';
import { hasSentences } from './running-text.js';

/** No caption is longer; a long line that holds one is text that was run together with it. */
const LONGEST = 420;
/** Words of a line under a picture that has no credit. */
const MOST_WORDS = 40;

const CAPTIONS: readonly { readonly reason: string; readonly pattern: RegExp }[] = [
  // Thu hoạch lúa ở xã Phú Lâm. Ảnh: TRỌNG HẢI
  {
    reason: 'photo-credit',
    pattern:
      /(?<!\p{L})(?:ảnh|hình ảnh|hình|đồ họa|infographic|clip)(?: (?:minh h(?:ọa|oạ)|tư liệu|nguồn|cắt từ clip))?(?: [12])?\s?:\s*\S[^.]*(?:\.[^.]{0,25}){0,3}$/iu,
  },
  // … trong năm nay. Ảnh Thanh Hà
  { reason: 'photo-credit', pattern: /[.!?)]\s*Ảnh\s+\p{Lu}[\p{L}.]*(?:\s+\p{Lu}[\p{L}.]*){0,4}\.?$/u },
  // (Ảnh minh họa), Ảnh tư liệu
  { reason: 'photo-credit', pattern: /(?<!\p{L})(?:ảnh|hình) (?:minh h(?:ọa|oạ)|tư liệu|internet)[^.]{0,30}$/iu },
  // Chợ nổi đông khách - Ảnh 1.
  { reason: 'photo-number', pattern: /[-–]\s*(?:Ảnh|Hình)\s+\d{1,3}\.?$/u },
  // ![alt](https://…/1.jpg "title")
  { reason: 'image-alt', pattern: /^!\[[^\]]+\]\([^)]*\)$/ },
  // Quang cảnh hội nghị, Các đại biểu tham dự buổi lễ
  { reason: 'scene', pattern: /^(?:Quang cảnh|Toàn cảnh|Các đại biểu|Đại biểu)\s[^.;:]{4,120}$/u },
  // Phó Chủ tịch UBND tỉnh … phát biểu kết luận
  {
    reason: 'scene',
    pattern: /^\p{Lu}[^.;:]{6,120}\sphát biểu(?:\s(?:tại|kết luận|chỉ đạo|khai mạc|bế mạc)[^.;:]{0,60})?$/u,
  },
];

/** What every pattern needs somewhere, to spare most lines the patterns. */
const HINT = /[Ảả]nh|ẢNH|[Hh]ình|phát biểu|ại biểu|[Cc]ảnh |Đồ họa|Infographic|Clip|!\[/;

/** Marks the lines under pictures that name themselves: a credit, a photo's number, a scene. */
export function markCaptions(page: Page): void {
  for (const paragraph of page.paragraphs) {
    const { line } = paragraph;
    if (paragraph.mark || line.length > LONGEST || line.endsWith(';') || !HINT.test(line)) continue;
    // Bài và ảnh: BẢO TRÂN names the author.
    const found = AUTHOR.test(line) ? undefined : CAPTIONS.find(({ pattern }) => pattern.test(line));
    if (found) mark(paragraph, 'caption', found.reason);
  }
}

/** Marks the line under a picture, and the copy of the title that stands above a credit. */
export function markLinesAtPictures(page: Page): void {
  const { paragraphs } = page;
  const title = paragraphs.find(({ mark }) => mark?.reason === 'title');
  paragraphs.forEach((paragraph, i) => {
    if (paragraph.mark || !paragraph.isInside) return;
    if (isPicture(paragraphs[i - 1]) && isShort(paragraph)) mark(paragraph, 'caption', 'after-picture');
    else if (title?.line === paragraph.line) mark(paragraph, 'caption', 'title-repeated');
  });
}

/** [img], ![alt](https://…/1.jpg) */
function isPicture(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && /^(?:!\[|\[(?:img|image|ảnh|hình))/i.test(paragraph.line);
}

/** One sentence at most: a paragraph of text has more. */
function isShort({ line, words }: Paragraph): boolean {
  return words <= MOST_WORDS && !hasSentences(line);
}
