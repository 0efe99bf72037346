import { useLayoutEffect, useRef } from 'preact/hooks';
import { isTyping } from '../shared/is-typing.js';

interface Actions {
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
}

/** What the keys of an audit page do; with a modifier they are the browser's. */
const KEYS: Readonly<Record<string, (actions: Actions) => void>> = {
  j: ({ step }) => step(1),
  k: ({ step }) => step(-1),
  ArrowRight: ({ step }) => step(1),
  ArrowLeft: ({ step }) => step(-1),
  Escape: ({ close }) => close(),
};

export function useKeys(actions: Actions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event)) return;
      const act = KEYS[event.key];
      if (!act) return;
      event.preventDefault();
      act(latest.current);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
