import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { DefinitionError } from '../core/errors.js';
import { nearest } from './nearest.js';

/** A definition file's contents, with a way to say where in it something stands. */
export interface Definition<T> {
  readonly file: string;
  readonly text: string;
  readonly value: T;
  /** `indicators.yaml:12` for a path into the value. */
  where(path: readonly PropertyKey[]): string;
}

/** Reads and checks a YAML file; every fault is an error with file, line and what to do. */
export async function readDefinition<S extends z.ZodType>(path: string, schema: S): Promise<Definition<z.infer<S>>> {
  const text = await readFile(path, 'utf8');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const file = basename(path);
  const lineOf = (offset: number) => `${file}:${lines.linePos(offset).line}`;
  const [fault] = document.errors;
  if (fault) {
    const advice =
      'Check indentation, quotes and colons there; words that hold a colon, a comma or % stand in "quotes".';
    throw new DefinitionError(fault.message.split('\n')[0]!, advice, lineOf(fault.pos[0]));
  }
  const where = (keys: readonly PropertyKey[]): string => {
    for (let depth = keys.length; depth >= 0; depth--) {
      const node = document.getIn(keys.slice(0, depth), true);
      if (isNode(node) && node.range) return lineOf(node.range[0]);
    }
    return file;
  };
  const checked = schema.safeParse(document.toJS());
  if (!checked.success) throw fromIssue(checked.error.issues[0]!, where);
  return { file, text, value: checked.data as z.infer<S>, where };
}

function fromIssue(issue: z.core.$ZodIssue, where: (path: readonly PropertyKey[]) => string): DefinitionError {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const [key] = issue.keys;
    const guess = nearest(key!, KNOWN_KEYS);
    const advice = guess ? `Did you mean “${guess}”?` : `Known keys: ${KNOWN_KEYS.join(', ')}.`;
    return new DefinitionError(`unknown key “${key}”${path && ` in ${path}`}`, advice, where([...issue.path, key!]));
  }
  return new DefinitionError(
    `${path || 'the file'}: ${issue.message}`,
    'Compare with the entries around it.',
    where(issue.path),
  );
}

const KNOWN_KEYS = [
  ...[
    'id',
    'label',
    'phrases',
    'units',
    'aspects',
    'not',
    'otherwise',
    'with',
    'range',
    'examples',
    'counter_examples',
    'text',
    'figure',
  ],
  ...[
    'indicators',
    'subjects',
    'qualifiers',
    'sources',
    'publisher',
    'remove',
    'keep',
    'unit',
    'kind',
    'name',
    'version',
  ],
  ...['description', 'min', 'max', 'vi', 'en', 'rules', 'match', 'give', 'example'],
];
