/// <reference lib="es2024.sharedmemory" />

import type { Call, Operations } from "../services/operations";

const header = 16;
const initialBytes = 1 << 20;
const maxBytes = 1 << 28;

/** A buffer that both threads see: three numbers (answered, length, went well) and the answer as UTF-8 JSON. */
export function bridgeBuffer(): SharedArrayBuffer {
  return new SharedArrayBuffer(initialBytes, { maxByteLength: maxBytes });
}

/** What the add-on's thread posts for each operation. */
export interface OperationRequest {
  type: "operation";
  name: keyof Operations;
  args: unknown[];
}

/** The add-on's side: posts a request and sleeps until the answer lies in the buffer. */
export function blockingCall(buffer: SharedArrayBuffer, post: (request: OperationRequest) => void): Call {
  const state = new Int32Array(buffer, 0, 3);
  const decoder = new TextDecoder();
  const ask = (name: keyof Operations, ...args: unknown[]) => {
    Atomics.store(state, 0, 0);
    post({ type: "operation", name, args });
    // The previous request's response may signal only now, so a thread that wakes checks whether its own response is there.
    while (Atomics.load(state, 0) === 0) Atomics.wait(state, 0, 0);
    const answer: unknown = JSON.parse(decoder.decode(new Uint8Array(buffer, header, state[1]).slice()));
    if (state[2] === 0) throw new Error(String(answer));
    return answer;
  };
  return ask as Call;
}

/** The spreadsheet's side: runs the operation and wakes the sleeper with its answer or its error. */
export async function answer(buffer: SharedArrayBuffer, run: () => unknown): Promise<void> {
  try {
    wake(buffer, (await run()) ?? null, true);
  } catch (error) {
    wake(buffer, error instanceof Error ? error.message : String(error), false);
  }
}

function wake(buffer: SharedArrayBuffer, value: unknown, isOk: boolean): void {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const needed = header + bytes.length;
  if (needed > buffer.byteLength) buffer.grow(Math.min(maxBytes, Math.max(needed, 2 * buffer.byteLength)));
  new Uint8Array(buffer, header, bytes.length).set(bytes);
  const state = new Int32Array(buffer, 0, 3);
  state[1] = bytes.length;
  state[2] = isOk ? 1 : 0;
  Atomics.store(state, 0, 1);
  Atomics.notify(state, 0);
}
