import type { AuthModeName, Environment } from "../services/execution";
import type { AddOn } from "./add-on";
import type { OperationRequest } from "./bridge";

/** One run of one server function, as it is sent to a fresh thread. */
export interface Job {
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly mode: AuthModeName;
  readonly addOn: AddOn;
  readonly environment: Environment;
  /** What time it is where the job was given out, in milliseconds since 1970. */
  readonly now: number;
  readonly buffer: SharedArrayBuffer;
}

export type ServiceCalls = Record<string, number>;

/** What the thread sends back: questions while it runs, then its end. */
export type JobMessage =
  | OperationRequest
  | { type: "finished"; result: unknown; serviceCalls: ServiceCalls }
  | { type: "failed"; name: string; message: string; serviceCalls: ServiceCalls };
