import { describe, expect, test } from "vitest";
import { openFixture, run } from "./fixture";

describe("the person's screen", () => {
  test("the menu lists its items, separators and submenus", async () => {
    const host = await openFixture();
    await host.execute("onOpen");
    expect(host.menus[0]?.items).toEqual([
      { caption: "Start", functionName: "start" },
      { caption: "Show panel", functionName: "showPanel" },
      { caption: "", separator: true },
      { caption: "Tools", items: [{ caption: "Fail", functionName: "fail" }] },
    ]);
  });

  test("questions suspend the run until they are answered, in order", async () => {
    const host = await openFixture({ answers: ["YES", "Ada"] });
    await host.execute("start");
    expect(host.questions).toEqual([
      { title: "Repeat sales", prompt: "Fill the sheets with a sample?", buttons: "YES_NO" },
      { title: "", prompt: "Your name?", buttons: "OK" },
    ]);
    expect(host.toasts).toEqual([{ message: "Sample for Ada", title: "Repeat sales", seconds: 5 }]);
    expect(await host.cells("Clients", "A2:A3")).toEqual([["Ann"], ["Bob"]]);
  });

  test("an unforeseen question is an error", async () => {
    await expect((await openFixture()).execute("start")).rejects.toThrow("Nobody answers: Repeat sales");
  });

  test("the thinking time is not counted", async () => {
    const host = await openFixture({ answers: ["NO"], limits: { execution: 2000 } });
    await expect(host.execute("start")).resolves.toBeUndefined();
  });

  test("a panel is shown with its title and page", async () => {
    const host = await openFixture();
    await host.execute("showPanel");
    expect(host.sidebar?.title).toBe("Rows");
    expect(host.sidebar?.html).toContain("google.script.run");
  });

  test("a dialog keeps its size", async () => {
    const host = await openFixture();
    await run(
      host,
      `SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile("Panel").setWidth(400).setHeight(300), "Hello")`,
    );
    expect(host.dialogs[0]).toMatchObject({ title: "Hello", width: 400, height: 300, modal: true });
  });

  test("a page that was not pushed is missed", async () => {
    await expect(run(await openFixture(), `HtmlService.createHtmlOutputFromFile("Nope")`)).rejects.toThrow(
      "No HTML file named Nope was found.",
    );
  });

  test("log lines are kept", async () => {
    const host = await openFixture();
    await run(host, `Logger.log("one"); console.warn("two", 2)`);
    expect(host.log).toEqual(["log: one", "warn: two 2"]);
  });
});
