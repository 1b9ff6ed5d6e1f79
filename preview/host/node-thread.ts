import { parentPort } from "node:worker_threads";
import { serveThread } from "./thread-body";

serveThread({
  hear: (listener) => parentPort?.on("message", listener),
  post: (message) => parentPort?.postMessage(message),
});
