import { list } from '../../core/list.js';
import type { PhraseIndex } from '../phrases.js';
import type { SentenceView } from '../sentence-view.js';
import type { Place, Province } from './places.js';

/**
 * Initials with which provincial newspapers and portals sign the lead of an article, by the name of their province. Those that
 * a national paper could mean as well (`LĐ`, `TN`) are left out, and so is `HNMO`, whose paper writes about the whole country.
 */
const NEWSPAPERS: Readonly<Record<string, readonly string[]>> = {
  'An Giang': ['AGO'],
  'Bắc Giang': ['BGĐT'],
  'Bắc Ninh': ['BNP'],
  'Bình Định': ['BĐ'],
  'Bình Dương': ['BDO'],
  'Bình Phước': ['BPO'],
  'Bình Thuận': ['BTO'],
  'Cà Mau': ['CMO'],
  'Đà Nẵng': ['ĐNO'],
  'Điện Biên': ['ĐBP'],
  'Đồng Tháp': ['ĐTO'],
  'Gia Lai': ['GLO'],
  'Hà Giang': ['BHG'],
  'Hoà Bình': ['HBĐT'],
  Huế: ['TTH', 'TTH.VN'],
  'Lâm Đồng': ['LĐ online', 'LĐOL'],
  'Lào Cai': ['LCĐT'],
  'Ninh Thuận': ['NTO'],
  'Phú Thọ': ['PhuthoPortal'],
  'Quảng Bình': ['QBĐT'],
  'Quảng Nam': ['QNO'],
  'Quảng Trị': ['QTO'],
  'Tây Ninh': ['BTNO'],
  'Thanh Hóa': ['THO'],
  'Tiền Giang': ['ABO'],
  'Vĩnh Long': ['VLO'],
  'Yên Bái': ['YBĐT'],
};

export function addSignatures(index: PhraseIndex, provinces: readonly Province[]): void {
  for (const province of provinces)
    for (const initials of NEWSPAPERS[province.name] ?? []) index.add('newspaper', initials, province);
}

/** Tokens before a signature: a date that a crawler put first. */
const MAX_BEFORE = 8;
const DASHES = new Set(list`- | – | — | :`);

/** The province whose newspaper signs a sentence: `(QNO) - Từ đầu năm …`, `TTH - Tính đến …`. */
export function readSignature(view: SentenceView): Place | undefined {
  for (let at = view.first; at < view.first + MAX_BEFORE; at++) {
    const hit = view.at<Province>('newspaper', at);
    if (!hit || !/^\p{Lu}.*\p{Lu}/u.test(view.text(at))) continue;
    const { first, last, value } = hit;
    const opens = first === view.first && DASHES.has(view.text(last));
    const bracketed = view.isMark(first - 1, '(') && view.isMark(last, ')') && !view.isWord(first - 2);
    if (opens || bracketed) return { level: 'province', provinces: [value], first, last };
  }
  return undefined;
}
