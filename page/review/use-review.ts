import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { ReviewState, ReviewStore } from './store.js';

export const StoreContext = createContext<ReviewStore>(null!);

/** The store, and its state for a component that is drawn again when it changes. */
export function useReview(): { readonly store: ReviewStore; readonly state: ReviewState } {
  const store = useContext(StoreContext);
  const [state, update] = useState(store.state);
  useEffect(() => store.listen(() => update(store.state)), [store]);
  return { store, state };
}
