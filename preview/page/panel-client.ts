import { legalCopy } from "../host/legal-value";
import type { PanelReply, PanelRequest } from "./panel-messages";

type Handler = ((value: unknown, userObject?: unknown) => void) | null;

interface Handlers {
  readonly success: Handler;
  readonly failure: Handler;
  readonly userObject: unknown;
}

/** `google.script` inside a panel: it exchanges messages with the preview, because the panel's frame is isolated. */
function installGoogleScript(functionNames: readonly string[]): void {
  const waiting = new Map<number, Handlers>();
  const post = (request: PanelRequest) => parent.postMessage(request, "*");
  const runner = (handlers: Handlers): object => {
    const chain = {
      withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
      withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    };
    const call =
      (functionName: string) =>
      (...args: unknown[]) => {
        const id = waiting.size + Math.random();
        const legal = legalCopy(args) as unknown[];
        waiting.set(id, handlers);
        post({ kind: "run", id, functionName, args: legal });
      };
    return { ...chain, ...Object.fromEntries(functionNames.map((name) => [name, call(name)])) };
  };
  addEventListener("message", ({ data, source }: MessageEvent<PanelReply>) => {
    const handlers = source === parent && data.kind === "reply" ? waiting.get(data.id) : undefined;
    if (!handlers) return;
    waiting.delete(data.id);
    if (data.error === null) return handlers.success?.(data.result, handlers.userObject);
    const error = Object.assign(new Error(data.error), { name: "ScriptError" });
    if (handlers.failure) handlers.failure(error, handlers.userObject);
    else console.error(error);
  });
  const host = {
    close: () => post({ kind: "close" }),
    setWidth: (width: number) => post({ kind: "resize", width }),
    setHeight: (height: number) => post({ kind: "resize", height }),
    editor: { focus: () => post({ kind: "focus" }) },
    origin: "https://docs.google.com",
  };
  const run = runner({ success: null, failure: null, userObject: undefined });
  Object.assign(window, { google: { script: { run, host } } });
}

Object.assign(window, { installGoogleScript });
