import { beforeAll, expect, test } from "vitest";
import type { Host } from "../../preview/node-host";
import { openStarted } from "../fixtures/started";

const touch = { day: 46096, channel: "call", content: "care", by: "", isAnswered: true, rating: null };

let host: Host;
let client: string;
const theClient = (): object => ({ client });
beforeAll(async () => {
  host = await openStarted("ru");
  client = String((await host.cells("Клиенты", "A2:A2"))[0]![0]);
});

// Each call of a service takes Google some milliseconds: a panel that asks in a loop is a slow panel.
test.each([
  ["selectedClient", 20, () => null],
  ["clientCard", 120, theClient],
  ["listToday", 120, () => ({ from: 0, count: 200 })],
  ["logTouch", 220, () => ({ ...touch, ...theClient(), result: "" })],
  ["markLeft", 220, () => ({ ...theClient(), leftOn: 46090, because: "цена", isWanted: true })],
  ["writeTodaySheet", 350, () => null],
] as [string, number, () => object | null][])(
  "%s speaks to the spreadsheet at most %i times",
  async (action, most, request) => {
    expect(await host.execute(action, [request()])).toMatchObject({ ok: true });
    const { functionName, total } = host.serviceCalls.executions.at(-1)!;
    expect(functionName).toBe(action);
    expect(total).toBeLessThanOrEqual(most);
  },
);
