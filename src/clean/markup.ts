import { mark, type Page } from './paragraph.js';

/** Lines of the page's own notation. The first pattern that fits decides. */
const NOTATION: readonly { readonly reason: string; readonly pattern: RegExp }[] = [
  // ==== ---- *** | * *
  { reason: 'markup', pattern: /^[-=_*|~#+.<>\s–—]+$/ },
  // [img]
  { reason: 'markup', pattern: /^\[\/?(?:img|image|video|ảnh|hình)[^\]]*\]$/i },
  // ![](https://…/1.jpg)
  { reason: 'markup', pattern: /^!\[\s*\]\([^)]*\)$/ },
  // <br/>
  { reason: 'markup', pattern: /^<[^<>]+>$/ },
  // style="position: absolute; width: auto">
  { reason: 'markup', pattern: /^[a-z-]+="[^"]*"\s*\/?>?$/ },
  // # doc_id = news_12
  { reason: 'document-header', pattern: /^#+ ?[a-z][a-z_-]* ?[=:] / },
  // http://baoanson.vn/kinh-te/336-hop-tac-xa.html, //Pages/default.aspx
  { reason: 'url', pattern: /^<?(?:https?:\/\/|www\.)\S+>?$/i },
  { reason: 'url', pattern: /^\/{1,2}[\w.-]+(?:\/[\w.-]*)+$/ },
];

/** Marks the lines that hold no words of the page: rules, tags, headers, bare addresses. */
export function markMarkup(page: Page): void {
  for (const paragraph of page.paragraphs) {
    // Prose begins with a letter or a digit.
    if (/^[\p{Lu}\p{N}]/u.test(paragraph.line)) continue;
    const found = NOTATION.find(({ pattern }) => pattern.test(paragraph.line));
    if (found) mark(paragraph, 'chrome', found.reason);
  }
}
