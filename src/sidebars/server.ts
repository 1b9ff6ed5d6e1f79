/** What google.script offers a panel; @types/google-apps-script does not know it. */
declare const google: {
  readonly script: {
    readonly run: Runner;
    readonly host: { close(): void };
  };
};

interface Runner {
  withSuccessHandler(done: (answer: unknown) => void): Runner;
  withFailureHandler(failed: (error: Error) => void): Runner;
  readonly [action: string]: (...args: never[]) => undefined | Runner;
}

/** Asks the server to do something and waits for its answer. */
export function ask<Answer>(action: string): Promise<Answer> {
  return new Promise((done, failed) => {
    const runner = google.script.run
      .withSuccessHandler((answer) => done(answer as Answer))
      .withFailureHandler(failed);
    (runner[action] as () => void)();
  });
}

/** Closes the panel. */
export function closePanel(): void {
  google.script.host.close();
}
