import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Page } from "../../src/actions/menu-items";
import type { ServerActions } from "../../src/actions/server-actions";
import { root } from "../../tools/root";
import { languages, publicNames, pushedNames, pushedText } from "../fixtures/pushed";

const panels = pushedNames("en").filter(
  (file) => file.endsWith(".html") && !/^(starter-|on-demand|formulas)/.test(file),
);
/** What panels may ask, by the names that the code declares and Google finds. */
const serverActions = [
  ...readFileSync(join(root, "src/actions/server-actions.ts"), "utf8").matchAll(/^ {2}(\w+)\(/gm),
].map(([, name]) => name!);
/** The server functions that a kind of panel calls. */
const asks: Record<Page, readonly (keyof ServerActions)[]> = {
  about: ["baseSize"],
  start: [
    "undoChange",
    "startState",
    "keepStartDraft",
    "startWorkbook",
    "attention",
    "goToCell",
    "cycleProposals",
    "saveCycles",
  ],
  "client-card": [
    "undoChange",
    "selectedClient",
    "clientCard",
    "logTouch",
    "recordPurchase",
    "closeStep",
    "recordStudy",
    "makePromise",
    "recordClaim",
    "settleClaim",
    "markLeft",
    "givePerk",
    "spendPoints",
    "adjustPoints",
    "assignRoadmap",
  ],
  checklists: ["undoChange", "openChecklists", "saveChecklists", "fillAudit"],
  dashboard: ["undoChange", "goToCell", "dashboardPart", "writeDashboardSheet"],
  help: [],
  "offer-check": ["undoChange", "selectedClient", "openOffers", "saveOffer", "offerForClient", "issueOffer"],
  refresh: ["refreshValues"],
  "rules-check": ["undoChange", "checkRules", "rulesChange", "useRules"],
  "touch-plan": [
    "undoChange",
    "goToCell",
    "touchPlan",
    "listCredits",
    "baseTouches",
    "selectedClient",
    "logTouch",
  ],
  today: ["undoChange", "listToday", "doneToday", "snoozeToday", "writeTodaySheet"],
  "roadmap-wizard": [
    "undoChange",
    "openRoadmaps",
    "previewRoadmap",
    "saveRoadmap",
    "countGroup",
    "assignRoadmaps",
  ],
};

/** Addresses that a panel may contain: a name space, links that a person clicks, and the calendar library's error texts. */
const allowed = [
  "http://www.w3.org/",
  "https://wa.me/",
  "https://t.me/",
  "https://calendar.google.com/calendar/render?",
  "https://sebbo2002.github.io/ical-generator/",
];
/** Panels that read what a person wrote in cells, in either language. */
const readsCells: readonly Page[] = ["offer-check", "roadmap-wizard"];

test("every action that a panel may ask is there to be called", () => {
  expect(serverActions.length).toBeGreaterThan(5);
  expect(serverActions.filter((name) => !publicNames("en").includes(name))).toEqual([]);
});

test("there is a panel of each kind in each language", () => {
  const kinds = [...new Set(panels.map((file) => file.replace(/-(en|ru)\.html$/, "")))];
  expect(panels).toEqual(kinds.flatMap((kind) => languages.map((language) => `${kind}-${language}.html`)));
  const folders = readdirSync(join(root, "src/sidebars"));
  expect(kinds).toEqual(
    folders.filter((folder) => existsSync(join(root, `src/sidebars/${folder}/panel.tsx`))),
  );
});

describe.each(panels)("the panel %s", (file) => {
  const html = pushedText("en", file);

  test("is one page with one script, in its own language", () => {
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain(`<html lang="${file.endsWith("-ru.html") ? "ru" : "en"}">`);
    if (readsCells.some((kind) => file.startsWith(kind))) return;
    expect(/[а-яё]{4}/.test(html)).toBe(file.endsWith("-ru.html"));
  });

  test("has no template literal, in which Google strips what looks like a comment, and no scriptlet", () => {
    expect(html).not.toContain("`");
    expect(html).not.toContain("<?");
  });

  test("loads nothing from other addresses and calls only the add-on's own server code", () => {
    for (const remote of [
      /\ssrc\s*=\s*["'](?!data:)/i,
      /href\s*=\s*["']?(?:https?:)?\/\//i,
      /@import/i,
      /url\(\s*["']?(?:https?:)?\/\//i,
    ])
      expect(html).not.toMatch(remote);
    for (const caller of ["fetch(", "XMLHttpRequest", "sendBeacon", "WebSocket", "EventSource", "import("])
      expect(html).not.toContain(caller);
    const elsewhere = [...html.matchAll(/https?:\/\/[^"'\s)]+/g)].map(([url]) => url);
    expect(elsewhere.filter((url) => !allowed.some((known) => url.startsWith(known)))).toEqual([]);
  });

  test("calls only functions of the server that exist, and only through google.script.run", () => {
    const asked = serverActions.filter((name) => html.includes(`"${name}"`));
    expect(html.includes("google.script.run")).toBe(asked.length > 0);
    expect(asked).toEqual(asks[file.replace(/-(en|ru)\.html$/, "") as Page]);
  });
});
