/** PDF files as office programs make them, by way of the program that reads them. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { printedPlace } from '../../src/audit/pages/printed-place.js';
import { checkDocument } from '../../src/audit/verify/check-document.js';
import { CodePoints } from '../../src/dataset/code-points.js';
import type { DocumentRows } from '../../src/dataset/to-rows.js';
import { loadPipeline } from '../../src/pipeline/load.js';
import { extractInput } from '../../src/run/extract-input.js';
import { readSource } from '../../src/sources/read-source.js';
import { isSkipped } from '../../src/sources/reader.js';
import { all } from '../sources/folder.js';
import { convert, run } from './programs.js';

const folder = mkdtempSync(join(tmpdir(), 'solieu-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pipeline = await loadPipeline('cooperatives');

const TITLE = 'Kinh tế tập thể tỉnh Lào Cai năm 2024';
const FIRST =
  'Năm 2024, tỉnh Lào Cai thành lập mới 58 hợp tác xã, nâng tổng số hợp tác xã toàn tỉnh lên 612 hợp tác xã với hơn 12.400 thành viên. Doanh thu bình quân của một hợp tác xã đạt 2,7 tỷ đồng/năm, tăng 4,8% so với năm 2023.';
const SECOND =
  'Tỉnh phấn đấu đến năm 2030 có ít nhất 800 hợp tác xã hoạt động hiệu quả, gắn với vùng nguyên liệu và chuỗi tiêu thụ của các doanh nghiệp trong tỉnh. Thu nhập bình quân của người lao động thường xuyên trong hợp tác xã đạt 6,5 triệu đồng/người/tháng.';

/** Paragraphs enough for three pages, no two alike. */
const LONG = Array.from({ length: 24 }, (_, i) =>
  [FIRST, SECOND].map((text) => text.replace(/58|612|800/g, (n) => `${Number(n) + i}`)).join(' '),
);

interface Paragraph {
  readonly text: string;
  readonly font: string;
  readonly opensPage?: boolean;
}

const inSerif = (text: string): Paragraph => ({ text, font: 'DejaVu Serif' });

/** A document as LibreOffice has it in one file of XML, with a head and a numbered foot on every page. */
function flatOdt(paragraphs: readonly Paragraph[]): string {
  const styles = paragraphs.map(
    ({ font, opensPage }, i) =>
      `<style:style style:name="P${i}" style:family="paragraph">${opensPage ? '<style:paragraph-properties fo:break-before="page"/>' : ''}<style:text-properties fo:font-family="'${font}'"/></style:style>`,
  );
  const namespaces = ['office', 'style', 'text', 'fo:xsl-fo-compatible']
    .map((name) => name.split(':'))
    .map(([prefix, name = prefix]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces.join(' ')} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>${styles.join('')}<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/><style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L"><style:header><text:p>LIÊN MINH HỢP TÁC XÃ TỈNH LÀO CAI</text:p></style:header><style:footer><text:p>Trang <text:page-number/>/<text:page-count/></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>${paragraphs.map(({ text }, i) => `<text:p text:style-name="P${i}">${text}</text:p>`).join('')}</office:text></office:body></office:document>`;
}

/** Prints a document with LibreOffice. */
function print(name: string, paragraphs: readonly Paragraph[]): string {
  const file = join(folder, `${name}.pdf`);
  writeFileSync(join(folder, `${name}.fodt`), flatOdt(paragraphs));
  convert(join(folder, `${name}.fodt`), 'pdf', folder);
  if (!existsSync(file)) throw new Error('this test needs LibreOffice Writer: apt-get install libreoffice-writer');
  run('pdftotext', ['-v']);
  return file;
}

/** A PDF written by hand, each line in a font of the Western code page; `bytes` as Latin-1. */
function handmade(lines: readonly string[]): Buffer {
  const content = `BT /F1 12 Tf 60 780 Td 16 TL\n${lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n')}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.4\n${body}trailer\n<< /Size 6 /Root 1 0 R >>\n%%EOF\n`, 'latin1');
}

async function read(file: string) {
  const input = { path: basename(file), file };
  const { documents, skipped } = await extractInput(input, { pipeline });
  const [source] = (await all(readSource(input))).filter((one) => !isSkipped(one));
  if (!source || isSkipped(source)) throw new Error('nothing was read');
  return { rows: documents[0]!, skipped, text: source.text };
}

/** What figures say, apart from where they stand. */
const claims = ({ figures }: DocumentRows) =>
  figures.map(({ value, bound, unit, indicator, status, period, place }) => ({
    ...{ value, bound, unit, indicator, status, period, place },
  }));

describe('a PDF', () => {
  it('gives the figures of its text, across the ends of lines and pages, each quoted exactly', async () => {
    const { rows, skipped, text } = await read(print('bao-cao', [TITLE, ...LONG].map(inSerif)));
    expect(skipped).toEqual([]);
    expect(checkDocument(rows, new CodePoints(text))).toEqual([]);
    writeFileSync(join(folder, 'bao-cao.txt'), [TITLE, ...LONG].join('\n\n'));
    expect(claims(rows)).toEqual(claims((await read(join(folder, 'bao-cao.txt'))).rows));
  });

  it('has heads, feet and page numbers, which are furniture', async () => {
    const { rows, text } = await read(print('bao-cao', [TITLE, ...LONG].map(inSerif)));
    const { document, ledger } = rows;
    expect(document.title).toBe(TITLE);
    const furniture = document.blocks.filter(({ reason }) => /^page-/.test(reason));
    const pages = text.split('\f').length;
    expect(pages).toBeGreaterThan(2);
    expect(furniture.map(({ start, end, kind, reason }) => [kind, reason, text.slice(start, end)])).toEqual(
      Array.from({ length: pages }, (_, i) => [
        ['chrome', 'page-margin', 'LIÊN MINH HỢP TÁC XÃ TỈNH LÀO CAI'],
        ['chrome', 'page-number', `Trang ${i + 1}/${pages}`],
      ]).flat(),
    );
    expect(ledger.filter((entry) => entry.class === 'page_number')).toHaveLength(2 * pages);
  });

  it('says on which page and line a figure stands', async () => {
    const file = print('hai-trang', [inSerif(TITLE), inSerif(FIRST), { ...inSerif(SECOND), opensPage: true }]);
    const { rows, text } = await read(file);
    const places = rows.figures.map(({ value, start }) => ({ value, ...printedPlace(text, start) }));
    expect(places.map(({ value, page }) => [value, page])).toEqual([
      ...[58, 612, 12_400, 2_700_000_000, 4.8].map((value) => [value, 1]),
      ...[800, 6_500_000].map((value) => [value, 2]),
    ]);
    expect(places.find(({ value }) => value === 58)?.line).toBe(3);
    expect(places.find(({ value }) => value === 800)?.line).toBe(2);
  });

  it('loses the page whose font does not say what its letters are, and no other', async () => {
    const broken = { text: SECOND, font: 'DejaVu Sans', opensPage: true };
    const file = print('hong', [inSerif(TITLE), inSerif(FIRST), broken]);
    const bytes = readFileSync(file, 'latin1');
    const font = /\/BaseFont\/\w+\+DejaVuSans\b[\s\S]*?\/ToUnicode/;
    expect(bytes).toMatch(font);
    writeFileSync(
      file,
      bytes.replace(font, (object) => object.replace('/ToUnicode', '/ToNothing')),
      'latin1',
    );
    const { rows, skipped } = await read(file);
    expect(skipped).toMatchObject([{ path: 'hong.pdf#page=2', code: 'garbled' }]);
    expect(rows.figures.map(({ value }) => value)).toEqual([58, 612, 12_400, 2_700_000_000, 4.8]);
  });

  it('may be set in fonts from before Unicode', async () => {
    const file = join(folder, 'cu.pdf');
    const lines = [
      'N¨m 2024, tØnh NghÖ An thµnh lËp míi 58 hîp t¸c x·.',
      'Doanh thu cña mét hîp t¸c x· ®¹t 2,7 tû ®ång.',
    ];
    writeFileSync(file, handmade(lines));
    const { rows, text } = await read(file);
    expect(text).toContain('Năm 2024, tỉnh Nghệ An thành lập mới 58 hợp tác xã.');
    expect(rows.document.encoding).toBe('tcvn3-in-pdf');
    expect(rows.figures.map(({ quote }) => quote)).toEqual(['58 hợp tác xã', '2,7 tỷ đồng']);
  });
});
