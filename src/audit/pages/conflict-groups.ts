import { groupBy } from '../../core/group-by.js';
import type { FactRecord } from '../../dataset/records.js';

/** Facts that answer one question differently, joined by their contradictions, each group in the order of the dataset. */
export function conflictGroups(facts: readonly FactRecord[]): FactRecord[][] {
  const contested = facts.filter(({ conflicts }) => conflicts.length > 0);
  const byId = new Map(contested.map((fact) => [fact.id, fact]));
  const groupOf = new Map<string, number>();
  const visit = (fact: FactRecord, group: number) => {
    if (groupOf.has(fact.id)) return;
    groupOf.set(fact.id, group);
    for (const id of fact.conflicts) {
      const other = byId.get(id);
      if (other) visit(other, group);
    }
  };
  for (const [index, fact] of contested.entries()) visit(fact, index);
  return [...groupBy(contested, ({ id }) => groupOf.get(id)).values()];
}
