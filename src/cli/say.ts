import type { Language } from './language.js';
import { MESSAGES, type MessageKey } from './messages/messages.js';

/** The names between braces in a message: `'files' | 'folder'` for `{files} files in {folder}`. */
type Blanks<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Blanks<Rest> : never;

type Fillings<Key extends MessageKey> = Readonly<Record<Blanks<(typeof MESSAGES)[Key]['en']>, string | number>>;

/** Gives a message in the user's language, its blanks filled; the compiler asks for each blank. */
export type Say = <Key extends MessageKey>(
  key: Key,
  ...fillings: Blanks<(typeof MESSAGES)[Key]['en']> extends never ? [] : [Fillings<Key>]
) => string;

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

export function speaker(language: Language): Say {
  const numbers = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 20 });
  const shown = (filling: string | number) => (typeof filling === 'number' ? numbers.format(filling) : filling);
  return (key, ...[fillings]) => {
    const given = (fillings ?? {}) as Readonly<Record<string, string | number>>;
    return MESSAGES[key][language].replace(/\{(\w+)\}/g, (_, name: string) => shown(given[name] ?? ''));
  };
}
