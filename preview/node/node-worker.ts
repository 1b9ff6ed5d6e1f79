import { Worker } from "node:worker_threads";
import type { Thread } from "../host/execute";

/** A fresh Node thread from the bundled thread file. */
export function nodeThread(file: string): Thread {
  const worker = new Worker(file);
  return {
    start: (job) => worker.postMessage(job),
    onMessage: (hear) => void worker.on("message", hear),
    onCrash: (hear) =>
      void worker.on("error", (error) => hear(error instanceof Error ? error.message : String(error))),
    end: () => void worker.terminate(),
  };
}
