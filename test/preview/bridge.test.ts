import { Worker } from "node:worker_threads";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";
import { blockingCall, bridgeBuffer } from "../../preview/host/bridge";

const [bridge] = buildSync({
  entryPoints: ["preview/host/bridge.ts"],
  bundle: true,
  format: "cjs",
  write: false,
}).outputFiles;

test("a late response is not delivered to the next request", async () => {
  const buffer = bridgeBuffer();
  const spreadsheet = new Worker(
    `${bridge!.text}
    const { parentPort, workerData: buffer } = require("node:worker_threads");
    const state = new Int32Array(buffer, 0, 3);
    // Delayed between a response and its signal, it signals while the next request waits.
    parentPort.on("message", ({ name }) => {
      setTimeout(() => Atomics.notify(state, 0), 5);
      setTimeout(() => module.exports.answer(buffer, () => name), 15);
    });`,
    { eval: true, workerData: buffer },
  );
  const call = blockingCall(buffer, (request) => spreadsheet.postMessage(request)) as (
    name: string,
  ) => unknown;
  expect(["sheets", "names", "selection"].map(call)).toEqual(["sheets", "names", "selection"]);
  await spreadsheet.terminate();
});
