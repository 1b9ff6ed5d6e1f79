import { afterEach } from "vitest";
import { createHost, type Host, type HostOptions } from "../../preview/node-host";

const opened: Host[] = [];

afterEach(() => {
  for (const host of opened.splice(0)) host.dispose();
});

/** Opens a spreadsheet with the fixture add-on, closed again after the test. */
export async function openFixture(options: Omit<HostOptions, "distDir"> = {}): Promise<Host> {
  const host = await createHost({ distDir: `${import.meta.dirname}/fixture-add-on`, ...options });
  opened.push(host);
  return host;
}

/** Runs a piece of Apps Script as a menu item would. */
export function run(host: Host, body: string): Promise<unknown> {
  return host.execute("evaluate", [body]);
}

/** What one formula answers in an otherwise blank sheet. */
export async function answerOf(formula: string, options: Omit<HostOptions, "distDir" | "sheets"> = {}) {
  const host = await openFixture(options);
  const sheet = options.spreadsheet?.locale === "ru_RU" ? "Лист1" : "Sheet1";
  await host.setFormula(sheet, "A1", formula);
  return {
    cell: (await host.cells(sheet, "A1"))[0]?.[0],
    message: await host.formulaError(sheet, "A1"),
    host,
  };
}
