import type { Metadata } from '../core/document.js';
import { list } from '../core/list.js';
import type { SentencePlaces } from '../grammar/scan.js';
import { type Place, provinceOfHost } from '../recognise/places/places.js';
import { readSignature } from '../recognise/places/signatures.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import type { Resolved, ResolvedPlace } from './draft.js';
import { only, provinceVotes, resolved } from './place-votes.js';

type Found = Resolved<ResolvedPlace> | undefined;

/**
 * The province of who publishes a document: by its host, its letterhead and the dateline in it, the initials that sign its
 * first sentences, or the people's committee that speaks in them.
 */
export function sourcePlace(
  metadata: Metadata,
  scanned: readonly SentencePlaces[],
  lead: readonly SentencePlaces[],
): Found {
  const head = scanned.filter(({ view }) => view.sentence.reason === 'letterhead');
  return (
    placeOfHost(metadata) ??
    only(provinceVotes(head, 'document')) ??
    (head.length ? placeOfIssue(scanned) : undefined) ??
    placeOfIssuer(lead)
  );
}

/** By the host of its publisher or address: `baokontum.com.vn`. */
function placeOfHost({ publisher, url }: Metadata): Found {
  for (const stated of [publisher, url]) {
    const host = stated?.value.replace(/^https?:\/\//, '').split('/')[0];
    const province = host ? provinceOfHost(host) : undefined;
    if (!province || !stated?.source) continue;
    return { value: { code: province.iso, text: province.name }, evidence: { ...stated.source, basis: 'document' } };
  }
  return undefined;
}

/** `Gia Lai, ngày 12 tháng 5 năm 2023` under a letterhead; national bodies date their documents from the capital. */
function placeOfIssue(scanned: readonly SentencePlaces[]): Found {
  const dated = scanned.filter(({ view }) => view.sentence.reason === 'date-line');
  return only(provinceVotes(dated, 'document').filter(({ code }) => code !== CAPITAL));
}
const CAPITAL = 'VN-HN';

/** A newspaper by its initials, or the committee that issues a document. */
function placeOfIssuer(lead: readonly SentencePlaces[]): Found {
  for (const { view, places } of lead) {
    const issuer = readSignature(view) ?? places.find((place) => place.level === 'province' && issues(view, place));
    if (issuer) return resolved(view, issuer, 'document');
  }
  return undefined;
}

/** `Ủy ban nhân dân tỉnh Gia Lai xây dựng Kế hoạch …`, `UBND tỉnh Gia Lai ban hành …`. */
function issues(view: SentenceView, { first, last }: Place): boolean {
  return COMMITTEE.has(view.word(first - 1)) && ISSUES.has(`${view.lower(last)} ${view.lower(last + 1)}`);
}
const COMMITTEE = wordSet(['UBND', 'HĐND', 'dân']);
const ISSUES = new Set(list`ban hành | xây dựng | báo cáo | thông báo | đề ra | thông qua`);
