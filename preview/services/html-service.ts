import type { Execution } from "./execution";
import type { HtmlOutput, HtmlServiceService } from "./google";
import type { Panel } from "./operations";
import { strict, unwrap } from "./strict";

/** Serves the HTML files pushed with the code; templates are not emulated. */
export function htmlService(execution: Execution): HtmlServiceService {
  return strict<HtmlServiceService>(execution, "HtmlService", {
    createHtmlOutputFromFile: (name) => htmlOutput(execution, fileNamed(execution, name)),
  });
}

/** What a page given to `showSidebar` or a dialog holds. */
export function panelOf(page: unknown): Panel {
  return unwrap<{ panel: Panel }>(page).panel;
}

function htmlOutput(execution: Execution, html: string): HtmlOutput {
  const page = { panel: { title: "", html } as Panel };
  const change = (part: Partial<Panel>) => {
    page.panel = { ...page.panel, ...part };
    return output;
  };
  const output: HtmlOutput = strict<HtmlOutput>(
    execution,
    "HtmlOutput",
    {
      getContent: () => page.panel.html,
      getTitle: () => page.panel.title,
      setTitle: (title) => change({ title }),
      setWidth: (width) => change({ width }),
      setHeight: (height) => change({ height }),
    },
    page,
  );
  return output;
}

function fileNamed(execution: Execution, name: string): string {
  const html = execution.files[name] ?? execution.files[`${name}.html`];
  if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
  return html;
}
