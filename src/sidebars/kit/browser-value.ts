/** Something this browser remembers of its person, where it remembers anything. */
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
        // A frame without storage asks again next time.
      }
    },
  };
}
