import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openPage } from "../test/e2e/opened-page";
import { pictureStates } from "./panel-states";
import { root } from "./root";

/** `npm run screenshots`: the pictures of the README, from the preview with the sample, and every state of every panel for the eye. */
const folder = join(root, "docs/images");
const menus = {
  en: { today: "Today", "client-card": "Client card" },
  ru: { today: "Дела на сегодня", "client-card": "Карточка клиента" },
};
mkdirSync(folder, { recursive: true });

for (const language of ["en", "ru"] as const) {
  const opened = await openPage({ language, today: "2026-03-15" });
  const picture = (name: string) => opened.page.screenshot({ path: join(folder, `${name}.${language}.png`) });
  await opened.page.locator("#toasts > *").waitFor({ state: "detached" });
  await picture("sample");
  for (const panel of ["today", "client-card"] as const) {
    await opened.click("A2");
    const shown = await opened.openPanel(menus[language][panel]);
    await shown.locator("h2").first().waitFor();
    await picture(panel);
  }
  await opened.close();
}

await pictureStates(join(root, "build/screenshots"));
