/** One article in every format that can be read, made as other programs make them. */
import { gzipSync, strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { WARCRecord, WARCSerializer } from 'warcio';
import { utils, write } from 'xlsx';

/** An article as its paragraphs, the headline first. */
export type Article = readonly string[];

export interface Format {
  readonly file: string;
  readonly make: (article: Article) => Uint8Array | Promise<Uint8Array>;
}

const plain = (article: Article) => `${article.join('\n\n')}\n`;

/** Letters with marks as numbers, bold numbers, lines broken anywhere: what editors of portals leave behind. */
function html(article: Article): string {
  const [title, ...paragraphs] = article.map((line) =>
    line
      .replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`)
      .replace(/[ăêộ]/g, (letter) => `&#x${letter.codePointAt(0)!.toString(16)};`)
      .replace(/à/g, '&agrave;')
      .replace(/(?<![\d.,&#x])(\d[\d.,]*\d|\d)(?![\d.,]*;)/g, '<b class="n1">$1</b>')
      .replaceAll('. ', '.\r\n  '),
  );
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><style>p{margin:12px}</style></head><body><div id="c12"><h1>${title}</h1>${paragraphs.map((line) => `<p style="line-height:150%">${line}</p>`).join('\n')}</div></body></html>`;
}

function docx(article: Article): Uint8Array {
  const escaped = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = article.map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`);
  const namespace = 'http://schemas.openxmlformats.org';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${namespace}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${namespace}/package/2006/relationships"><Relationship Id="r1" Type="${namespace}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${namespace}/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`,
    ),
  });
}

async function warc(content: string, type: 'response' | 'conversion'): Promise<Uint8Array> {
  async function* payload() {
    yield strToU8(content);
  }
  const header = type === 'response' ? { httpHeaders: { 'Content-Type': 'text/html; charset=utf-8' } } : {};
  const record = WARCRecord.create(
    {
      ...{ url: 'https://tin.example/bai-1', date: '2024-05-03T00:00:00Z', type },
      warcHeaders: type === 'conversion' ? { 'Content-Type': 'text/plain' } : {},
      ...header,
    },
    payload(),
  );
  const parts: Uint8Array[] = [];
  for await (const part of new WARCSerializer(record, { gzip: true })) parts.push(part);
  return Buffer.concat(parts);
}

const jsonl = (article: Article) =>
  strToU8(`${JSON.stringify({ text: plain(article), url: 'https://tin.example/1' })}\n`);
const western = (bytes: Uint8Array) => Buffer.from(new TextDecoder('windows-1252').decode(bytes));

export const FORMATS: readonly Format[] = [
  { file: 'bai.txt', make: (article) => strToU8(plain(article)) },
  { file: 'tach.txt', make: (article) => strToU8(plain(article).normalize('NFD')) },
  { file: 'dong.txt', make: (article) => strToU8(plain(article).replaceAll('\n', '\r\n')) },
  { file: 'dau.txt', make: (article) => strToU8(`\ufeff${plain(article)}`) },
  {
    file: 'an.txt',
    make: (article) => strToU8(plain(article).replaceAll('n ', 'n\u200b ').replaceAll('hợp', 'h\u00adợp')),
  },
  { file: 'eth.txt', make: (article) => strToU8(plain(article).replaceAll('Đ', 'Ð')) },
  { file: 'cach.txt', make: (article) => strToU8(plain(article).replaceAll(' H', '\u00a0H')) },
  { file: 'utf16.txt', make: (article) => Buffer.from(plain(article), 'utf16le') },
  { file: 'utf16be.txt', make: (article) => Buffer.from(`\ufeff${plain(article)}`, 'utf16le').swap16() },
  { file: 'tcvn3.txt', make: (article) => iconv.encode(plain(article), 'tcvn') },
  { file: 'viscii.txt', make: (article) => iconv.encode(plain(article), 'viscii') },
  { file: 'hai-lan.txt', make: (article) => western(strToU8(plain(article))) },
  { file: 'trang.html', make: (article) => strToU8(html(article)) },
  { file: 'trang-dos.htm', make: (article) => strToU8(html(article).replaceAll('\n', '\r\n')) },
  { file: 'trang.html.gz', make: (article) => gzipSync(strToU8(html(article))) },
  { file: 'crawl.jsonl', make: jsonl },
  { file: 'crawl.jsonl.gz', make: (article) => gzipSync(jsonl(article)) },
  { file: 'crawl.warc.gz', make: (article) => warc(html(article), 'response') },
  { file: 'crawl.wet.gz', make: (article) => warc(plain(article), 'conversion') },
  {
    file: 'tin.zip',
    make: (article) => zipSync({ 'a/b.html': strToU8(html(article)), 'anh.jpg': strToU8('x') }),
  },
  { file: 'kep.zip', make: (article) => zipSync({ 'c.zip': zipSync({ 'd.txt': strToU8(plain(article)) }) }) },
  { file: 'bai.docx', make: docx },
  { file: 'bang.csv', make: (article) => strToU8(`Tiêu đề;Nội dung\n"x";"${plain(article).replaceAll('"', '""')}"\n`) },
  {
    file: 'bang.xlsx',
    make: (article) => {
      const sheet = utils.json_to_sheet([{ url: 'https://tin.example/1', 'Nội dung': plain(article) }]);
      const book = utils.book_new();
      utils.book_append_sheet(book, sheet, 'Bài');
      return write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array;
    },
  },
  {
    file: 'tin.rss',
    make: (article) =>
      strToU8(
        `<?xml version="1.0"?><rss version="2.0"><channel><title>Tin</title><item><title>${article[0]}</title><description><![CDATA[${html(article)}]]></description></item></channel></rss>`,
      ),
  },
];
