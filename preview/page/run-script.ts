import { openDialog } from "./dialog";
import { element, part } from "./element";
import type { Words } from "./words";

let running = 0;

/** Shows that a script runs, and in a dialog what it failed with. */
export async function runScript(script: () => Promise<unknown>, words: Words): Promise<void> {
  show(1, words);
  try {
    await script();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    openDialog(words.error, element("p", { className: "question" }, message), words);
  } finally {
    show(-1, words);
  }
}

function show(change: 1 | -1, words: Words): void {
  running += change;
  part("running").textContent = words.running;
  part("running").hidden = running === 0;
}
