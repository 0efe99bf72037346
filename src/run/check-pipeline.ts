import type { RuleGift } from '../grammar/rule-layer.js';
import { loadPipeline, PIPELINES, readDefinitions } from '../pipeline/load.js';
import type { Pipeline } from '../pipeline/pipeline.js';
import { extractText } from './extract-document.js';

/** An example of a definition that gives something else than it should. */
export interface ExampleFault {
  /** `indicators.yaml:12`. */
  readonly where: string;
  readonly indicator: string;
  readonly text: string;
  readonly message: string;
}

/** What running every example and counter-example of a pipeline shows. */
export interface PipelineCheck {
  readonly pipeline: Pipeline;
  readonly examples: number;
  readonly faults: readonly ExampleFault[];
}

/** Runs each example sentence: the figure it names must, or must not, be read as its indicator. */
export async function checkPipeline(name: string, folder = PIPELINES): Promise<PipelineCheck> {
  const [pipeline, { indicators, rules }] = [await loadPipeline(name, folder), await readDefinitions(name, folder)];
  const faults: ExampleFault[] = [];
  let examples = 0;
  for (const [index, entry] of indicators.value.indicators.entries()) {
    for (const kind of ['examples', 'counter_examples'] as const) {
      for (const [at, { text, figure }] of entry[kind].entries()) {
        examples++;
        const message = faultOf(text, figure, entry.id, kind === 'examples', pipeline);
        const where = indicators.where(['indicators', index, kind, at]);
        if (message) faults.push({ where, indicator: entry.id, text, message });
      }
    }
  }
  for (const [index, { id, give, example }] of (rules?.value.rules ?? []).entries()) {
    examples++;
    const message = ruleFaultOf(example.text, example.figure, id, give, pipeline);
    if (message)
      faults.push({ where: rules!.where(['rules', index, 'example']), indicator: id, text: example.text, message });
  }
  return { pipeline, examples, faults };
}

/** A rule must read its example; one that dismisses a number must keep it out of the figures. */
function ruleFaultOf(text: string, quote: string, id: string, give: RuleGift, pipeline: Pipeline): string | undefined {
  const { figures, ledger } = extractText(text, pipeline);
  if (give.class) {
    const dismissed = ledger.some(({ reason, class: kind }) => reason === id && kind === give.class);
    return dismissed ? undefined : `the rule does not dismiss “${quote}”`;
  }
  const figure = figures.find((one) => one.quote === quote);
  if (!figure)
    return `no figure “${quote}” is read; found: ${figures.map((one) => `“${one.quote}”`).join(', ') || 'none'}`;
  return figure.rule === id ? undefined : `“${quote}” is read by ${figure.rule}`;
}

function faultOf(text: string, quote: string, id: string, wanted: boolean, pipeline: Pipeline): string | undefined {
  const { figures } = extractText(text, pipeline);
  const figure = figures.find((one) => one.quote === quote);
  if (!figure)
    return `no figure “${quote}” is read; found: ${figures.map((one) => `“${one.quote}”`).join(', ') || 'none'}`;
  if ((figure.indicator === id) === wanted) return undefined;
  return wanted
    ? `“${quote}” is read as ${figure.indicator ?? 'no indicator'}`
    : `“${quote}” must not be read as ${id}`;
}
