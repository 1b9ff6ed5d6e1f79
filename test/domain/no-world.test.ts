import { readdirSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { expect, test } from "vitest";

const DOMAIN = new URL("../../src/domain/", import.meta.url).pathname;

/** All of the domain as one script, whether or not a file is used by another. */
async function domainScript(): Promise<string> {
  const files = readdirSync(DOMAIN, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const contents = files.map((file) => `export * from "./${file.slice(0, -3)}";`).join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: DOMAIN, loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "domain",
    target: "es2020",
  });
  return outputFiles[0]!.text;
}

/** A world with the language alone: no console, no timers, no modules - and no calendar, words or chance either. */
function bareWorld() {
  const world = createContext(Object.create(null));
  runInContext(
    "delete globalThis.Date; delete globalThis.Intl; delete Math.random; delete globalThis.console;",
    world,
  );
  return world;
}

test("the domain answers in a world without Date, Intl and Math.random", async () => {
  const world = bareWorld();
  expect(runInContext("[typeof Date, typeof Intl, typeof Math.random, typeof console].join()", world)).toBe(
    "undefined,undefined,undefined,undefined",
  );
  runInContext(await domainScript(), world);
  const answer = runInContext(
    `
    const nothing = () => null;
    const day = domain.dayOf(2026, 3, 1);
    const base = {
      clients: [{ key: "anna", cycle: 30, segment: null, referredBy: null, hasContact: false, leftOn: null, isWanted: true, roadmap: "map" }],
      ledger: { size: 1, client: [0], day: [day], amount: [1000000], quantity: [NaN], order: nothing, product: nothing, cost: nothing, deliveredOn: nothing },
      settings: domain.defaultSettings,
      products: null,
      segmentRules: [],
      segmentCycles: new Map(),
      offerFrequencies: new Map(),
      tiers: [{ name: "Silver", minSpend: 1000000, minPurchases: null, windowDays: 365, keepDays: 0 }],
      roadmaps: new Map([["map", { name: "map", steps: [{
        step: 1, action: "", clientBenefit: "a", ourBenefit: "b", startsAfter: { kind: "start" }, offset: { months: 114, days: 0 },
        onlyIf: [], doneWhen: { kind: "by hand" }, studyFirst: false, needs: [], channel: "", content: "", executor: "", then: { kind: "end" },
      }] }]]),
      touches: null,
      progress: new Map(),
      promises: new Map(),
      points: null,
      perks: new Map(),
      keyOf: (name) => name,
    };
    const standing = domain.standings(base, day + 31)(0);
    JSON.stringify({
      status: standing.status,
      tier: standing.tier.held.name,
      due: domain.calendarOf(standing.roadmap.answer.action.due),
    });
    `,
    world,
  );
  expect(JSON.parse(answer)).toEqual({
    status: {
      value: "sleeping",
      because: { code: "cycle over", lastPurchase: 46082, elapsed: 31, cycleDays: 30, overdueDays: 1 },
    },
    tier: "Silver",
    due: { year: 2035, month: 9, date: 1 },
  });
});
