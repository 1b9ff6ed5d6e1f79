import { expect, test } from "vitest";
import type { Answer } from "../../src/actions/change/answer";
import type { RoadmapsOpened } from "../../src/actions/roadmaps/opened-roadmaps";
import { evaluate, openAddOn } from "../fixtures/opened-add-on";
import { smallWorkbook } from "../fixtures/small-workbook";

test("the card follows a row of Clients whose header Settings map", async () => {
  const settings = [{ setting: "Column: Clients / Client", value: "Who" }];
  const { Clients, ...others } = smallWorkbook("en", { settings });
  const [header, ...rows] = Clients!;
  const host = await openAddOn("en", {
    sheets: { ...others, Clients: [["Who", ...header!.slice(1)], ...rows] },
  });
  await evaluate(
    host,
    `const active = SpreadsheetApp.getActive(); active.setActiveRange(active.getSheetByName("Clients").getRange("A2"))`,
  );
  expect(await host.execute("selectedClient")).toEqual({ ok: true, value: { client: "Anna" } });
});

test("maps are opened where Settings map the header of Products", async () => {
  const { Products, ...others } = smallWorkbook("en", {
    roadmaps: [{ roadmap: "Tea", step: 1, action: "Offer tea", clientBenefit: "Joy", ourBenefit: "Money" }],
    products: [{ product: "Tea" }],
    settings: [{ setting: "Column: Products / Product", value: "Goods" }],
  });
  const [header, ...rows] = Products!;
  const host = await openAddOn("en", {
    sheets: { ...others, Products: [["Goods", ...header!.slice(1)], ...rows] },
  });
  const opened = (await host.execute("openRoadmaps")) as Answer<RoadmapsOpened>;
  expect(opened).toMatchObject({ ok: true, value: { maps: [{ name: "Tea" }] } });
});
