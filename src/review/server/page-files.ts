import { readFileSync } from 'node:fs';

interface PageFile {
  readonly type: string;
  readonly body: string;
}

/** Built by `npm run build` from `page/review`; the same folder seen from `src/` and from `dist/`. */
const BUILT = new URL('../../../dist/page/', import.meta.url);

/** The page is this and what its script makes of it. */
const PAGE = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>solieu review</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/review.css">
<script type="module" src="/review.js"></script>
</head>
<body><div id="review"></div></body>
</html>
`;

/** All that the server hands out, by address: no request names a file. */
export function readPageFiles(): ReadonlyMap<string, PageFile> {
  const built = (name: string) => readFileSync(new URL(name, BUILT), 'utf8');
  return new Map([
    ['/', { type: 'text/html; charset=utf-8', body: PAGE }],
    ['/review.js', { type: 'text/javascript; charset=utf-8', body: built('review.js') }],
    ['/review.css', { type: 'text/css; charset=utf-8', body: built('review.css') }],
  ]);
}
