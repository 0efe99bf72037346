/** Tác giả: Ngọc Lan; Tin, ảnh: Bảo Phong; PV: Lan Anh */
export const AUTHOR =
  /^[*_([]*(?:tác giả(?: bài viết)?|người (?:viết|đăng|đưa tin)|tin(?: bài)?(?:, ảnh| và ảnh)?|bài(?: và|,) ảnh|bài viết|thực hiện|biên tập|ctv|pv|p\.v)\s*[:：]\s*(\S.*?)[*_)\]]*$/iu;

/** Nguồn: TTXVN, Nguồn tin: anson.gov.vn */
export const SOURCE = /^[*_([]*nguồn(?: tin| bài viết| tham khảo)?\s*[:：]\s*(\S.*?)[*_)\]]*$/iu;

/** Theo nongthon.vn, (Theo Báo An Sơn) */
export const ATTRIBUTED = /^[*_([]*theo\s*:?\s+([\p{L}\p{N}][^,;:]{1,60}?)[*_)\].]*$/iu;

/** Longer lines say more than a name. */
export const LONGEST = 100;

/** Two to five capitalised parts, or initials. */
const NAME = String.raw`(?:\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*){1,4}|\p{Lu}{1,2}\.(?: ?\p{Lu}[\p{L}.]*){1,3})`;

/** Đức Thành; **Mai Hạnh**; T.LÊ; LÊ BÌNH-TRẦN AN/BAOANSON.VN: the names, then what follows the last */
export const NAMES = new RegExp(
  String.raw`^[*_(]*(${NAME}(?:\s*(?:[,&–-]|và)\s*${NAME}){0,4})(?:\s*[/–(-]\s*([\p{L}\d.+]+(?: [\p{L}\d.+]+){0,2}))?[*_)]*$`,
  'u',
);

/** Whether a line names who wrote an article or where it was taken from, wherever it stands. */
export function looksLikeByline(line: string): boolean {
  return line.length <= LONGEST && [AUTHOR, SOURCE, ATTRIBUTED, NAMES].some((pattern) => pattern.test(line));
}
