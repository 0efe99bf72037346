import type { RuleGift } from '../grammar/rule-layer.js';
import { readDefinitions } from '../pipeline/definitions.js';
import type { Fault } from '../pipeline/faults.js';
import * as faults from '../pipeline/faults.js';
import { loadPipelines, type PipelineSource } from '../pipeline/load.js';
import type { Pipeline } from '../pipeline/pipeline.js';
import { type SharedPhrase, sharedPhrases } from '../pipeline/shared-phrases.js';
import { extractText } from './extract-document.js';

/** An example of a definition that gives something else than it should. */
export interface ExampleFault {
  /** `bees/indicators.yaml:12`. */
  readonly where: string;
  /** Id of the indicator or rule. */
  readonly id: string;
  readonly text: string;
  readonly words: Fault;
}

/** What running every example and counter-example of a pipeline shows. */
export interface PipelineCheck {
  readonly name: string;
  readonly examples: number;
  readonly faults: readonly ExampleFault[];
}

interface Sample {
  readonly id: string;
  readonly text: string;
  readonly where: () => string;
  readonly judge: (pipeline: Pipeline) => Fault | undefined;
}

/** Loads a pipeline, which finds faults of form, and runs each of its example sentences. */
export async function checkPipeline(source: PipelineSource): Promise<PipelineCheck> {
  const pipeline = await loadPipelines([source]);
  const samples = await samplesOf(source);
  const found = samples.flatMap(({ id, text, where, judge }): ExampleFault[] => {
    const words = judge(pipeline);
    return words ? [{ where: where(), id, text, words }] : [];
  });
  return { name: source.name, examples: samples.length, faults: found };
}

/** Phrases with which pipelines that read together claim the same figures; the one named first has them. */
export async function phrasesInCommon(sources: readonly PipelineSource[]): Promise<SharedPhrase[]> {
  return sharedPhrases(await Promise.all(sources.map(({ name, folder }) => readDefinitions(name, folder))));
}

async function samplesOf({ name, folder }: PipelineSource): Promise<Sample[]> {
  const { indicators, rules } = await readDefinitions(name, folder);
  const ofIndicators = indicators.value.indicators.flatMap((entry, index) =>
    (['examples', 'counter_examples'] as const).flatMap((kind) =>
      entry[kind].map(({ text, figure }, at) => ({
        id: entry.id,
        text,
        where: () => indicators.where(['indicators', index, kind, at]),
        judge: (pipeline: Pipeline) => indicatorFault(text, figure, entry.id, kind === 'examples', pipeline),
      })),
    ),
  );
  const ofRules = (rules?.value.rules ?? []).map(({ id, give, example: { text, figure } }, index) => ({
    id,
    text,
    where: () => rules!.where(['rules', index, 'example']),
    judge: (pipeline: Pipeline) => ruleFault(text, figure, id, give, pipeline),
  }));
  return [...ofIndicators, ...ofRules];
}

/** The figure that an example names must, or must not, be read as its indicator. */
function indicatorFault(text: string, quote: string, id: string, wanted: boolean, pipeline: Pipeline) {
  const { figures } = extractText(text, pipeline);
  const figure = figures.find((one) => one.quote === quote);
  if (!figure) return missing(text, quote, figures);
  if ((figure.indicator === id) === wanted) return undefined;
  return wanted ? faults.notReadAs(quote, id, figure.indicator) : faults.wronglyReadAs(quote, id);
}

/** A rule must read its example; one that dismisses a number must keep it out of the figures. */
function ruleFault(text: string, quote: string, id: string, give: RuleGift, pipeline: Pipeline) {
  const { figures, ledger } = extractText(text, pipeline);
  if (give.class) {
    const dismissed = ledger.some(({ reason, class: kind }) => reason === id && kind === give.class);
    return dismissed ? undefined : faults.notDismissed(quote);
  }
  const figure = figures.find((one) => one.quote === quote);
  if (!figure) return missing(text, quote, figures);
  return figure.rule === id ? undefined : faults.notByRule(quote, figure.rule);
}

function missing(text: string, quote: string, figures: readonly { readonly quote: string }[]): Fault {
  return text.includes(quote)
    ? faults.notRead(
        quote,
        figures.map((one) => one.quote),
      )
    : faults.notInExample(quote);
}
