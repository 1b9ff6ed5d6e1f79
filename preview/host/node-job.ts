import type { Job, JobMessage } from "./job";
import { runJob } from "./run-job";

/** What the thread puts into the fresh world of one run. */
declare const given: { job: Job; post: (message: JobMessage) => void };

runJob({ ...given.job, args: inThisWorld(given.job.args) }, given.post);

/** The lists and objects that came with the job belong to the thread's own world; the add-on gets its own. */
function inThisWorld<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return Array.from(value, inThisWorld) as Value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inThisWorld(part)])) as Value;
}
