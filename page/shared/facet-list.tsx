import { NONE } from '../../src/audit/pages/facets.js';
import type { Language } from './language.js';

interface Props {
  readonly heading: string;
  /** How many rows each value would leave. */
  readonly counts: Readonly<Record<string, number>>;
  readonly chosen: readonly string[];
  readonly label: (value: string) => string;
  readonly language: Language;
  readonly open: boolean;
  readonly choose: (values: readonly string[]) => void;
}

/** More values than these are found by the search, not in a list. */
const MOST = 200;

/** The values of one facet with their counts, the most frequent first; those that are chosen stay even at zero. */
export function FacetList({ heading, counts, chosen, label, language, open, choose }: Props) {
  const values = [...new Set([...chosen, ...Object.keys(counts)])]
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    .slice(0, MOST);
  if (values.length === 0) return null;
  const toggle = (value: string) =>
    choose(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  return (
    <details class="facet" open={open || chosen.length > 0}>
      <summary>{heading}</summary>
      <ul>
        {values.map((value) => (
          <li key={value}>
            <label>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
              <span class={value === NONE ? 'none' : ''}>{label(value)}</span>
              <small>{(counts[value] ?? 0).toLocaleString(language)}</small>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
