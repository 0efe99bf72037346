import type { Block } from '../../src/core/document.js';
import type { Figure } from '../../src/core/figure.js';
import { loadPipeline } from '../../src/pipeline/load.js';
import { SentenceView } from '../../src/recognise/sentence-view.js';
import { extractText } from '../../src/run/extract-document.js';
import { type Extracted, extractFigures } from '../../src/run/extract-figures.js';
import { type Sentence, splitSentences } from '../../src/segment/sentences.js';
import { tokenise } from '../../src/segment/tokenise.js';

const PIPELINE = await loadPipeline('cooperatives');

/** A text as one paragraph of an article's body, so that no rule of cleaning has a say in it. */
function asBody(text: string): Block[] {
  return [{ start: 0, end: text.length, kind: 'body', reason: 'paragraph' }];
}

export function read(text: string): Extracted {
  return extractFigures(text, asBody(text), {}, PIPELINE);
}

/** A whole page, cleaned first. */
export function readPage(text: string): Extracted {
  return extractText(text, PIPELINE);
}

export function figures(text: string): readonly Figure[] {
  return read(text).figures;
}

export function sentencesOf(text: string): Sentence[] {
  return splitSentences(tokenise(text), asBody(text));
}

/** The first sentence of a text as the recognisers see it. */
export function viewOf(text: string): SentenceView {
  return new SentenceView(tokenise(text), sentencesOf(text)[0]!, PIPELINE.phrases);
}
