import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { DefinitionError } from '../core/errors.js';
import { noFile, notYaml } from './faults.js';
import { fromIssues } from './issues.js';

/** A definition file's contents, with a way to say where in it something stands. */
export interface Definition<T> {
  readonly file: string;
  readonly text: string;
  readonly value: T;
  /** `cooperatives/indicators.yaml:12` for a path into the value. */
  where(path: readonly PropertyKey[]): string;
}

/** Reads and checks a YAML file; every fault is an error with file, line and what to do. */
export async function readDefinition<S extends z.ZodType>(path: string, schema: S): Promise<Definition<z.infer<S>>> {
  const file = basename(path);
  const shown = join(basename(dirname(path)), file);
  if (!existsSync(path)) throw new DefinitionError(noFile(file), shown);
  const text = await readFile(path, 'utf8');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (offset: number) => `${shown}:${lines.linePos(offset).line}`;
  const [fault] = document.errors;
  if (fault) throw new DefinitionError(notYaml(fault.code, fault.message.split('\n')[0]!), lineOf(fault.pos[0]));
  const where = (keys: readonly PropertyKey[]): string => {
    for (let depth = keys.length; depth >= 0; depth--) {
      const node = document.getIn(keys.slice(0, depth), true);
      if (isNode(node) && node.range) return lineOf(node.range[0]);
    }
    return shown;
  };
  const value: unknown = document.toJS();
  const checked = schema.safeParse(value);
  if (!checked.success) throw fromIssues(checked.error.issues, { schema, value, where });
  return { file, text, value: checked.data as z.infer<S>, where };
}
