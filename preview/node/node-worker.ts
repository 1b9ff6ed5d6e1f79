import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { AddOn } from "../host/add-on";
import type { Thread } from "../host/execute";
import type { JobMessage } from "../host/job";
import type { NodeJob } from "../host/node-thread";

/** Threads whose job is done and that wait for another. */
const idle: Worker[] = [];
const addOns = new WeakMap<Worker, AddOn>();

/** A Node thread from the bundled thread file: one that has done its job, or a new one. */
export function nodeThread(file: string): Thread {
  const worker = idle.pop() ?? new Worker(file, { workerData: join(dirname(file), "job.js") });
  worker.ref();
  let isDone = false;
  return {
    start: ({ addOn, ...job }) => {
      const isKnown = addOns.get(worker) === addOn;
      addOns.set(worker, addOn);
      worker.postMessage((isKnown ? job : { ...job, addOn }) satisfies NodeJob);
    },
    onMessage: (listener) =>
      void worker.on("message", (message: JobMessage) => {
        isDone = message.type !== "operation";
        listener(message);
      }),
    onCrash: (listener) =>
      void worker.on("error", (error) => listener(error instanceof Error ? error.message : String(error))),
    end: () => {
      worker.removeAllListeners("message");
      worker.removeAllListeners("error");
      if (!isDone) return void worker.terminate();
      worker.unref();
      idle.push(worker);
    },
  };
}
