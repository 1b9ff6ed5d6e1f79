/** The one lock of the document; each run holds it in its own name. */
export interface DocumentLock {
  holder(): LockHolder;
}

export interface LockHolder {
  takeLock(milliseconds: number): Promise<boolean>;
  hasLock(): boolean;
  releaseLock(): void;
}

const look = 20;

export function documentLock(): DocumentLock {
  let held: LockHolder | null = null;
  const free = async (until: number) => {
    while (held && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, look));
    return held === null;
  };
  return {
    holder: () => {
      const holder: LockHolder = {
        takeLock: async (milliseconds) => {
          const taken = await free(Date.now() + milliseconds);
          if (taken) held = holder;
          return taken;
        },
        hasLock: () => held === holder,
        releaseLock: () => {
          if (held === holder) held = null;
        },
      };
      return holder;
    },
  };
}
