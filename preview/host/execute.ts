import type { AuthModeName, Environment } from "../services/execution";
import type { HostOperations, Operations } from "../services/operations";
import type { AddOn } from "./add-on";
import { answer, bridgeBuffer } from "./bridge";
import type { Job, JobMessage, ServiceCalls } from "./job";
import { legalCopy } from "./legal-value";

/** A fresh thread that runs one job. */
export interface Thread {
  start(job: Job): void;
  onMessage(listener: (message: JobMessage) => void): void;
  onCrash(listener: (message: string) => void): void;
  end(): void;
}

export interface ExecutionHost {
  readonly addOn: AddOn;
  readonly environment: Environment;
  readonly newThread: () => Thread;
  /** The operations one run may ask for; `release` gives back what the run still holds. */
  readonly operations: () => { operations: Operations; release: () => void };
  readonly onServiceCalls: (functionName: string, calls: ServiceCalls) => void;
  readonly limit: number;
  /** What time it is, in milliseconds since 1970. */
  readonly clock: () => number;
}

export const sixMinutes = 360_000;

/** Operations during which the person thinks or the script sleeps on purpose. */
const suspending = new Set<keyof HostOperations>(["alert", "prompt"]);

/**
 * Runs a server function the way Google does: a thread of its own with fresh globals, blocked while the
 * spreadsheet answers, ended after six minutes (the person's thinking time left out).
 */
export function execute(
  host: ExecutionHost,
  functionName: string,
  args: unknown[],
  mode: AuthModeName,
): Promise<unknown> {
  const thread = host.newThread();
  const buffer = bridgeBuffer();
  const { operations, release } = host.operations();
  return new Promise((resolve, reject) => {
    const clock = stopwatch(host.limit, () =>
      end(() => reject(new Error("Exceeded maximum execution time"))),
    );
    const end = (settle: () => void) => {
      clock.stop();
      thread.end();
      release();
      settle();
    };
    const run = (name: keyof Operations, given: unknown[]) => {
      const operation = operations[name] as (...args: unknown[]) => unknown;
      return suspending.has(name as keyof HostOperations)
        ? clock.pauseFor(() => operation(...given))
        : operation(...given);
    };
    thread.onCrash((message) => end(() => reject(new Error(message))));
    thread.onMessage((message) => {
      if (message.type === "operation") return void answer(buffer, () => run(message.name, message.args));
      host.onServiceCalls(functionName, message.serviceCalls);
      if (message.type === "finished") return end(() => resolve(message.result));
      return end(() => reject(Object.assign(new Error(message.message), { name: message.name })));
    });
    thread.start({
      functionName,
      args: legalArgs(args),
      mode,
      addOn: host.addOn,
      environment: host.environment,
      now: host.clock(),
      buffer,
    });
  });
}

function legalArgs(args: unknown[]): unknown[] {
  return legalCopy(args) as unknown[];
}

function stopwatch(limit: number, onTimeOut: () => void) {
  let left = limit;
  let startedAt = Date.now();
  let timer = setTimeout(onTimeOut, left);
  return {
    stop: () => clearTimeout(timer),
    pauseFor: async <T>(work: () => T | Promise<T>): Promise<T> => {
      clearTimeout(timer);
      left -= Date.now() - startedAt;
      const result = await work();
      startedAt = Date.now();
      timer = setTimeout(onTimeOut, left);
      return result;
    },
  };
}
