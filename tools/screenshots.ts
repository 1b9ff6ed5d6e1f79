import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openPage } from "../test/e2e/opened-page";
import { pictureStates } from "./panel-states";
import { root } from "./root";

/** `npm run screenshots`: the pictures of the README, from the preview with the sample, and every state of every panel for the eye. */
const folder = join(root, "docs/images");
mkdirSync(folder, { recursive: true });

for (const language of ["en", "ru"] as const) {
  const opened = await openPage({ language, today: "2026-03-15" });
  await opened.page.locator("#toasts > *").waitFor({ state: "detached" });
  await opened.page.screenshot({ path: join(folder, `sample.${language}.png`) });
  await opened.close();
}

await pictureStates(join(root, "build/screenshots"));
