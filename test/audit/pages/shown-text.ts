const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#13;': '\r',
  '&amp;': '&',
};

/** The text nodes of our own markup as a browser reads them, without the notes that we add. */
export function shownText(html: string): string {
  return html
    .replace(/<span class="why">.*?<\/span><\/span>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|amp|#39|#13);/g, (entity) => ENTITIES[entity]!);
}
