import { addLabelWords } from '../grammar/label-words.js';
import { addLeadWords } from '../grammar/lead-words.js';
import { languagePhrases } from '../recognise/language.js';
import type { Pipeline } from './pipeline.js';

/** Loads a pipeline by name from a folder of pipelines. */
export async function loadPipeline(name: string, _folder?: string): Promise<Pipeline> {
  const phrases = languagePhrases();
  addLeadWords(phrases);
  addLabelWords(phrases);
  return { name, version: 1, label: { vi: name, en: name }, sha256: '', phrases, furniture: [] };
}
