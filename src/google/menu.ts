import { menuItems } from "../actions/menu-items";
import type { menu } from "../i18n/en/set-up";
import { wordsIn } from "../i18n/words";
import { userLanguage } from "./user";

type Menu = GoogleAppsScript.Base.Menu;
type Titles = typeof menu;

/** Built without a look at the sheet or its properties: before the first click nothing else is allowed. */
export function onOpen(): void {
  const titles = wordsIn(userLanguage()).setUp.menu;
  const ui = SpreadsheetApp.getUi();
  const more = withItems(ui.createMenu(titles.more), menuItems.more, titles).addSeparator();
  withItems(ui.createAddonMenu(), menuItems.top, titles)
    .addSubMenu(withItems(more, menuItems.belowMore, titles))
    .addToUi();
}

function withItems(
  menu: Menu,
  items: Record<string, { readonly words: keyof Titles }>,
  titles: Titles,
): Menu {
  return Object.entries(items).reduce((made, [name, { words }]) => made.addItem(titles[words], name), menu);
}

/** The file is already open when the add-on is installed into it. */
export function onInstall(): void {
  onOpen();
}
