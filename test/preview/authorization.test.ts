import { describe, expect, test } from "vitest";
import { openFixture } from "./fixture";

describe("onOpen", () => {
  test("may build its menu and know the person's language in AuthMode NONE", async () => {
    const host = await openFixture({ authMode: "NONE", user: { locale: "ru" } });
    await host.execute("onOpen");
    expect(host.menus[0]?.caption).toBe("Repeat Sales Roadmap");
    expect(host.menus[0]?.items?.map((item) => item.caption)).toEqual(["Начать", "Show panel", "", "Tools"]);
  });

  test.each(["NONE", "LIMITED"] as const)("receives its mode, %s", async (authMode) => {
    const host = await openFixture({ authMode });
    expect(await host.execute("onOpen", [])).toBeUndefined();
    expect(host.menus).toHaveLength(1);
  });
});

describe("in AuthMode NONE", () => {
  test.each([
    "SpreadsheetApp.getActive()",
    "PropertiesService.getDocumentProperties()",
    "Session.getScriptTimeZone()",
    "LockService.getDocumentLock()",
  ])("%s is refused", async (body) => {
    const host = await openFixture({ authMode: "NONE" });
    await expect(host.executeIn("NONE", "evaluate", [body])).rejects.toThrow(
      "You do not have permission to call",
    );
  });
});

describe("in AuthMode LIMITED", () => {
  test.each([
    "SpreadsheetApp.getUi().alert('x')",
    "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Panel'))",
  ])("%s is refused", async (body) => {
    const host = await openFixture();
    await expect(host.executeIn("LIMITED", "evaluate", [body])).rejects.toThrow(
      "You do not have permission to call Ui.",
    );
  });

  test("the document may be read", async () => {
    const host = await openFixture();
    expect(await host.executeIn("LIMITED", "countRows", ["Sheet1"])).toBe(0);
  });
});
