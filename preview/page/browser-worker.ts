import type { Thread } from "../host/execute";
import type { JobMessage } from "../host/job";

/** Fresh browser threads; one is always kept warm, because starting one takes longer than most runs. */
export function browserThreads(): () => Thread {
  const start = () => new Worker("browser-thread.js", { type: "module" });
  let warm = start();
  return () => {
    const worker = warm;
    warm = start();
    return {
      start: (job) => worker.postMessage(job),
      onMessage: (listener) =>
        worker.addEventListener("message", ({ data }: MessageEvent<JobMessage>) => listener(data)),
      onCrash: (listener) => worker.addEventListener("error", ({ message }) => listener(message)),
      end: () => worker.terminate(),
    };
  };
}
