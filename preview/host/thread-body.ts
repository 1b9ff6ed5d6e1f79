import type { Job, JobMessage } from "./job";
import { runJob } from "./run-job";

/** Makes this thread wait for its one job. */
export function serveThread(port: {
  listener(listener: (job: Job) => void): void;
  post(message: JobMessage): void;
}): void {
  port.listener((job) => runJob(job, port.post));
}
