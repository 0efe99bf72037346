import { columnLetters } from './column-letters.js';
import type { Sheet } from './sheet.js';
import { type Fill, fillId } from './styles.js';
import { xmlText } from './text.js';

/** Codes that are told at a glance, by column. */
const TINTS: Readonly<Record<string, Readonly<Record<string, Fill>>>> = {
  status: { target: 'blue', estimate: 'amber', actual: 'green', norm: 'grey' },
  review: { accepted: 'green', corrected: 'amber', rejected: 'red' },
  agreement: { conflicting: 'red' },
};

interface Place {
  readonly name: string;
  /** `V2:V101` */
  readonly range: string;
}

/** The conditional fills and drop-down lists of a sheet whose last row is `lastRow`; they stand after its rows. */
export function rulesXml<Row>(sheet: Sheet<Row>, lastRow: number): string {
  if (lastRow < 2) return '';
  const places = sheet.columns.map(({ name }, index): Place => {
    const letters = columnLetters(index);
    return { name, range: `${letters}2:${letters}${lastRow}` };
  });
  return fillsXml(places) + listsXml(places, sheet.choices ?? {});
}

/** Priorities count through the sheet. */
function fillsXml(places: readonly Place[]): string {
  let priority = 0;
  const rule = ([code, fill]: [string, Fill]) =>
    `<cfRule type="cellIs" dxfId="${fillId(fill)}" priority="${++priority}" operator="equal"><formula>"${code}"</formula></cfRule>`;
  return places
    .filter(({ name }) => TINTS[name])
    .map(({ name, range }) => {
      const rules = Object.entries(TINTS[name]!).map(rule).join('');
      return `<conditionalFormatting sqref="${range}">${rules}</conditionalFormatting>`;
    })
    .join('');
}

/** An empty cell stays allowed: it means that nobody has looked, or that there is nothing to correct. */
function listsXml(places: readonly Place[], choices: Readonly<Record<string, string>>): string {
  const lists = places.flatMap(({ name, range }) => {
    const choice = choices[name];
    return choice === undefined ? [] : [listXml(choice, range)];
  });
  return lists.length > 0 ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>` : '';
}

function listXml(choice: string, range: string): string {
  return (
    '<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="solieu" ' +
    `error="Chọn một mã trong danh sách. / Please choose a code from the list." sqref="${range}">` +
    `<formula1>${xmlText(choice)}</formula1></dataValidation>`
  );
}
