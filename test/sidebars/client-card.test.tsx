import { describe, expect, test } from "vitest";
import { type ClientCard, clientCard } from "../../src/actions/client-card/client-card";
import { clientCard as en } from "../../src/i18n/client-card/en";
import { clientCard as ru } from "../../src/i18n/client-card/ru";
import type { Language } from "../../src/i18n/language";
import type { FormCode } from "../../src/sidebars/client-card/card-form";
import { contactLinks } from "../../src/sidebars/client-card/contacts";
import { forms, offeredForms } from "../../src/sidebars/client-card/forms";
import { offeredLoyaltyForms } from "../../src/sidebars/client-card/loyalty-forms";
import { type CardState, ClientCardView } from "../../src/sidebars/client-card/view";
import { cardWorkbook } from "../fixtures/card-workbook";
import { lexiconIn } from "../fixtures/lexicon";
import { languages } from "../fixtures/pushed";
import { todayLine } from "../fixtures/today-line";
import { testGoldens } from "./golden-view";

const nothing = () => {};
const actions = { onForm: nothing, onSave: nothing, onUndo: nothing, onRetry: nothing };
const idle: CardState = {
  card: null,
  links: [],
  isReading: false,
  open: null,
  isSaving: false,
  wrong: [],
  by: "Olga",
  news: null,
  problem: null,
  isSlow: false,
};

function cardOf(client: string, language: Language): ClientCard {
  const answer = clientCard(cardWorkbook(language), client, language);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}

describe.each(languages)("the client card in %s", (language) => {
  const words = language === "ru" ? ru : en;
  const shown = (client: string, more: Partial<CardState> = {}): CardState => {
    const card = cardOf(client, language);
    return { ...idle, card, links: contactLinks(card.contacts, language === "ru" ? "RU" : "US"), ...more };
  };
  const states: Record<string, () => CardState> = {
    reading: () => ({ ...idle, isReading: true }),
    "nobody selected": () => idle,
    fan: () => shown("Anna"),
    "asleep in a loop": () => shown("Boris"),
    "locked by study": () => shown("Vera"),
    lead: () => shown("Gleb"),
    returner: () => shown("Dina"),
    quiet: () => shown("Egor"),
    loyalty: () => shown("Irina"),
    "let down": () => shown("Zoya"),
    "offer that waits": () => {
      const state = shown("Irina", { open: "touch" });
      const today = todayLine({ touch: { channel: "call", content: "offer" } });
      return { ...state, card: { ...state.card!, today } };
    },
    "too many points": () =>
      shown("Irina", { open: "spend", problem: { code: "too many points", redeemable: 50_00 } }),
    "no answer": () => ({ ...idle, problem: { code: "no answer" }, isSlow: true }),
    recorded: () => shown("Anna", { news: { text: words.news.touch, undo: "1" } }),
    unreadable: () => shown("Anna", { open: "purchase", wrong: ["amount"] }),
  };

  const openedFor: readonly [FormCode, string][] = [
    ["touch", "Anna"],
    ["purchase", "Anna"],
    ["done", "Boris"],
    ["skipped", "Boris"],
    ["study", "Vera"],
    ["promise", "Anna"],
    ["claim", "Anna"],
    ["settle", "Zoya"],
    ["left", "Anna"],
    ["assign", "Gleb"],
    ["perk", "Irina"],
    ["spend", "Irina"],
    ["adjust", "Irina"],
  ];

  test.each(openedFor)("the form %s is offered where it is opened", (open, client) => {
    const { card } = shown(client, { open });
    expect([...offeredForms(card!), ...offeredLoyaltyForms(card!)]).toContain(open);
  });

  const opened = Object.fromEntries(
    openedFor.map(([open, client]) => [`form ${open}`, () => shown(client, { open })]),
  );
  testGoldens({ panel: "client-card", language, whole: "fan" }, { ...states, ...opened }, (state) => (
    <ClientCardView state={state()} words={words} lexicon={lexiconIn(language)} actions={actions} />
  ));
});

describe("the client card", () => {
  test("offers a study where it comes first, and no second leaving", () => {
    expect(offeredForms(cardOf("Vera", "en"))).toContain("study");
    expect(offeredForms(cardOf("Vera", "en"))).not.toContain("done");
    expect(offeredForms(cardOf("Dina", "en"))).not.toContain("left");
  });

  test("offers to settle a claim only where one is open", () => {
    expect(offeredForms(cardOf("Zoya", "en"))).toContain("settle");
    expect(offeredForms(cardOf("Anna", "en"))).not.toContain("settle");
  });

  test("assigns another roadmap than the client's current one, and shows that the client leaves the current one", () => {
    const card = cardOf("Anna", "en");
    const { initial, questions } = forms.assign({ card, by: "", words: en, lexicon: lexiconIn("en") });
    expect(card.offered.roadmaps).toContain(initial.roadmap);
    expect(initial.roadmap).not.toBe("Roof");
    expect(questions[0]!.hint).toBe("The client leaves “Roof”.");
    const alone = { ...card, offered: { ...card.offered, roadmaps: ["Roof"] } };
    expect(forms.assign({ card: alone, by: "", words: en, lexicon: lexiconIn("en") }).initial.roadmap).toBe(
      "",
    );
  });

  test("fills in as many points as a bill lets be spent, as the spreadsheet writes numbers", () => {
    const spend = (language: Language) => {
      const [card, lexicon] = [cardOf("Irina", language), lexiconIn(language)];
      return forms.spend({ card, by: "", words: language === "ru" ? ru : en, lexicon });
    };
    expect(spend("ru").follow!({ bill: "50,50" }, "bill").points).toBe("25,25");
    expect(spend("en").follow!({ bill: "1000" }, "bill").points).toBe("45.5");
    expect(spend("en").follow!({ bill: "much", points: "3" }, "bill").points).toBe("3");
    expect(spend("en").remark!({ bill: "50.5" })?.text).toBe(
      "Points can pay €25.25, the rest to pay is €25.25. Points pay at most 50\u00a0% of a bill.",
    );
  });

  test("warns of an offer that the rules forbid, and lets every other touch pass", () => {
    const { remark } = forms.touch({
      card: cardOf("Irina", "en"),
      by: "",
      words: en,
      lexicon: lexiconIn("en"),
    });
    expect(remark!({ content: "offer" })).toEqual({
      text: "By the rules no offer today. 0 offers of 1 touch: a useful touch first, 3 of them earn an offer. If it was made, it can be logged.",
      isWarning: true,
    });
    expect(remark!({ content: "news" })).toBeNull();
  });

  test("offers nothing to spend below 0, and no perk that was given", () => {
    const card = cardOf("Irina", "en");
    const perks = card.loyalty.perks.map((perk) => ({ ...perk, givenOn: card.asOf }));
    const points = { ...card.loyalty.points!, balance: -1 };
    expect(offeredLoyaltyForms(card)).toEqual(["perk", "spend", "adjust"]);
    expect(offeredLoyaltyForms({ ...card, loyalty: { ...card.loyalty, perks, points } })).toEqual(["adjust"]);
    expect(offeredLoyaltyForms({ ...card, loyalty: { ...card.loyalty, perks, points: null } })).toEqual([]);
  });

  test("shows in which days the next tier counts purchases", () => {
    const { ranges, ...rest } = cardWorkbook("en");
    const tiers = [
      ["Tier", "Min spend", "Window, days"],
      ["Gold", 10_000, 365],
    ];
    const answer = clientCard({ ...rest, ranges: { ...ranges, tiers } }, "Anna", "en");
    expect(answer).toMatchObject({ value: { tier: { next: "Gold", windowDays: 365 } } });
    expect(en.toNext("Gold", ["$5"], 365)).toBe("To Gold: $5 more (within 365 days)");
    expect(ru.toNext("Золото", ["5 ₽"], 365)).toBe("До уровня «Золото»: ещё 5 ₽ (за 365 дней)");
  });

  test("refuses a client who is not on the sheet, and a workbook without sheets", () => {
    expect(clientCard(cardWorkbook("en"), "Nobody", "en")).toEqual({
      ok: false,
      problem: { code: "unknown client", client: "Nobody" },
    });
    expect(clientCard({ ...cardWorkbook("en"), ranges: {} }, "Anna", "en")).toEqual({
      ok: false,
      problem: { code: "no sheet", sheet: "clients" },
    });
  });
});
