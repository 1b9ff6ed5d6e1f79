/** A value about the user that this browser stores, where it stores anything. */
export function browserValue(key: string): { read(): string | null; write(text: string | null): void } {
  return {
    read() {
      try {
        return localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    write(text) {
      try {
        if (text === null) localStorage.removeItem(key);
        else localStorage.setItem(key, text);
      } catch {
        // A frame without storage requests it again next time.
      }
    },
  };
}
