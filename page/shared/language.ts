import { useEffect, useState } from 'preact/hooks';
import type { Bilingual } from '../../src/export/codebook/column.js';

export type Language = keyof Bilingual;

const KEY = 'solieu-language';
const CHANGED = 'solieu:language';

/** The reader's language: what was chosen last, else Vietnamese where the browser speaks it. The choice needs no network. */
function chosenLanguage(): Language {
  const stored = read();
  if (stored === 'vi' || stored === 'en') return stored;
  return navigator.languages.some((each) => each.startsWith('vi')) ? 'vi' : 'en';
}

/** Shows the words of one language: those that are in the markup by the style sheet, all others by what listens. */
export function setLanguage(language: Language): void {
  document.documentElement.lang = language;
  write(language);
  document.dispatchEvent(new Event(CHANGED));
}

function currentLanguage(): Language {
  return document.documentElement.lang as Language;
}

export function startLanguage(): void {
  setLanguage(chosenLanguage());
}

/** The language, for a component that is drawn again when it changes. */
export function useLanguage(): Language {
  const [language, update] = useState(currentLanguage());
  useEffect(() => {
    const listen = () => update(currentLanguage());
    document.addEventListener(CHANGED, listen);
    return () => document.removeEventListener(CHANGED, listen);
  }, []);
  return language;
}

/** Fills the blanks of a message: `{count} figures`. */
export function fill(text: string, blanks: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(blanks[name] ?? ''));
}

/** A browser may forbid storage, for a page on the disk above all. */
function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function write(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // The choice then holds for this page.
  }
}
