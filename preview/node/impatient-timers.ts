/** How long Univer waits for a person to type on before it calculates. */
const pauseInTyping = 100;

type Timer = ReturnType<typeof globalThis.setTimeout>;
const pausing = new Map<Timer, () => void>();

/** In the bundle for Node, Univer's formulas use these timers in place of the global ones. */
export function setTimeout(run: () => void, milliseconds: number): Timer {
  const timer = globalThis.setTimeout(() => {
    pausing.delete(timer);
    run();
  }, milliseconds);
  if (milliseconds === pauseInTyping) pausing.set(timer, run);
  return timer;
}

export function clearTimeout(timer: Timer): void {
  pausing.delete(timer);
  globalThis.clearTimeout(timer);
}

/** Ends every pause immediately: where only a program types, no more typing follows. */
export function endPauses(): void {
  for (const [timer, run] of [...pausing]) {
    clearTimeout(timer);
    run();
  }
}
