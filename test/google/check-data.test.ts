import { describe, expect, test } from "vitest";
import { dialogsIn } from "../../src/i18n/dialogs";
import { problemWordsIn } from "../../src/i18n/problem-words";
import { titlesIn } from "../../tools/titles-in";
import { openAddOn } from "../fixtures/opened-add-on";
import { languages } from "../fixtures/pushed";

const sheets = {
  Clients: [
    ["Client", "Cycle, days"],
    ["Ann", 30],
    ["Bob", "мес"],
    ["ann", 7],
  ],
  Покупки: [
    ["Дата", "Клиент", "Сумма"],
    ["2026-03-01", "Ann", 5],
    ["'03/04/2025", "Ann", 5],
    ["soon", "Bob", 5],
    ["2026-03-01", "Bob", null],
    ["2026-03-01", "Zoe", 5],
    ["2026-03-02", "Zoe", 5],
    ["2026-03-01", "=NA()", 5],
  ],
};

describe.each(languages)("Check data, for a person who reads %s,", (language) => {
  const user = { locale: language };
  const titles = titlesIn(language);

  test("lists the rows that could not be used, and why, in the person's language", async () => {
    const host = await openAddOn("en", { sheets, user, answers: ["OK"], spreadsheet: { locale: "sw_KE" } });
    await host.execute("checkData");
    expect(host.questions).toHaveLength(1);
    await expect(`${host.questions[0]!.prompt}\n`).toMatchFileSnapshot(`check-data.${language}.txt`);
  });

  test("lists fifteen rows at most, and how many more there are", async () => {
    const many = [["Date", "Client", "Amount"], ...Array.from({ length: 40 }, () => ["soon", "Ann", 5])];
    const host = await openAddOn("en", {
      sheets: { Clients: [["Client"], ["Ann"]], Purchases: many },
      user,
      answers: ["OK"],
    });
    await host.execute("checkData");
    const lines = host.questions[0]!.prompt.split("\n");
    expect(lines).toHaveLength(2 + 15 + 1);
    expect([lines[0], lines.at(-1)]).toEqual([
      dialogsIn(language).check.found(1, 0, 40),
      dialogsIn(language).check.more(25),
    ]);
  });

  test("reports that nothing needs attention where nothing does", async () => {
    const fine = {
      Clients: [["Client"], ["Ann"]],
      Purchases: [
        ["Date", "Client", "Amount"],
        ["2026-03-01", "Ann", 5],
      ],
    };
    const host = await openAddOn("en", { sheets: fine, user, answers: ["OK"] });
    await host.execute("checkData");
    expect(host.questions.map(({ prompt }) => prompt)).toEqual([dialogsIn(language).check.fine(1, 1)]);
  });

  test("reports a user's sheet with the add-on's name, and reads the others", async () => {
    const own = {
      Clients: [["Client"], ["Ann"]],
      Purchases: [["Date", "Client", "Amount"]],
      Points: [
        ["Court", "Score"],
        ["1", 15],
      ],
    };
    const host = await openAddOn("en", { sheets: own, user, answers: ["OK"] });
    await host.execute("checkData");
    const { cellProblems } = problemWordsIn(language);
    expect(host.questions[0]!.prompt).toContain(dialogsIn(language).check.found(1, 0, 1));
    expect(host.questions[0]!.prompt).toContain(cellProblems["no such column"]);
  });

  test("sends the person to Start where there are no sheets yet", async () => {
    const host = await openAddOn("en", { user, answers: ["OK"] });
    await host.execute("checkData");
    expect(host.questions.map(({ prompt }) => prompt)).toEqual([
      dialogsIn(language).check.noSheet(titles.sheetTitles.clients),
    ]);
  });

  test("reports in a sentence that a column is missing", async () => {
    const host = await openAddOn("en", {
      sheets: { Clients: [["Who"]], Purchases: [["Date"]] },
      user,
      answers: ["OK"],
    });
    await host.execute("checkData");
    expect(host.questions[0]!.prompt).toContain(titles.columnTitles.client);
    expect(host.questions[0]!.prompt).toContain("Who");
  });
});
