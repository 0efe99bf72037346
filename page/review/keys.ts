import { useLayoutEffect } from 'preact/hooks';
import { isTyping } from '../shared/is-typing.js';
import type { ReviewStore } from './store.js';
import type { WORDS } from './words.js';

interface KeyAction {
  readonly key: string;
  readonly word: keyof typeof WORDS;
  readonly act: (store: ReviewStore) => void;
}

/** What each key does, in the order in which the page shows them. */
export const KEYS: readonly KeyAction[] = [
  { key: 'a', word: 'accept', act: (store) => store.judge('accept') },
  { key: 'r', word: 'reject', act: (store) => store.judge('reject') },
  { key: 'c', word: 'correct', act: (store) => store.setMode('correct') },
  { key: 's', word: 'skip', act: (store) => store.judge('skip') },
  { key: 'm', word: 'comment', act: (store) => store.setMode('comment') },
  { key: 'n', word: 'add', act: (store) => store.setMode('add') },
  { key: 'u', word: 'undo', act: (store) => store.undo() },
  { key: 'j', word: 'next', act: (store) => void store.step(1) },
  { key: 'k', word: 'previous', act: (store) => void store.step(-1) },
];

const ALSO: Readonly<Record<string, string>> = { ArrowRight: 'j', ArrowLeft: 'k' };

/** Keys are off while somebody types; with a modifier they are the browser's, and holding one down counts once. */
export function useReviewKeys(store: ReviewStore): void {
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape') return store.setMode('card');
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || isTyping(event)) return;
      const action = KEYS.find(({ key }) => key === (ALSO[event.key] ?? event.key.toLowerCase()));
      if (!action) return;
      event.preventDefault();
      action.act(store);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [store]);
}
