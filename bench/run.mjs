/**
 * Speed of the main job, beside the floor that decoding and hashing the same bytes sets in the same run (docs/performance.md).
 *
 *     npm run bench                        the articles of seeds/, repeated to about 5 MB
 *     npm run bench -- articles.jsonl.gz   a corpus of one { "text": … } a line, gzipped or plain
 *
 * One thread. All stages take turns, so that what else the machine does weighs on all alike; the fastest of several passes
 * after one to warm up counts. MB are 10^6 bytes of UTF-8.
 */
import { isUtf8, transcode } from 'node:buffer';
import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { clean } from '../dist/clean/clean.js';
import { readMetadata } from '../dist/clean/metadata.js';
import { toRows } from '../dist/dataset/to-rows.js';
import { loadPipeline } from '../dist/pipeline/load.js';
import { extractDocument } from '../dist/run/extract-document.js';
import { tokenise } from '../dist/segment/tokenise.js';

const PASSES = 5;
const SEEDS_BYTES = 5e6;

function readCorpus(file) {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n');
  return lines.map((line) => Buffer.from(JSON.parse(line).text));
}

/** The articles of `seeds/` again and again, each time with other numbers, so that the processor cannot learn them. */
function repeatSeeds() {
  const folder = new URL('../seeds/', import.meta.url).pathname;
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const documents = [];
  let size = 0;
  for (let round = 0; size < SEEDS_BYTES; round++) {
    for (const text of texts) {
      const varied = Buffer.from(text.replace(/[3-8]/g, (digit) => String(3 + ((Number(digit) + round) % 6))));
      documents.push(varied);
      size += varied.length;
    }
  }
  return documents;
}

function time(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const corpus = process.argv[2] ? readCorpus(process.argv[2]) : repeatSeeds();
const megabytes = corpus.reduce((sum, bytes) => sum + bytes.length, 0) / 1e6;
const pipeline = await loadPipeline('cooperatives');
const sources = corpus.map((bytes, index) => ({
  path: `${index}.txt`,
  sha256: '',
  bytes: bytes.length,
  encoding: 'utf-8',
  language: 'vie',
  text: bytes.toString('utf8'),
}));

let figures = 0;
const stages = {
  'floor: fastest decode, sha256': () => {
    for (const bytes of corpus) {
      if (!isUtf8(bytes)) throw new Error('the corpus must be UTF-8');
      transcode(bytes, 'utf8', 'utf16le').toString('utf16le').normalize('NFC');
      hash('sha256', bytes);
    }
  },
  'plain input: toString, sha256': () => {
    for (const bytes of corpus) {
      bytes.toString('utf8').normalize('NFC');
      hash('sha256', bytes);
    }
  },
  tokenise: () => {
    for (const { text } of sources) tokenise(text);
  },
  'clean and read metadata': () => {
    for (const { text } of sources) readMetadata(text, clean(text, pipeline));
  },
  'extract: text to figures': () => {
    figures = 0;
    for (const source of sources) figures += extractDocument(source, pipeline).figures.length;
  },
  'extract to JSON lines': () => {
    for (const source of sources) {
      for (const row of toRows(extractDocument(source, pipeline)).figures) JSON.stringify(row);
    }
  },
};

console.log(`${sources.length} documents, ${megabytes.toFixed(1)} MB, Node ${process.version}`);
const fastest = Object.fromEntries(Object.keys(stages).map((name) => [name, Number.POSITIVE_INFINITY]));
for (const work of Object.values(stages)) work();
for (let pass = 0; pass < PASSES; pass++) {
  for (const [name, work] of Object.entries(stages)) fastest[name] = Math.min(fastest[name], time(work));
}
const floor = Object.values(fastest)[0];
for (const [name, milliseconds] of Object.entries(fastest)) {
  const speed = (megabytes / milliseconds) * 1000;
  console.log(
    `${name.padEnd(34)} ${speed.toFixed(1).padStart(7)} MB/s ${(milliseconds / floor).toFixed(1).padStart(7)} x floor`,
  );
}
console.log(`${figures} figures`);
