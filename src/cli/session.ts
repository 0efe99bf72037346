import { chooseLanguage, type Language } from './language.js';
import { type Say, speaker } from './say.js';
import type { Terminal } from './terminal.js';

/** How a command ended; the numbers are part of the contract. */
export const EXIT = { done: 0, failed: 1, usage: 2, incomplete: 3 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** One call of the command line: where it runs and how it speaks. */
export interface Session {
  readonly terminal: Terminal;
  readonly language: Language;
  readonly say: Say;
  /** What the user typed. */
  readonly args: readonly string[];
}

export function openSession(args: readonly string[], terminal: Terminal): Session {
  const language = chooseLanguage(args, terminal.environment);
  return { terminal, language, say: speaker(language), args };
}

/** Data for whoever comes next: a person, a file or a pipe. */
export function print({ terminal }: Session, lines: readonly string[]): void {
  if (lines.length) terminal.out.write(`${lines.join('\n')}\n`);
}

/** Words for the person who watches. */
export function tell({ terminal }: Session, lines: readonly string[]): void {
  if (lines.length) terminal.err.write(`${lines.join('\n')}\n`);
}

/** JSON as one document. */
export function printJson(session: Session, value: unknown): void {
  print(session, [JSON.stringify(value, null, 2)]);
}

/** Options that every command has. */
export interface CommonOptions {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly json?: boolean;
}
