import { describe, expect, it } from 'vitest';
import { listPipelines, readDefinitions } from '../../src/pipeline/definitions.js';
import { checkPipeline } from '../../src/run/check-pipeline.js';

const PIPELINES = await listPipelines();

describe.each(PIPELINES)('the pipeline %s', (name) => {
  it('reads every example as it says, and no counter-example', async () => {
    const { faults, examples } = await checkPipeline({ name });
    expect(faults).toEqual([]);
    expect(examples).toBeGreaterThan(0);
  }, 30_000);

  it('has an example that holds every figure it names', async () => {
    const { indicators, rules } = await readDefinitions(name);
    const examples = [
      ...indicators.value.indicators.flatMap(({ examples, counter_examples }) => [...examples, ...counter_examples]),
      ...(rules?.value.rules ?? []).map(({ example }) => example),
    ];
    expect(examples.filter(({ text, figure }) => !text.includes(figure))).toEqual([]);
  });
});

describe('the pipeline cooperatives', () => {
  it('has the indicators that the gold is annotated with', async () => {
    const { indicators } = await readDefinitions('cooperatives');
    expect(indicators.value.indicators.map(({ id }) => id).sort()).toEqual(
      [
        ...['new_establishments', 'organisations', 'dissolutions_or_conversions', 'members', 'new_members', 'workers'],
        ...['average_revenue', 'average_income', 'average_profit', 'total_revenue', 'charter_capital'],
        ...['good_or_fair_share', 'effective_share', 'weak_share', 'managers_with_degree_share'],
        ...['managers_with_intermediate_share', 'effective_models', 'value_chain_models', 'high_tech_models'],
        ...['mobilised_capital', 'outstanding_loans', 'bad_debt_ratio', 'training_courses', 'trained_people'],
        ...['supported_with_loans', 'alliance_members', 'contribution_to_gdp', 'districts_covered'],
      ].sort(),
    );
  });
});
