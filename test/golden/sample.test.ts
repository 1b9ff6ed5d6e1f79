import { titlesIn } from "../../tools/titles-in";
import { beforeAll, describe, expect, test } from "vitest";
import type { CellValue, Host } from "../../preview/node-host";
import { wordsIn } from "../../src/i18n/words";
import { openAddOn } from "../fixtures/opened-add-on";
import { languages } from "../fixtures/pushed";
import { startWith } from "../fixtures/started";

/** A table for the eye: a column a tab, days as 2026-03-15. */
function written(cells: CellValue[][]): string {
  const text = (cell: CellValue) => (typeof cell === "object" ? cell.date : String(cell));
  return `${cells.map((row) => row.map(text).join("\t").trimEnd()).join("\n")}\n`;
}

describe.each(languages)("the whole sample on 15 March 2026, by the pushed code: %s", (language) => {
  const { sheetTitles } = titlesIn(language);
  const { clients, roadmaps, progress, purchases, settings, products, tiers, touches, segments } =
    sheetTitles;
  let host: Host;
  beforeAll(async () => {
    host = await openAddOn(language, { sheets: { Own: [] } });
    await startWith(host);
  });

  test("CLIENT_TABLE answers what stands here", async () => {
    const table = await host.cells(clients, "T1:AF41");
    const names = await host.cells(clients, "A1:A41");
    const rows = table.map((row, r) => [...names[r]!, ...row]);
    await expect(written(rows)).toMatchFileSnapshot(`sample-client-table.${language}.tsv`);
  });

  test("CLIENT_NEXT_ACTION answers what stands here", async () => {
    const ranges = [
      `'${clients}'!A1:S41`,
      `'${roadmaps}'!A1:O`,
      `'${progress}'!A1:H`,
      `'${purchases}'!A1:I`,
      "Today",
      `'${settings}'!A1:C`,
      `'${products}'!A1:H`,
      `'${tiers}'!A1:I`,
      `'${touches}'!A1:J`,
      `'${segments}'!A1:F`,
    ];
    await host.setFormula("Own", "A1", `=CLIENT_NEXT_ACTION(${ranges.join(";")})`);
    expect(await host.formulaError("Own", "A1")).toBeNull();
    const actions = await host.cells("Own", "A1:I41");
    const names = await host.cells(clients, "A1:A41");
    const rows = actions.map((row, r) => [...names[r]!, ...row]);
    await expect(written(rows)).toMatchFileSnapshot(`sample-next-action.${language}.tsv`);
  });

  test("every formula calls Google's services at most ten times", () => {
    const { formulas } = host.serviceCalls;
    expect(new Set(formulas.map(({ functionName }) => functionName))).toEqual(
      new Set(["CLIENT_TABLE", "CLIENT_NEXT_ACTION"]),
    );
    for (const { functionName, total } of formulas) expect(total, functionName).toBeLessThanOrEqual(10);
  });
});
