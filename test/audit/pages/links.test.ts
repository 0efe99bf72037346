import { describe, expect, it } from 'vitest';
import { figureHref, pageName } from '../../../src/audit/pages/page-name.js';
import { liveHref } from '../../../src/audit/pages/text-fragment.js';
import { CodePoints } from '../../../src/dataset/code-points.js';
import { figure, type Source } from '../../export/sample-source.js';

const SOURCE: Source = {
  path: 'bai/ty-le.txt',
  text: 'Tỷ lệ\n\nSố xã đạt chuẩn chiếm 58,5% - 60% (kế hoạch), cao hơn năm trước.\n',
};
const ratio = figure(
  SOURCE,
  ['Số xã đạt chuẩn chiếm 58,5% - 60% (kế hoạch), cao hơn năm trước.', '58,5% - 60%', '58,5'],
  {},
);

describe('a link to the live page', () => {
  const points = new CodePoints(SOURCE.text);
  const link = (url: string | null) => liveHref(url, ratio, points);
  const fragmentOf = (href: string) => href.slice(href.indexOf(':~:text=') + ':~:text='.length);

  it('escapes comma and dash, which divide the parts of a text fragment', () => {
    const parts = fragmentOf(link('https://bao.example/bai')!).split(',');
    expect(parts).toHaveLength(3);
    expect(parts[1]).toBe('58%2C5%25%20%2D%2060%25');
    expect(parts.map(decodeURIComponent)).toEqual(['xã đạt chuẩn chiếm-', '58,5% - 60%', '-(kế hoạch), cao hơn']);
  });

  it('keeps the fragment of an address, and replaces a text fragment', () => {
    expect(link('https://bao.example/bai')).toMatch(/^https:\/\/bao\.example\/bai#:~:text=/);
    expect(link('https://bao.example/bai#muc-2')).toMatch(/bai#muc-2:~:text=/);
    expect(link('https://bao.example/bai#:~:text=khac')!.match(/:~:text=/g)).toHaveLength(1);
  });

  it('is never made of what is no address of the web', () => {
    for (const url of [null, 'javascript:alert(1)', 'file:///etc/passwd', 'bao.example/bai', 'https://']) {
      expect(link(url)).toBeUndefined();
    }
  });

  it('names words as the page shows them, whatever its source', () => {
    const text = 'Có <b>58</b>&nbsp;HTX m&#7899;i, tỷ lệ < 5%.';
    const tagged = figure({ path: 'a.html', text }, [text, '58</b>&nbsp;HTX', '58'], {});
    const parts = fragmentOf(liveHref('https://a.example/', tagged, new CodePoints(text))!).split(',');
    expect(parts.map(decodeURIComponent)).toEqual(['Có-', '58\u00a0HTX', '-mới, tỷ lệ <']);
  });

  it('takes no words from other lines', () => {
    const text = '  \n58 HTX\nmới';
    const lonely = figure({ path: 'a.txt', text }, [text, '58 HTX', '58'], {});
    expect(fragmentOf(liveHref('https://a.example/', lonely, new CodePoints(text))!)).toBe('58%20HTX');
  });
});

describe('the name of a page', () => {
  it('is readable, safe and the same every time', () => {
    expect(pageName('bai/Hà Nội: số liệu 2024.html')).toMatch(/^bai-ha-noi-so-lieu-2024-[0-9a-f]{8}\.html$/);
    expect(pageName('bai/a.txt')).toBe(pageName('bai/a.txt'));
    expect(pageName('bai/a.txt')).not.toBe(pageName('bai-a.txt'));
  });

  it.each(['../../etc/passwd', '<script>.txt', '-', '中文.txt', `${'dài/'.repeat(200)}a.txt`, 'a\0b', 'CON'])(
    '%j has nothing that leads elsewhere',
    (path) => {
      expect(pageName(path)).toMatch(/^(?:[a-z0-9][a-z0-9-]{0,47}-)?[0-9a-f]{8}\.html$/);
    },
  );

  it('leads to a figure from the folder of the dataset', () => {
    expect(figureHref('bai/a.txt', 'f-0123456789ab')).toMatch(/^audit\/bai-a-[0-9a-f]{8}\.html#f-0123456789ab$/);
  });
});
