import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A ref for the field of a form that somebody has just asked for: it takes the focus as soon as it is there. */
export function useFocus<E extends HTMLElement>(): RefObject<E | null> {
  const field = useRef<E | null>(null);
  useEffect(() => field.current?.focus(), []);
  return field;
}
