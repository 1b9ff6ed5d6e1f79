import { readFileSync } from "node:fs";
import vm from "node:vm";
import { parentPort, workerData } from "node:worker_threads";
import type { AddOn } from "./add-on";
import type { Job, JobMessage } from "./job";

/** The code of a run, compiled once for all the runs of this thread. */
const script = new vm.Script(readFileSync(workerData, "utf8"), { filename: workerData });
const post = (message: JobMessage) => parentPort?.postMessage(message);
let known: AddOn | undefined;

/** Every run gets a context of its own with unchanged globals; a second thread would cost ten times as much. */
parentPort?.on("message", ({ addOn = known, ...job }: NodeJob) => {
  known = addOn;
  script.runInContext(vm.createContext({ TextDecoder, given: { job: { ...job, addOn }, post } }));
});

/** A job whose add-on is left out when the thread has it from the previous job. */
export type NodeJob = Omit<Job, "addOn"> & Partial<Pick<Job, "addOn">>;
