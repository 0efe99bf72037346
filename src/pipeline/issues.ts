import { z } from 'zod';
import { DefinitionError } from '../core/errors.js';
import * as faults from './faults.js';
import { nearest } from './nearest.js';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

/** The first fault of a file in a researcher's words; an unknown key comes first, for it often leaves another one missing. */
export function fromIssues(
  issues: readonly Issue[],
  { schema, value, where }: { schema: Schema; value: unknown; where: (path: Path) => string },
): DefinitionError {
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]!;
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0]!;
    const known = keysAt(schema, issue.path);
    return new DefinitionError(
      faults.unknownKey(key, issue.path.join('.'), nearest(key, known), known),
      where([...issue.path, key]),
    );
  }
  return new DefinitionError(wordsOf(issue, at(value, issue.path)), where(issue.path));
}

function wordsOf(issue: Issue, found: unknown) {
  const path = issue.path.join('.');
  switch (issue.code) {
    case 'invalid_type':
      return found === undefined && path ? faults.missingKey(path) : faults.wrongKind(path, issue.expected);
    case 'too_small':
      return faults.empty(path);
    case 'invalid_value': {
      const known = issue.values.map(String);
      return faults.wrongChoice(path, nearest(String(found), known), known);
    }
    case 'invalid_format':
      return faults.wrongName(path);
    case 'custom':
      return CUSTOM[issue.message]?.() ?? faults.otherIssue(path, issue.message);
    default:
      return faults.otherIssue(path, issue.message);
  }
}

/** What the refinements of `schema.ts` find, by the names that they give it. */
const CUSTOM: Readonly<Record<string, () => ReturnType<typeof faults.emptyRange>>> = {
  emptyRange: faults.emptyRange,
  emptyGift: faults.emptyGift,
  tooManyRight: faults.tooManyRight,
};

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

/** The keys that a schema has at a path into a value. */
function keysAt(schema: Schema, path: Path): string[] {
  const inner = path.reduce<Schema | undefined>((outer, key) => step(bare(outer), key), schema);
  const object = bare(inner);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

function step(schema: Schema | undefined, key: PropertyKey): Schema | undefined {
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodObject ? schema.shape[String(key)] : undefined;
}

/** A schema without what makes it optional. */
function bare(schema: Schema | undefined): Schema | undefined {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bare(schema.unwrap()) : schema;
}
