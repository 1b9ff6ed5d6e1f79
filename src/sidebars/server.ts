import type { Answer } from "../actions/change/answer";
import type { PanelFunction } from "../actions/menu-items";
import type { ServerActions } from "../actions/server-actions";

/** What google.script offers a panel; @types/google-apps-script does not declare it. */
declare const google: {
  readonly script: {
    readonly run: Runner;
    readonly host: { close(): void };
  };
};

interface Runner {
  withSuccessHandler(done: (answer: unknown) => void): Runner;
  withFailureHandler(failed: () => void): Runner;
  readonly [action: string]: (...args: never[]) => undefined | Runner;
}

/** Milliseconds after which a missing answer is shown as slow; it may still come. */
const slowAfterMs = 10_000;

/** Calls without an answer for too long. */
const slow = new Set<symbol>();
let onChange: (isSlow: boolean) => void = () => {};

/** Calls the listener when the server becomes slow, and when it has answered after all. */
export function onSlowServer(listener: (isSlow: boolean) => void): void {
  onChange = listener;
}

let onAnswerDay: (asOf: number) => void = () => {};

/** Calls the listener with the day of every answer that has one. */
export function onDay(listener: (asOf: number) => void): void {
  onAnswerDay = listener;
}

/** Calls the server. It always returns an answer: a lost connection or a refusal by Google is a problem like any other. */
export function callServer<Name extends keyof ServerActions>(
  action: Name,
  ...request: Parameters<ServerActions[Name]>
): Promise<ReturnType<ServerActions[Name]>> {
  return new Promise((resolve) => {
    const call = Symbol(action);
    const watchdog = setTimeout(() => onChange(slow.add(call).size > 0), slowAfterMs);
    const answered = (answer: unknown) => {
      clearTimeout(watchdog);
      if (slow.delete(call)) onChange(slow.size > 0);
      passOnDay(answer as Answer<unknown>);
      resolve(answer as ReturnType<ServerActions[Name]>);
    };
    const noAnswer: Answer<never> = { ok: false, problem: { code: "no answer" } };
    const runner = google.script.run
      .withSuccessHandler((answer) => answered(answer ?? noAnswer))
      .withFailureHandler(() => answered(noAnswer));
    (runner[action] as (...args: unknown[]) => void)(...request);
  });
}

function passOnDay(answer: Answer<unknown>): void {
  const result = answer.ok ? (answer.value as { readonly asOf?: number } | null) : null;
  if (typeof result?.asOf === "number") onAnswerDay(result.asOf);
}

/** Opens another panel in place of this one, as its menu item does. */
export function openPanel(menuItem: PanelFunction): void {
  (google.script.run[menuItem] as () => void)();
}

/** Closes the panel. */
export function closePanel(): void {
  google.script.host.close();
}
