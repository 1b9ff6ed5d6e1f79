import type { Job, JobMessage } from "./job";
import { runJob } from "./run-job";

/** Makes this thread wait for its one job. */
export function serveThread(port: {
  hear(listener: (job: Job) => void): void;
  post(message: JobMessage): void;
}): void {
  port.hear((job) => runJob(job, port.post));
}
