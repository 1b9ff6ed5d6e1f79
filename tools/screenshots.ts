import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "../preview/browser";
import { buildPreviewPage } from "../preview/start-preview";
import { allItems } from "../src/actions/menu-items";
import { languages } from "../src/i18n/language";
import { wordsIn } from "../src/i18n/words";
import buildAddOns from "../test/built-add-on";
import { openPageIn } from "../test/e2e/opened-page";
import { pictureStates } from "./panel-states";
import { root } from "./root";
import { titlesIn } from "./titles-in";

/** `npm run screenshots`: the pictures of the README, from the preview with the sample, and every state of every panel for the eye. */
const folder = join(root, "docs/images");
mkdirSync(folder, { recursive: true });
await buildPreviewPage();
await buildAddOns();
const browser = await launchBrowser();

for (const language of languages) {
  const { setUp } = wordsIn(language);
  const opened = await openPageIn(browser, {
    viewport: { width: 1500, height: 860 },
    language,
    today: "2026-03-15",
  });
  const picture = (name: string) => opened.page.screenshot({ path: join(folder, `${name}.${language}.png`) });
  await opened.page.locator("#toasts > *").waitFor({ state: "detached" });
  await picture("sample");
  for (const panel of ["showToday", "showClientCard"] as const) {
    const { words, page } = allItems()[panel];
    await opened.click("A2");
    const shown = await opened.openPanel(setUp.menu[words]);
    await shown.locator("h2").first().waitFor();
    await picture(page);
  }
  const titles = titlesIn(language);
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

await browser.close();
await pictureStates(join(root, "build/screenshots"));
