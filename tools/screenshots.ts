import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Language, languages } from "../src/i18n/language";
import { wordsIn } from "../src/i18n/words";
import { openPage } from "../test/e2e/opened-page";
import { pictureStates } from "./panel-states";
import { root } from "./root";

/** `npm run screenshots`: the pictures of the README, from the preview with the sample, and every state of every panel for the eye. */
const folder = join(root, "docs/images");
const menus: Record<Language, { readonly today: string; readonly "client-card": string }> = {
  en: { today: "Today", "client-card": "Client card" },
  ru: { today: "Дела на сегодня", "client-card": "Карточка клиента" },
};
mkdirSync(folder, { recursive: true });

for (const language of languages) {
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
  const { setUp, titles } = wordsIn(language);
  const dashboard = await opened.openPanel(setUp.menu.dashboard);
  await dashboard.locator("button.primary").click();
  await dashboard.locator(".news .link").waitFor();
  await opened.openSheet(titles.sheetTitles.dashboard);
  await opened.page.locator("#charts figure").first().waitFor();
  await opened.page.mouse.move(500, 500);
  await opened.page.mouse.wheel(0, 330);
  await opened.page.waitForTimeout(1000);
  await picture("dashboard");
  await opened.close();
}

await pictureStates(join(root, "build/screenshots"));
