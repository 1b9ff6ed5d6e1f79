import type { Answer } from "../actions/change/answer";
import type { PanelFunction } from "../actions/menu-items";
import type { ServerActions } from "../actions/server-actions";

/** What google.script offers a panel; @types/google-apps-script does not know it. */
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

/** After so long a silence the person is told what may be the matter; the answer may still come. */
const patience = 10_000;

/** Calls that have gone unanswered too long. */
const slow = new Set<symbol>();
let hear: (isSlow: boolean) => void = () => {};

/** Says when the server lets us wait too long, and when it has answered after all. */
export function onSlowServer(listener: (isSlow: boolean) => void): void {
  hear = listener;
}

let hearDay: (asOf: number) => void = () => {};

/** Says for which day the server has answered, whenever an answer tells. */
export function onDay(listener: (asOf: number) => void): void {
  hearDay = listener;
}

/** Asks the server to do something. Always answers: a lost connection or a refusal of Google is a problem like any other. */
export function ask<Name extends keyof ServerActions>(
  action: Name,
  ...request: Parameters<ServerActions[Name]>
): Promise<ReturnType<ServerActions[Name]>> {
  return new Promise((resolve) => {
    const call = Symbol(action);
    const watchdog = setTimeout(() => hear(slow.add(call).size > 0), patience);
    const answered = (answer: unknown) => {
      clearTimeout(watchdog);
      if (slow.delete(call)) hear(slow.size > 0);
      tellDay(answer as Answer<unknown>);
      resolve(answer as ReturnType<ServerActions[Name]>);
    };
    const noAnswer: Answer<never> = { ok: false, problem: { code: "no answer" } };
    const runner = google.script.run
      .withSuccessHandler((answer) => answered(answer ?? noAnswer))
      .withFailureHandler(() => answered(noAnswer));
    (runner[action] as (...args: unknown[]) => void)(...request);
  });
}

function tellDay(answer: Answer<unknown>): void {
  const said = answer.ok ? (answer.said as { readonly asOf?: number } | null) : null;
  if (typeof said?.asOf === "number") hearDay(said.asOf);
}

/** Opens another panel in place of this one, as its menu item does. */
export function openPanel(menuItem: PanelFunction): void {
  (google.script.run[menuItem] as () => void)();
}

/** Closes the panel. */
export function closePanel(): void {
  google.script.host.close();
}
