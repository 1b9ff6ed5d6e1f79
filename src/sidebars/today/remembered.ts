const key = "repeat-sales-owner";

/** Whose clients this person chose to see; null = everyone's, or a browser that remembers nothing. */
export function rememberedOwner(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers the choice where the browser lets us. */
export function rememberOwner(owner: string | null): void {
  try {
    if (owner === null) localStorage.removeItem(key);
    else localStorage.setItem(key, owner);
  } catch {
    // A frame without storage asks again next time.
  }
}
