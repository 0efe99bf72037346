import { ASPECTS, BOUNDS, STATUSES } from '../../../core/figure.js';
import { isInferred } from '../../../dataset/inferred.js';
import { type FigureRecord, REVIEWS } from '../../../dataset/records.js';
import { withoutMarkup } from '../../../dataset/without-markup.js';
import { CORRECTED_FIELDS, type CorrectedField, correctedName, EMPTY_MARK } from '../../codebook/corrected-columns.js';
import { FIGURE_COLUMNS } from '../../codebook/figure-columns.js';
import type { Vocabulary } from '../../codebook.js';
import { flatten } from '../../flatten.js';
import type { Appearance, CellWriter } from '../cell-writer.js';
import { cutAtFigure } from '../figure-in-sentence.js';
import { type DocumentLinks, type FigureHref, hyperlink } from '../links.js';
import { type FieldTable, field, fields, type Rows, type Sheet, type SheetColumn } from '../sheet.js';
import { codeCells } from './codebook.js';

type FigureColumn = SheetColumn<FigureRecord>;

const INFERENCE: Appearance = { inferred: true };
const STATEMENT: Appearance = {};

/** What a person reads comes first, what programs need last. */
export function figuresSheet(
  rows: Rows<FigureRecord>,
  links: DocumentLinks,
  href: FigureHref,
  vocabulary: Vocabulary,
): Sheet<FigureRecord> {
  return {
    name: 'Figures',
    colour: 'FFC00000',
    rows,
    lastPrinted: 'comment',
    choices: choicesOf(vocabulary),
    columns: [
      documentColumn(links),
      sourceColumn(href),
      {
        name: 'sentence',
        width: 64,
        look: 'wrap',
        cell: sentenceCell,
        letters: ({ sentence }) => withoutMarkup(sentence).length,
      },
      words('quote', 22, 'wrap'),
      ...CLAIMED.map(([name, width]) => claimed(name, width)),
      field('confidence', 13, 'share'),
      field('flags', 32, 'wrap'),
      field('review', 12),
      field('comment', 32, 'wrap'),
      ...CORRECTED_FIELDS.map(correctedColumn),
      field('machine', 30, 'note'),
      field('reviewed_by', 18, 'muted'),
      ...fields(FOR_PROGRAMS),
      words('evidence', 60, 'note'),
    ],
  };
}

/** What reviewers choose from. A code may be empty where the text does not tell it. */
function choicesOf(vocabulary: Vocabulary): Record<string, string> {
  const cells = (['indicator', 'subject'] as const).map((field) => [field, codeCells(field, vocabulary)] as const);
  return {
    review: inline(REVIEWS),
    corrected_bound: inline(BOUNDS),
    corrected_aspect: inline(ASPECTS),
    corrected_status: inline([...STATUSES, EMPTY_MARK]),
    ...Object.fromEntries(cells.flatMap(([field, range]) => (range ? [[correctedName(field), range]] : []))),
  };
}

function inline(codes: readonly string[]): string {
  return `"${codes.join(',')}"`;
}

/** An empty column. What is typed there stays as typed: `2024-03` must not become a date. */
function correctedColumn(field: CorrectedField): FigureColumn {
  const name = correctedName(field);
  const isNumber = FIGURE_COLUMNS[field].type === 'number';
  return { name, width: Math.max(name.length + 2, 16), look: isNumber ? 'entryNumber' : 'entry', cell: () => '' };
}

/** What the figure claims, with the width of each column. */
const CLAIMED: FieldTable<FigureRecord> = [
  ['indicator', 24],
  ['indicator_text', 30],
  ['subject', 18],
  ['qualifier', 14],
  ['value', 17],
  ['low', 17],
  ['high', 17],
  ['of', 8],
  ['bound', 11],
  ['hedge', 12],
  ['unit', 18],
  ['aspect', 14],
  ['status', 10],
  ['period', 17],
  ['baseline', 17],
  ['place', 9],
  ['place_text', 20],
  ['province_2025', 16],
];

const FOR_PROGRAMS: FieldTable<FigureRecord> = [
  ['rule', 26, 'muted'],
  ['number_text', 14, 'muted'],
  ['other_value', 14, 'muted'],
  ['unit_text', 18, 'muted'],
  ['id', 20, 'muted'],
  ['start', 9, 'offset'],
  ['end', 9, 'offset'],
  ['sentence_start', 16, 'offset'],
  ['sentence_end', 15, 'offset'],
];

/** A field of the claim; where its words were found outside the sentence it must not look like a stated one. */
function claimed(name: keyof FigureRecord & string, width: number): FigureColumn {
  const plain: FigureColumn = field(name, width, name.endsWith('_text') ? 'wrap' : 'text');
  const appearance = (figure: FigureRecord) => (isInferred(figure, name) ? INFERENCE : STATEMENT);
  return { ...plain, cell: (figure, at) => at.flat(flatten(figure[name]), appearance(figure)) };
}

/** Words of the source as a reader of the page sees them. */
function words(name: 'quote' | 'evidence', width: number, look: 'wrap' | 'note'): FigureColumn {
  const cell: FigureColumn['cell'] = (figure, at) => {
    const flat = flatten(figure[name]);
    return at.flat(typeof flat === 'string' ? withoutMarkup(flat) : flat);
  };
  return { ...field<FigureRecord>(name, width, look), cell };
}

function documentColumn(links: DocumentLinks): FigureColumn {
  const cell: FigureColumn['cell'] = ({ document }, at) => {
    const formula = links.toRow(document);
    return formula ? at.formula(formula, document) : at.text(document, { look: 'text' });
  };
  return { name: 'document', width: 26, look: 'link', cell };
}

/** An arrow that opens the figure in its article: a cell of its own, since a click on a linked cell opens it instead of selecting it. */
function sourceColumn(href: FigureHref): FigureColumn {
  const cell: FigureColumn['cell'] = (figure, at) => {
    const target = href(figure);
    const formula = target && hyperlink(target, '↗');
    return formula ? at.formula(formula, '↗') : '';
  };
  return { name: 'source', width: 9, look: 'open', cell };
}

function sentenceCell(figure: FigureRecord, at: CellWriter): string {
  const pieces = cutAtFigure(figure);
  if (!pieces) return at.text(withoutMarkup(figure.sentence));
  const [before, words, after] = pieces;
  return at.marked([withoutMarkup(before), withoutMarkup(words), withoutMarkup(after)]);
}
