import { BASES, type EvidenceField } from '../../../core/figure.js';
import type { FigureRecord } from '../../../dataset/records.js';
import { flatten } from '../../flatten.js';
import type { Appearance, CellWriter } from '../cell-writer.js';
import { cutAtFigure } from '../figure-in-sentence.js';
import { type DocumentLinks, hyperlink, type SourceHref } from '../links.js';
import { type FieldTable, field, fields, type Rows, type Sheet, type SheetColumn } from '../sheet.js';

type FigureColumn = SheetColumn<FigureRecord>;

/** Everything farther away than the figure's own sentence is inferred. */
const INFERRED = new Set<string | undefined>(BASES.slice(BASES.indexOf('sentence') + 1));
const INFERENCE: Appearance = { inferred: true };
const STATEMENT: Appearance = {};

/** Columns that rest on the evidence of another field. */
const SHARED_EVIDENCE: Readonly<Record<string, EvidenceField>> = {
  low: 'value',
  high: 'value',
  of: 'value',
  hedge: 'bound',
  place_text: 'place',
  province_2025: 'place',
};

/** What a person reads comes first, what programs need last. */
export function figuresSheet(rows: Rows<FigureRecord>, links: DocumentLinks, href: SourceHref): Sheet<FigureRecord> {
  return {
    name: 'Figures',
    colour: 'FFC00000',
    rows,
    lastPrinted: 'comment',
    choices: ['bound', 'aspect', 'status', 'review'],
    columns: [
      documentColumn(links),
      sourceColumn(href),
      { name: 'sentence', width: 64, look: 'wrap', cell: sentenceCell, letters: ({ sentence }) => sentence.length },
      field('quote', 22, 'wrap'),
      ...CLAIMED.map(([name, width]) => claimed(name, width)),
      field('confidence', 13, 'share'),
      field('flags', 32, 'wrap'),
      field('review', 12),
      field('comment', 32, 'wrap'),
      field('machine', 30, 'note'),
      field('reviewed_by', 18, 'muted'),
      ...fields(FOR_PROGRAMS),
    ],
  };
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
  ['unit_text', 18, 'muted'],
  ['id', 20, 'muted'],
  ['start', 9, 'offset'],
  ['end', 9, 'offset'],
  ['sentence_start', 16, 'offset'],
  ['sentence_end', 15, 'offset'],
  ['evidence', 60, 'note'],
];

/** A field of the claim; where its words were found outside the sentence it must not look like a stated one. */
function claimed(name: keyof FigureRecord & string, width: number): FigureColumn {
  const plain: FigureColumn = field(name, width, name.endsWith('_text') ? 'wrap' : 'text');
  const source = SHARED_EVIDENCE[name] ?? name;
  const flag = `${source}_inferred`;
  const appearance = ({ evidence, flags }: FigureRecord) =>
    INFERRED.has(evidence[source]?.basis) || flags.some((each) => each === flag) ? INFERENCE : STATEMENT;
  return { ...plain, cell: (figure, at) => at.flat(flatten(figure[name]), appearance(figure)) };
}

function documentColumn(links: DocumentLinks): FigureColumn {
  const cell: FigureColumn['cell'] = ({ document }, at) => {
    const formula = links.toRow(document);
    return formula ? at.formula(formula, document) : at.text(document, { look: 'text' });
  };
  return { name: 'document', width: 26, look: 'link', cell };
}

/** An arrow that opens the source: a cell of its own, since a click on a linked cell opens it instead of selecting it. */
function sourceColumn(href: SourceHref): FigureColumn {
  const cell: FigureColumn['cell'] = ({ document }, at) => {
    const target = href(document);
    const formula = target && hyperlink(target, '↗');
    return formula ? at.formula(formula, '↗') : '';
  };
  return { name: 'source', width: 9, look: 'open', cell };
}

function sentenceCell(figure: FigureRecord, at: CellWriter): string {
  const pieces = cutAtFigure(figure);
  return pieces ? at.marked(pieces) : at.text(figure.sentence);
}
