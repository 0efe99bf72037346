import type { Asset } from './assets.js';
import { embeddedJson, escapeHtml } from './html.js';

interface Page {
  readonly title: string;
  readonly generator: string;
  readonly asset: Asset;
  /** The page's own data, under the id `page-data`. */
  readonly data: unknown;
  /** Markup between header and script. */
  readonly body: string;
}

/** A page in one piece, which loads nothing and works from the disk. */
export function pageShell({ title, generator, asset, data, body }: Page): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(asset.policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${escapeHtml(generator)}">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${asset.style}</style>
</head>
<body>
${body}
${embeddedJson('page-data', data)}
<script type="module">${asset.script}</script>
</body>
</html>
`;
}
