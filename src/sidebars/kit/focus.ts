/** Focuses the first of the places that is on the page. */
export function focusOn(...selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    const place = document.querySelector<HTMLElement>(selector);
    if (place === null) continue;
    place.focus();
    return place;
  }
  return null;
}

/** The same once the page has followed the state. */
export function focusSoon(...selectors: readonly string[]): void {
  setTimeout(() => focusOn(...selectors));
}
