#!/usr/bin/env node
// Makes a gold file from an article and a readable list of its numbers.
//
//   node test/gold/make-gold.mjs TEXT_DIR NOTES_DIR GOLD_DIR
//
// NOTES_DIR holds one NAME.notes beside each TEXT_DIR/NAME.txt. A note names the article's numbers in their order:
//
//   figure "58 HTX" = 58 | unit=cooperative indicator=new_establishments status=target period=2024 | thành lập mới … HTX
//   optional "30 HTX" >= 30 | unit=cooperative | thành lập mới … HTX
//   other "2024" period
//
// The comparison after the quotation is the bound: `= 58` exact, `~ 700` about, `>= 50` at_least, `> 55` more_than,
// `<= 3` at_most, `< 3` less_than, `1..2` range, `= 21 of 21` a fraction. The last part is indicator_text (`-` for null).
// `aspect` is level unless given. A line that starts with # is a remark. Quotations are searched from where the last ended.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [textDir, notesDir, goldDir] = process.argv.slice(2);
if (!goldDir) {
  console.error('usage: node test/gold/make-gold.mjs TEXT_DIR NOTES_DIR GOLD_DIR');
  process.exit(2);
}

const BOUNDS = { '=': 'exact', '~': 'about', '>=': 'at_least', '>': 'more_than', '<=': 'at_most', '<': 'less_than' };
const LINE = /^(figure|optional|other) "((?:[^"\\]|\\.)*)" ?(.*)$/;
const AMOUNT = /^(=|~|>=|>|<=|<) ?(-?[\d.e+]+)(?: of ([\d.e+]+))?$/;
const RANGE = /^(-?[\d.e+]+)\.\.(-?[\d.e+]+)$/;

/** Text of an article as the dataset decodes it, and its bytes. */
function readArticle(path) {
  const bytes = readFileSync(path);
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { ignoreBOM: true }).decode(bytes);
  return { bytes, text };
}

function parseAmount(words) {
  const range = RANGE.exec(words);
  if (range) return { value: null, low: Number(range[1]), high: Number(range[2]), bound: 'range' };
  const found = AMOUNT.exec(words);
  if (!found) throw new Error(`cannot read the amount “${words}”`);
  const value = Number(found[2]);
  const bound = BOUNDS[found[1]];
  const low = ['exact', 'at_least', 'more_than'].includes(bound) ? value : null;
  const high = ['exact', 'at_most', 'less_than'].includes(bound) ? value : null;
  return { value, low, high, bound, ...(found[3] && { of: Number(found[3]) }) };
}

function parseFields(words) {
  const fields = {};
  for (const pair of words.trim().split(/\s+/).filter(Boolean)) {
    const [key, ...value] = pair.split('=');
    fields[key] = value.join('=') === 'null' ? null : value.join('=').replaceAll('_', key === 'qualifier' ? ' ' : '_');
  }
  return fields;
}

function annotate(text, notes) {
  const figures = [];
  const other = [];
  let at = 0;
  for (const [index, line] of notes.split('\n').entries()) {
    if (!line.trim() || line.startsWith('#')) continue;
    const where = `line ${index + 1}: ${line}`;
    const found = LINE.exec(line);
    if (!found) throw new Error(`cannot read ${where}`);
    const quote = found[2].replaceAll('\\"', '"').replaceAll('\\n', '\n');
    const position = text.indexOf(quote, at);
    if (position < 0) throw new Error(`“${quote}” is not in the rest of the text, ${where}`);
    at = position + quote.length;
    const span = { start: [...text.slice(0, position)].length, end: [...text.slice(0, at)].length, quote };
    if (found[1] === 'other') {
      other.push({ ...span, class: found[3].trim() });
      continue;
    }
    const [amount, fields, label] = found[3].split(' | ');
    if (label === undefined) throw new Error(`needs three parts, ${where}`);
    const given = { aspect: 'level', ...parseFields(fields) };
    const indicatorText = label.trim() === '-' ? null : label.trim();
    figures.push({
      ...span,
      ...parseAmount(amount.trim()),
      ...given,
      optional: found[1] === 'optional',
      indicator_text: indicatorText,
    });
  }
  return { figures, other };
}

/** Digit runs that no note covers, so that nothing is left out. */
function uncovered(text, rows) {
  const missing = [];
  let before = 0;
  let codePoints = 0;
  for (const run of text.matchAll(/\p{Nd}+/gu)) {
    codePoints += [...text.slice(before, run.index)].length;
    before = run.index;
    const length = [...run[0]].length;
    const inside = rows.filter((row) => row.start <= codePoints && codePoints + length <= row.end).length;
    if (inside !== 1)
      missing.push(`“${text.slice(Math.max(0, run.index - 25), run.index + 25)}” is covered ${inside} times`);
  }
  return missing;
}

mkdirSync(goldDir, { recursive: true });
let faults = 0;
for (const file of readdirSync(notesDir)
  .filter((name) => name.endsWith('.notes'))
  .sort()) {
  const document = file.replace(/\.notes$/, '.txt');
  try {
    const { bytes, text } = readArticle(join(textDir, document));
    const { figures, other } = annotate(text, readFileSync(join(notesDir, file), 'utf8'));
    for (const problem of uncovered(text, [...figures, ...other])) {
      faults++;
      console.error(`${file}: ${problem}`);
    }
    const gold = { document, sha256: createHash('sha256').update(bytes).digest('hex'), figures, other };
    writeFileSync(join(goldDir, document.replace(/\.txt$/, '.json')), `${JSON.stringify(gold, null, 1)}\n`);
    console.log(`${document}: ${figures.length} figures, ${other.length} other numbers`);
  } catch (error) {
    faults++;
    console.error(`${file}: ${error.message}`);
  }
}
process.exit(faults ? 1 : 0);
