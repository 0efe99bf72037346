/** Whether a key goes into a field, where letters are letters. */
export function isTyping({ target, isComposing }: KeyboardEvent): boolean {
  return isComposing || (target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]'));
}
