import { beforeEach, describe, expect, test } from "vitest";
import type { Host } from "../../preview/node-host";
import type { Answer, Undone, Written } from "../../src/actions/change/answer";
import type { IssueAdvice } from "../../src/actions/offers/issue-offer";
import type { OffersOpened } from "../../src/actions/offers/open-offers";
import { blankOffer } from "../../src/drafts/offer-draft";
import { openAddOn } from "../fixtures/opened-add-on";
import { smallWorkbook } from "../fixtures/small-workbook";

const useful = (client: string) =>
  ["2026-02-01", "2026-02-08", "2026-02-15", "2026-02-22"].map((date) => ({
    ...{ date, client, channel: "call", content: "news" },
  }));
const spring = { offer: "Spring", text: "A cup", reason: "Birthday", until: "2026-03-31", once: "yes" };
const sheets = smallWorkbook("en", {
  touches: [...useful("Anna"), ...useful("Boris")],
  offers: [{ ...spring, saysNoRepeat: "yes", product: "Tea", discount: 0.25 }],
  products: [{ product: "Tea", price: 100, cost: 60, minMargin: 0.2 }],
});

let host: Host;
const ask = <Said>(action: string, request?: object) =>
  host.execute(action, request === undefined ? [] : [request]) as Promise<Answer<Said>>;
const issue = (client: string) =>
  ask<Written>("issueOffer", { client, offer: "Spring", channel: "call", by: "Olga" });
const opened = async () => {
  const answer = await ask<OffersOpened>("openOffers");
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
};
const touches = async () => (await host.cells("Touches", "A2:K20")).filter(([, client]) => client !== "");

describe("the check of offers", () => {
  beforeEach(async () => {
    host = await openAddOn("en", { sheets });
  });

  test("receives the offers, and the products with their prices", async () => {
    expect(await opened()).toMatchObject({
      offers: [{ row: 2, draft: { offer: "Spring", discount: "25", once: true } }],
      products: [{ name: "Tea", priced: { price: 10_000, cost: 6000, floor: 0.2 } }],
      clients: ["Anna", "Boris", "Vera"],
    });
  });

  test("records an issued offer on Touches, and undoes it", async () => {
    const before = await touches();
    const answer = await issue("anna");
    expect((await touches()).at(-1)).toEqual([
      ...[{ date: "2026-03-15" }, "Anna", "phone call", "offer", "", "Olga", "", "", "", "", "Spring"],
    ]);
    const undone = answer.ok && (await ask<Undone>("undoChange", { undo: answer.value.undo }));
    expect(undone).toMatchObject({ ok: true, value: { skipped: 0 } });
    expect(await touches()).toEqual(before);
    expect(await issue("Anna")).toMatchObject({ ok: true });
  });

  test("issues an offer for once only once, even when two people press the button at the same moment", async () => {
    const before = (await touches()).length;
    const answers = await Promise.all([issue("Anna"), issue("Anna")]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      problem: { code: "refused", sentence: expect.stringContaining("given it on 15 Mar 2026") },
    });
    expect(await touches()).toHaveLength(before + 1);
    expect(await issue("Boris")).toMatchObject({ ok: true });
  });

  test("refuses an offer that the touches have not earned, and writes nothing", async () => {
    const before = await touches();
    expect(await issue("Vera")).toMatchObject({
      ok: false,
      problem: { code: "refused", sentence: expect.stringContaining("Useful touches missing: 4.") },
    });
    expect(await touches()).toEqual(before);
    expect(await ask<IssueAdvice>("offerForClient", { client: "vera", offer: "spring" })).toMatchObject({
      value: { client: "Vera", refusals: [expect.any(String)], instead: expect.stringContaining("useful") },
    });
  });

  test("saves a new offer with a real date and text as text, and undoes it", async () => {
    const draft = { ...blankOffer, offer: "=Summer", until: 46174, discount: "7.5", once: true };
    const answer = await ask<Written>("saveOffer", { opened: null, draft });
    expect(answer).toMatchObject({ ok: true, value: { isNew: true } });
    expect(await host.cells("Offers", "A3:L3")).toEqual([
      [
        ...["=Summer", "limited offer", "", "", { date: "2026-06-01" }, "yes", "no"],
        ...["", "", "", "", 0.075],
      ],
    ]);
    expect(host.formulas("Offers", "A3")).toEqual([[""]]);
    const undone = answer.ok && (await ask<Undone>("undoChange", { undo: answer.value.undo }));
    expect(undone).toMatchObject({ value: { skipped: 0 } });
    expect((await opened()).offers).toHaveLength(1);
  });

  test("corrects the row of an offer, and nothing that another user changed since it was read", async () => {
    const { offers } = await opened();
    const [from] = offers;
    const draft = { ...from!.draft, discount: "20" };
    expect(await ask("saveOffer", { opened: from, draft })).toMatchObject({
      ok: true,
      value: { isNew: false },
    });
    expect(await host.cells("Offers", "A2:D2")).toEqual([["Spring", "", "A cup", "Birthday"]]);
    expect(await host.cells("Offers", "L2")).toEqual([[0.2]]);
    expect(await ask("saveOffer", { opened: from, draft: { ...draft, discount: "15" } })).toEqual({
      ok: false,
      problem: { code: "changed meanwhile" },
    });
  });

  test("checks its requests at the border", async () => {
    const request = { client: "Anna", offer: "", channel: "call", by: "" };
    expect(await ask("issueOffer", request)).toEqual({
      ok: false,
      problem: { code: "wrong fields", fields: ["offer"] },
    });
    const draft = { ...blankOffer, kind: "gift" };
    expect(await ask("saveOffer", { opened: null, draft })).toMatchObject({
      problem: { code: "wrong fields" },
    });
  });
});

test("without a sheet of offers the panel is sent to Start, and a sheet of touches without Offer is named", async () => {
  host = await openAddOn("en", { sheets: smallWorkbook("en") });
  expect(await ask("openOffers")).toEqual({ ok: false, problem: { code: "no sheet", sheet: "offers" } });
  const { Touches, ...others } = sheets as Record<string, (string | number | null)[][]>;
  host = await openAddOn("en", {
    sheets: { ...others, Touches: Touches!.map((row) => row.slice(0, 10)) },
  });
  expect(await issue("Anna")).toEqual({
    ok: false,
    problem: { code: "no column", sheet: "touches", column: "offer" },
  });
});
