import { createContext, runInContext } from "node:vm";
import { parse } from "acorn";
import { describe, expect, test } from "vitest";
import type { MenuItem } from "../../preview/services/operations";
import { openAddOn } from "../fixtures/opened-add-on";
import { languages, publicNames, pushedText } from "../fixtures/pushed";

/** Everything that Google has in addition to the language; code that uses one of them fails. */
const googleNames =
  `AdminDirectory Browser CacheService CalendarApp Charts console ContactsApp ContentService Date DocumentApp DriveApp
  FormApp GmailApp HtmlService Intl Jdbc LanguageApp LinearOptimizationService LockService Logger MailApp Maps PropertiesService
  ScriptApp Session SitesApp SlidesApp SpreadsheetApp UrlFetchApp Utilities XmlService`.split(/\s+/);

/** A context where every service throws when it is used, and records the use. */
function guardedContext() {
  const touched: string[] = [];
  const guard = (name: string): unknown =>
    new Proxy(function service() {}, {
      get: (_, member) => refuse(`${name}.${String(member)}`),
      has: (_, member) => refuse(`${String(member)} in ${name}`),
      apply: () => refuse(`${name}()`),
      construct: () => refuse(`new ${name}`),
      ownKeys: () => refuse(`keys of ${name}`),
    });
  const refuse = (what: string): never => {
    touched.push(what);
    throw new Error(`touched at load: ${what}`);
  };
  const context = createContext(Object.fromEntries(googleNames.map((name) => [name, guard(name)])));
  return { context, touched };
}

describe.each(languages)("the pushed code with help in %s", (language) => {
  const code = pushedText(language, "Code.js");

  test("is a script of ES2019: no modules, nothing newer", () => {
    expect(() => parse(code, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
    expect(() =>
      parse(`${code}\nconst newer = 1 ?? 2;`, { ecmaVersion: 2019, sourceType: "script" }),
    ).toThrow();
  });

  test("touches no service, no clock and no calendar while it is loaded", () => {
    const { context, touched } = guardedContext();
    runInContext(code, context);
    expect(touched).toEqual([]);
    expect(() => runInContext("onOpen()", context)).toThrow("touched at load");
    expect(() => runInContext('CLIENT_OVERDUE("2026-03-01", 30, "2026-03-15")', context)).toThrow(
      "SpreadsheetApp.getActive",
    );
  });

  test("does not carry what only menu items, panels and rare formulas need", () => {
    expect(code.includes("deleteRows")).toBe(false);
    expect(JSON.parse(pushedText(language, "on-demand.html")).includes("deleteRows")).toBe(true);
    expect(code.includes("price below floor")).toBe(false);
    expect(pushedText(language, "formulas.html")).toContain("price below floor");
    expect(code.includes("wrap it in IFERROR")).toBe(false);
    expect(pushedText(language, "formulas.html")).toContain("wrap it in IFERROR");
    expect(Buffer.byteLength(code)).toBeLessThan(150_000);
  });

  test("touches no service at load on demand either", () => {
    const { context, touched } = guardedContext();
    for (const page of ["formulas.html", "on-demand.html"]) {
      runInContext(JSON.parse(pushedText(language, page)), context);
    }
    expect(touched).toEqual([]);
  });

  test("leaves nothing behind at the top but its functions and its own closure", () => {
    const { context } = guardedContext();
    const before = new Set(Object.keys(context));
    runInContext(code, context);
    const names = Object.keys(context).filter((name) => !before.has(name));
    expect(names.sort()).toEqual(["__app", ...publicNames(language)].sort());
  });
});

describe("before the first click", () => {
  test.each(languages)(
    "onOpen builds the menu in the person's language with nothing allowed but the menu: %s",
    async (language) => {
      const host = await openAddOn(language, { authMode: "NONE" });
      await host.execute("onOpen");
      expect(host.menus).toHaveLength(1);
      const listed = (items: readonly MenuItem[]): string[] =>
        items.flatMap((item) => {
          if (item.items) return [`${item.caption} ▸`, ...listed(item.items)];
          return item.separator ? ["—"] : [`${item.caption} → ${item.functionName}`];
        });
      const captions = listed(host.menus[0]!.items!);
      expect(captions).toEqual(
        language === "en"
          ? [
              "Start → start",
              "Today → showToday",
              "Touch plan → showTouchPlan",
              "Client card → showClientCard",
              "Roadmap → showRoadmapWizard",
              "Offer check → showOfferCheck",
              "Dashboard → showDashboard",
              "Checklists → showChecklists",
              "More ▸",
              "Check our rules → showRulesCheck",
              "Refresh as values → showRefresh",
              "Freeze formulas → freezeFormulas",
              "Undo last change → undoLast",
              "Repair formatting → repairFormatting",
              "Check data → checkData",
              "Remove sample → removeSample",
              "—",
              "Settings → openSettings",
              "Help → showHelp",
              "About → about",
            ]
          : [
              "Начать → start",
              "Дела на сегодня → showToday",
              "План касаний → showTouchPlan",
              "Карточка клиента → showClientCard",
              "Дорожная карта → showRoadmapWizard",
              "Проверка предложения → showOfferCheck",
              "Показатели → showDashboard",
              "Чек-листы → showChecklists",
              "Ещё ▸",
              "Проверить наши правила → showRulesCheck",
              "Обновить значениями → showRefresh",
              "Заменить формулы значениями → freezeFormulas",
              "Отменить последнее изменение → undoLast",
              "Восстановить оформление → repairFormatting",
              "Проверить данные → checkData",
              "Убрать пример → removeSample",
              "—",
              "Настройки → openSettings",
              "Справка → showHelp",
              "О дополнении → about",
            ],
      );
      const called = captions.flatMap((caption) => caption.split(" → ")[1] ?? []);
      expect(called.filter((name) => !publicNames(language).includes(name))).toEqual([]);
    },
  );

  test("onOpen answers in English where even the person's language cannot be read", async () => {
    const refusal = 'var Session = { getActiveUserLocale: function () { throw new Error("not now"); } };';
    const host = await openAddOn("ru", { authMode: "NONE", extraCode: refusal });
    await host.execute("onOpen");
    expect(host.menus[0]!.items![0]).toMatchObject({ caption: "Start", functionName: "start" });
  });

  test("onInstall builds the menu as well, for the file is already open", async () => {
    const host = await openAddOn("en");
    await host.execute("onInstall");
    expect(host.menus).toHaveLength(1);
    expect(host.menus[0]!.items!.length).toBeGreaterThan(1);
  });
});
