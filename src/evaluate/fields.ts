import type { FigureRecord } from '../dataset/records.js';
import type { GoldFigure } from './gold.js';

/** The fields that are judged, in the order in which scores list them. */
export const FIELDS = [
  ...(['value', 'bound', 'unit', 'aspect', 'status', 'period', 'baseline', 'place'] as const),
  ...(['subject', 'qualifier', 'indicator', 'indicator_text'] as const),
] as const;
export type Field = (typeof FIELDS)[number];

/** The wording of a label and a narrowing are reported; a figure can be right without them. */
export const SOFT: ReadonlySet<Field> = new Set(['qualifier', 'indicator_text']);

/** Whether annotators said anything about a field; a number they always did. */
export function isJudged(gold: GoldFigure, field: Field): boolean {
  return field === 'value' || field in gold;
}

export function isRight(field: Field, gold: GoldFigure, found: FigureRecord): boolean {
  if (field === 'value') return sameAmount(gold, found);
  if (field === 'unit') return sameUnit(gold, found);
  if (field === 'indicator_text') return sameLabel(gold.indicator_text ?? '', found.indicator_text ?? '');
  return (gold[field] ?? null) === found[field];
}

/** What `value` stands for: the number with its bounds, and the whole of a fraction. */
function sameAmount(gold: GoldFigure, found: FigureRecord): boolean {
  return (['value', 'low', 'high', 'of'] as const).every((part) => {
    const wanted = gold[part] ?? null;
    // `khoảng 190` may have bounds or not, and not every annotator notes the whole.
    const free = wanted === null && (part === 'of' || gold.bound === 'about');
    return free || near(wanted, found[part]);
  });
}

function near(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Units that have one canonical name. */
const CANONICAL = new Set(
  [
    'VND USD EUR % percentage_point ha m2 m3 km km2 m t kg g quintal MW kW kWh litre times point day month year hour',
    'cooperative cooperative_union cooperative_group person household commune district province',
  ].flatMap((names) => names.split(' ')),
);

/** A counted noun that no vocabulary names may stand as written: `giường bệnh` for `bed`. */
function sameUnit({ unit = null, quote }: GoldFigure, found: FigureRecord): boolean {
  if (unit === found.unit) return true;
  if (unit === null || found.unit === null || CANONICAL.has(baseOf(unit))) return false;
  const asWritten = /[^\x00-\x7f]|^[a-z]+( [a-z]+)+$/.test(found.unit);
  return asWritten && plain(quote).includes(plain(baseOf(found.unit)));
}

function baseOf(unit: string): string {
  return unit.split('/')[0]!;
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** The same words in any order, or one label inside the other. */
function sameLabel(gold: string, found: string): boolean {
  const [a, b] = [wordsOf(gold), wordsOf(found)];
  if (a.size === 0 || b.size === 0) return a.size === b.size;
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.min(a.size, b.size) >= 0.75 && common / Math.max(a.size, b.size) >= 0.34;
}

function wordsOf(label: string): Set<string> {
  return new Set(plain(label).match(/[\p{L}\p{N}]+/gu));
}
