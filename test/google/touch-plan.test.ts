import { beforeEach, describe, expect, test } from "vitest";
import type { Host } from "../../preview/node-host";
import type { Answer, Written } from "../../src/actions/change/answer";
import type { BaseTouches } from "../../src/actions/touches/base-touches";
import type { CreditPage } from "../../src/actions/touches/list-credits";
import type { TouchPlan } from "../../src/actions/touches/touch-plan";
import { on } from "../fixtures/days";
import { openAddOn } from "../fixtures/opened-add-on";
import { smallWorkbook } from "../fixtures/small-workbook";

/** On 15 March: Boris was touched four times, once by an offer; Gleb must not be called. */
const sheets = (language: "en" | "ru") =>
  smallWorkbook(language, {
    clients: [{ client: "Anna", phone: "1" }, { client: "Boris" }, { client: "Gleb", consent: "no" }],
    touches: [
      { date: "2026-03-02", client: "Boris", channel: "call", content: "care" },
      { date: "2026-03-03", client: "boris", channel: "SMS", content: "news" },
      { date: "2026-03-04", client: "Boris", channel: "звонок", content: "новости" },
      { date: "2026-03-05", client: "Boris", channel: "call", content: "offer" },
    ],
    standards: [{ status: "newcomer", channel: "call", content: "advice", everyDays: 30, owner: "Olga" }],
  });

let host: Host;
const call = async <Said>(action: string, request?: object): Promise<Said> => {
  const answer = (await host.execute(action, request === undefined ? [] : [request])) as Answer<Said>;
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
};

beforeEach(async () => {
  host = await openAddOn("en", { sheets: sheets("en") });
});

describe("the touch plan that a panel is given", () => {
  test("names the rule that binds, and moves on with a logged touch and back with its undo", async () => {
    const creditOf = async () => (await call<TouchPlan>("touchPlan", { client: "Boris" })).credit;
    expect(await creditOf()).toMatchObject({ code: "share", all: 4, offers: 1, usefulShort: 5 });
    const { standard, asOf } = await call<TouchPlan>("touchPlan", { client: "Boris" });
    expect(standard).toMatchObject({
      code: "next",
      due: { from: asOf, standard: { row: 2, owner: "Olga" } },
    });
    const { undo } = await call<Written>("logTouch", {
      client: "Boris",
      day: asOf,
      channel: "call",
      content: "advice",
      by: "Olga",
      isAnswered: false,
      rating: null,
      result: "",
    });
    expect(await host.cells("Touches", "A6:D6")).toEqual([
      [{ date: "2026-03-15" }, "Boris", "phone call", "useful advice"],
    ]);
    expect(await creditOf()).toMatchObject({ all: 5, usefulShort: 4 });
    expect(await call<TouchPlan>("touchPlan", { client: "Boris" })).toMatchObject({
      standard: { due: { from: on("14 Apr") } },
    });
    await call("undoChange", { undo });
    expect(await creditOf()).toMatchObject({ all: 4, usefulShort: 5 });
  });

  test("lists the clients in parts", async () => {
    const { total, lines } = await call<CreditPage>("listCredits", { from: 1, count: 5 });
    expect([total, ...lines.map(({ client, code }) => `${client}: ${code}`)]).toEqual([
      3,
      "Boris: share",
      "Gleb: no consent",
    ]);
  });

  test("counts the touches of the base in either language", async () => {
    const { count, matrix, gaps } = await call<BaseTouches>("baseTouches");
    expect(count).toEqual({ all: 4, offers: 1 });
    expect(matrix.counts[matrix.channels.indexOf("call")]).toEqual([1, 0, 0, 0, 0, 1, 1]);
    expect(gaps).toMatchObject({ nextRow: 3, unassigned: [{ row: 2, missing: "executor" }] });
  });

  test("is refused where the request is empty, and names a missing sheet", async () => {
    expect(await host.execute("touchPlan", [{ client: " " }])).toMatchObject({
      problem: { code: "wrong fields", fields: ["client"] },
    });
    expect(await host.execute("listCredits", [{ from: -1, count: 5 }])).toMatchObject({
      problem: { code: "wrong fields", fields: ["from"] },
    });
    host = await openAddOn("en", { sheets: { Own: [["a"]] } });
    expect(await host.execute("baseTouches")).toEqual({
      ok: false,
      problem: { code: "no sheet", sheet: "clients" },
    });
  });
});
