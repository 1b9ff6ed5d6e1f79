import type { Job, JobMessage } from "./job";
import { serveThread } from "./thread-body";

serveThread({
  listener: (listener) => addEventListener("message", (event: MessageEvent<Job>) => listener(event.data)),
  post: (message: JobMessage) => postMessage(message),
});
