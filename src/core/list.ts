/** Words or phrases as a table reads best: list`khoảng | gần | xấp xỉ`. */
export function list(table: TemplateStringsArray): string[] {
  return table.raw
    .join('')
    .split('|')
    .map((entry) => entry.trim())
    .filter(Boolean);
}
