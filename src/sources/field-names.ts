import { list } from '../core/list.js';

/** What a record of a crawl, a row of a list, or an item of a feed says of an article. */
const FIELDS = ['text', 'html', 'title', 'url', 'date', 'author', 'publisher'] as const;
export type FieldName = (typeof FIELDS)[number];

/** Under which names each stands, the likeliest first. */
export type FieldNames = Readonly<Record<FieldName, readonly string[]>>;

/** The names that mC4, CulturaX and OSCAR use, and those that people write above their columns. */
const USUAL: FieldNames = {
  text: list`
    text | content | body | raw_content | article | fulltext | full_text | article_text | noi_dung | nội dung | bài viết | văn bản |
    toàn văn | nội dung bài viết
  `,
  html: list`html | raw_html | content_html`,
  title: list`title | headline | tieu_de | tiêu đề | tên bài | tít | tựa đề`,
  url: list`url | link | uri | source_url | warc_headers.warc-target-uri | đường dẫn | liên kết | địa chỉ`,
  date: list`
    date | published | published_at | publish_date | pub_date | pubdate | date_published | timestamp | warc_headers.warc-date |
    ngày | ngày đăng | ngay_dang | thời gian
  `,
  author: list`author | authors | byline | tác giả | tac_gia`,
  publisher: list`publisher | site | domain | source_domain | sitename | báo | nguồn | nguon`,
};

/** Whether a name is that of a field. */
export function isFieldName(name: string): name is FieldName {
  return (FIELDS as readonly string[]).includes(name);
}

/** Whether a record has a field, though it may hold nothing. */
export function hasField(record: object, field: FieldName, given: Partial<FieldNames> = {}): boolean {
  const names = new Set([...(given[field] ?? []), ...USUAL[field]].map(fold));
  return Object.keys(record).some((name) => names.has(fold(name)));
}

/** The value of a field in a record; a name with stops leads into records inside it. */
export function fieldOf(record: object, field: FieldName, given: Partial<FieldNames> = {}): unknown {
  const byLowerName = new Map(Object.entries(record).map(([name, value]) => [fold(name), value]));
  for (const name of [...(given[field] ?? []), ...USUAL[field]]) {
    const value = byLowerName.get(fold(name)) ?? valueAt(record, name.split('.'));
    if (value !== undefined && value !== null && value !== '') return value;
  }
  return undefined;
}

function fold(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

function valueAt(record: unknown, path: readonly string[]): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return record;
  return typeof record === 'object' && record !== null
    ? valueAt((record as Record<string, unknown>)[first], rest)
    : undefined;
}
