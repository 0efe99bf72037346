import { foldSpelling, matchingKey } from './matching-key.js';
import type { Paragraph } from './paragraph.js';

/** What an official document calls itself, on a line above its subject. */
const DOCUMENT_TYPES = new Set(
  `báo cáo | chỉ thị | chương trình | công điện | công văn | đề án | hướng dẫn | kế hoạch | kết luận | lệnh | luật | nghị định
   nghị quyết | pháp lệnh | phương án | quy chế | quy định | quyết định | thông báo | thông tư | thông tư liên tịch | tờ trình`
    .split(/\s*[|\n]\s*/)
    .map(foldSpelling),
);
const LONGEST_TYPE = 30;

/** Độc lập - Tự do - Hạnh phúc */
const MOTTO = /^[*_| ]*độc\s+lập\P{L}{1,5}tự\s+do\P{L}{1,5}hạnh\s+phúc/iu;

/** Lines of the head of an official document: who issues it, under which number. */
const LETTERHEAD =
  /^[*_| ]*(?:cộng\s+h(?:òa|oà)\s+xã\s+hội|độc\s+lập\P{L}{1,5}tự\s+do|(?:luật\s+)?số\s?:|(?:chính\s+phủ|quốc\s+hội|thủ\s+tướng|văn\s+phòng|bộ|sở|[uủ][ỷy]\s+ban|hội\s+đồng\s+nhân\s+dân|ubnd|hđnd|tỉnh|thành\s+phố|huyện|xã|phường)(?!\p{L}))/iu;

export function isMotto({ line }: Paragraph): boolean {
  return MOTTO.test(line);
}

/** The end of the state's name where a narrow column breaks it: `NGHĨA VIỆT NAM |` below `CỘNG HÒA XÃ HỘI CHỦ`. */
const REST_OF_STATE = /^[*_| ]*(?:(?:(?:xã\s+)?hội\s+)?chủ\s+)?nghĩa\s+việt\s+nam\P{L}*$/iu;

export function isLetterhead({ line }: Paragraph): boolean {
  return LETTERHEAD.test(line) || REST_OF_STATE.test(line);
}

export function isDocumentType({ line }: { readonly line: string }): boolean {
  return line.length <= LONGEST_TYPE && DOCUMENT_TYPES.has(matchingKey(line));
}
