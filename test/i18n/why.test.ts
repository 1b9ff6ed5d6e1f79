import { describe, expect, test } from "vitest";
import type { ContractStanding, ContractState } from "../../src/domain/offers/contract";
import type { MarginLeft, MarginVerdict } from "../../src/domain/offers/margin";
import type { OfferFault } from "../../src/domain/offers/offer-check";
import type { OfferWindow } from "../../src/domain/offers/offer-window";
import type { SubscriptionState } from "../../src/domain/offers/subscription";
import type { ContractRow } from "../../src/domain/records/contract";
import { defaultSettings } from "../../src/domain/records/settings";
import type { Obstacle } from "../../src/domain/roadmaps/next-action";
import type { StepState } from "../../src/domain/roadmaps/roadmap";
import type { StatusReason } from "../../src/domain/status/status";
import type { ExpiringPoints, PointsAccount } from "../../src/domain/tiers/points";
import type { OfferCredit } from "../../src/domain/touches/offer-credit";
import type { Blocker } from "../../src/domain/what-if/blocker";
import type { WhatIf } from "../../src/domain/what-if/what-if";
import type { Language } from "../../src/i18n/language";
import { offerWordsIn } from "../../src/i18n/offers";
import { whatIfWordsIn } from "../../src/i18n/what-if";
import { whyWordsIn } from "../../src/i18n/why";
import { wordsIn } from "../../src/i18n/words";
import { formatterFor } from "../../src/sheets/writing/formatter";
import { tierNamed } from "../fixtures/base";
import { on } from "../fixtures/days";

/** One example of each reason: a code that is missing here does not compile. */
type Each<Union extends { readonly code: string }> = {
  readonly [Code in Union["code"]]: Extract<Union, { readonly code: Code }>;
};

const [first, later] = [on("1 Mar 2026"), on("12 Apr 2026")];

const statusReasons: Each<StatusReason> = {
  left: { code: "left", leftOn: later, purchases: 5 },
  "cycle over": { code: "cycle over", lastPurchase: first, elapsed: 42, cycleDays: 30, overdueDays: 12 },
  "fan by purchases": { code: "fan by purchases", purchases: 4, needed: 3 },
  "fan by growth": { code: "fan by growth", growthSigns: 2, needed: 2 },
  bought: { code: "bought", purchases: 2, lastPurchase: first, fanPurchases: 3 },
  contact: { code: "contact" },
  "no contact": { code: "no contact" },
};

const credit = { all: 9, offers: 2, usefulShort: 5, nextDay: later };
const credits: Readonly<Record<OfferCredit["code"], OfferCredit>> = {
  allowed: { ...credit, code: "allowed" },
  "no consent": { ...credit, code: "no consent" },
  left: { ...credit, code: "left" },
  share: { ...credit, code: "share" },
  frequency: { ...credit, code: "frequency" },
  "most touches": { ...credit, code: "most touches" },
};

const contract: ContractRow = {
  product: null,
  startsOn: first,
  endsOn: later,
  agreed: { unit: "money", hundredths: 100_000 },
  equipment: null,
  cancelledOn: later,
};
const underContract = (state: ContractState): ContractStanding => ({
  state,
  bought: 30_000,
  fulfilledShare: 0.3,
  dueByNow: 50_000,
  shortfall: 40_000,
  compensation: 77_700,
});
const contractStates: Readonly<Record<ContractState, true>> = {
  ahead: true,
  running: true,
  fulfilled: true,
  ended: true,
  cancelled: true,
};
const subscriptionStates: Readonly<Record<SubscriptionState, true>> = {
  ahead: true,
  active: true,
  ended: true,
};

const margins: Readonly<Record<MarginVerdict, MarginLeft>> = {
  ok: { bill: 8000, margin: 0.25, verdict: "ok", extraSales: 1 },
  "below floor": { bill: 6975, margin: 0.14, verdict: "below floor", extraSales: 3 },
  zero: { bill: 6000, margin: 0, verdict: "zero", extraSales: null },
  loss: { bill: 5000, margin: -0.2, verdict: "loss", extraSales: null },
};

const lot = { order: null, expires: later, left: 19_900 };
const accounts: Readonly<Record<string, readonly [PointsAccount, ExpiringPoints]>> = {
  none: [
    { balance: 0, lots: [], entries: [] },
    { points: 0, lastDay: null },
  ],
  some: [
    { balance: 19_900, lots: [lot], entries: [] },
    { points: 0, lastDay: null },
  ],
  "some expire": [
    { balance: 19_900, lots: [lot], entries: [] },
    { points: 9_900, lastDay: later },
  ],
  "below 0": [
    { balance: -500, lots: [], entries: [] },
    { points: 0, lastDay: null },
  ],
};

const windows: Each<OfferWindow> = {
  "too early": { code: "too early", opensOn: later },
  open: { code: "open", daysLeft: 3 },
  closed: { code: "closed" },
};

const faults: Each<OfferFault> = {
  "worn words": { code: "worn words", words: "special offer" },
  "no reason": { code: "no reason" },
  "no deadline": { code: "no deadline" },
  "deadline passed": { code: "deadline passed", until: first },
  "not once": { code: "not once" },
  "may come again": { code: "may come again" },
  "issued before": { code: "issued before", issuedOn: first },
};

const obstacles: Each<Obstacle> = {
  study: { code: "study" },
  readiness: { code: "readiness", key: "b" },
  "anchor ahead": { code: "anchor ahead", anchor: { kind: "step", step: 4 } },
  "no touches": { code: "no touches" },
  "no tiers": { code: "no tiers" },
  "no subscriptions": { code: "no subscriptions" },
  "unknown tier": { code: "unknown tier", tier: "Gold" },
  "unknown words": { code: "unknown words", text: "moon" },
};

const stepStates: Readonly<Record<StepState, true>> = {
  done: true,
  skipped: true,
  "passed over": true,
  locked: true,
  waiting: true,
  due: true,
  overdue: true,
};

const blockers: Each<Blocker> = {
  "more purchases": { code: "more purchases", count: 2 },
  "past newcomer": { code: "past newcomer" },
  "has bought": { code: "has bought", purchases: 5 },
  "tier asks for more": {
    code: "tier asks for more",
    tier: "Gold",
    missingSpend: 230_000,
    missingPurchases: 2,
  },
  "top tier": { code: "top tier" },
  offer: { code: "offer", rule: "share", usefulShort: 5, day: later },
};

const whatIfs: Each<WhatIf> = {
  already: { code: "already", until: later, keptBy: null },
  event: {
    code: "event",
    event: { kind: "purchase", day: first, amount: 230_000, quantity: null },
    until: later,
  },
  "no single event": { code: "no single event", because: blockers["top tier"] },
};

/** Every reason that the product gives, in a language: by verdict and code. */
function everyWhy(language: Language): Record<string, string> {
  const { statusWhy, tierWhy, obstacle, roadmapWhy } = wordsIn(language).verdicts;
  const { offerWindow, offerFault } = offerWordsIn(language);
  const why = whyWordsIn(language);
  const { whatItTakes } = whatIfWordsIn(language);
  const format = formatterFor(language);
  const day = format.day(later);
  const gold = tierNamed("Gold");
  const question = { target: { kind: "next tier" }, asOf: first } as const;
  const each = <Value>(
    verdict: string,
    all: Readonly<Record<string, Value>>,
    say: (value: Value, code: string) => string,
  ) => Object.entries(all).map(([code, value]) => [`${verdict}: ${code}`, say(value, code)] as const);
  return Object.fromEntries([
    ...each("status", statusReasons, (reason) => statusWhy(reason, format)),
    ["tier: none", tierWhy(null, false, { next: gold, missingSpend: 230_000, missingPurchases: 2 }, format)],
    ["tier: held", tierWhy("Silver", false, { next: gold, missingSpend: 1, missingPurchases: 0 }, format)],
    ["tier: kept", tierWhy("Silver", true, { next: gold, missingSpend: 0, missingPurchases: 1 }, format)],
    ["tier: top", tierWhy("Gold", false, { next: null, missingSpend: null, missingPurchases: null }, format)],
    ...each("step", stepStates, (_, state) => roadmapWhy.step(4, state as StepState, day)),
    ...each("obstacle", obstacles, obstacle),
    ...each("offer", credits, (one) => why.offerWhy(one, { ...defaultSettings, mostTouches: 9 }, format)),
    ...each("after a purchase", windows, (window) => offerWindow(window, format)),
    ...each("offer check", faults, (fault) => offerFault(fault, format)),
    ...each("contract", contractStates, (_, state) =>
      why.contractWhy(contract, underContract(state as ContractState), format),
    ),
    ...each("subscription", subscriptionStates, (_, state) =>
      why.subscriptionWhy(
        {
          startsOn: first,
          fee: 50_000,
          everyMonths: 3,
          endsOn: later,
          endedOn: null,
          endedBecause: null,
          separatePrice: null,
          cost: null,
        },
        {
          state: { value: state as SubscriptionState, because: null },
          nextCharge: state === "active" ? later : null,
          monthlyRevenue: 0,
          saving: null,
          marginShare: null,
        },
        format,
      ),
    ),
    ["n-th free: due", why.nthFreeWhy({ paid: 7, taken: 1, earned: 1, progress: 1 }, 3, format)],
    ["n-th free: on the way", why.nthFreeWhy({ paid: 7, taken: 2, earned: 0, progress: 1 }, 3, format)],
    ["n-th free: too many taken", why.nthFreeWhy({ paid: 7, taken: 4, earned: -2, progress: 1 }, 3, format)],
    ...each(
      "reward",
      {
        "not yet": { earnedOn: null, validUntil: null, isValid: false, progress: 70_000, missing: 30_000 },
        holds: { earnedOn: first, validUntil: later, isValid: true, progress: 70_000, missing: 30_000 },
        over: { earnedOn: first, validUntil: later, isValid: false, progress: 70_000, missing: 30_000 },
      },
      (reward) => why.sumRewardWhy(reward, format),
    ),
    ...each("points", accounts, ([account, soon]) => why.pointsWhy(account, soon, format)),
    ...each("margin", margins, (left) => why.marginWhy(left, 0.2, format)),
    ...each("what if", whatIfs, (whatIf) => whatItTakes(whatIf, question, format)),
    ...each("not by one event", blockers, (because) =>
      whatItTakes({ code: "no single event", because }, question, format),
    ),
  ]);
}

/** The numbers and days of a sentence, however the language writes them. */
function numbersIn(sentence: string, language: Language): string[] {
  const { day } = formatterFor(language);
  const plain = sentence.split(day(first)).join(" #1 ").split(day(later)).join(" #2 ");
  const whole = plain.replace(/(?<=\d)[,.\s\u00a0\u202f](?=\d)/g, "");
  return [...whole.matchAll(/#?\d+/g)].map(([number]) => number).sort();
}

describe("every verdict has a reason, in one sentence with its numbers and days", () => {
  test("in English", () => {
    expect(everyWhy("en")).toMatchInlineSnapshot(`
      {
        "after a purchase: closed": "closed",
        "after a purchase: open": "open, 3 days left",
        "after a purchase: too early": "too early until 12 Apr 2026",
        "contract: ahead": "Starts on 1 Mar 2026: 300 of 1,000 bought until 12 Apr 2026.",
        "contract: cancelled": "Cancelled on 12 Apr 2026 with 300 of 1,000 bought; 777 to be compensated for the equipment.",
        "contract: ended": "Ended on 12 Apr 2026 with 300 of 1,000 bought.",
        "contract: fulfilled": "300 of 1,000 bought: all that was agreed until 12 Apr 2026.",
        "contract: running": "300 of 1,000 bought, 500 due by now, ends on 12 Apr 2026; at this pace 400 short.",
        "margin: below floor": "14% of 69.75 is left, the floor is 20%; 300% more sales earn the same.",
        "margin: loss": "The bill of 50 is below cost.",
        "margin: ok": "25% of 80 is left, the floor is 20%; 100% more sales earn the same.",
        "margin: zero": "0% of 60 is left, the floor is 20%; no amount of sales earns the same.",
        "n-th free: due": "7 paid, each 3 give one free, 1 taken: 1 due.",
        "n-th free: on the way": "7 paid, each 3 give one free, 2 taken: 2 left to the next.",
        "n-th free: too many taken": "7 paid, each 3 give one free, 4 taken: 2 more than earned.",
        "not by one event: has bought": "Not by one event: a lead has not bought, and this client has: 5 purchases.",
        "not by one event: more purchases": "Not by one event: 2 more purchases, on different days.",
        "not by one event: offer": "Not by one event: 5 useful touches, and then wait until 12 Apr 2026.",
        "not by one event: past newcomer": "Not by one event: a newcomer has bought less.",
        "not by one event: tier asks for more": "Not by one event: 2,300 and 2 purchases short of Gold.",
        "not by one event: top tier": "Not by one event: the highest tier is held.",
        "obstacle: anchor ahead": "waits for its starting point, step 4",
        "obstacle: no subscriptions": "subscriptions are not kept yet: close the step by hand",
        "obstacle: no tiers": "the formula was not given the Tiers table",
        "obstacle: no touches": "the formula was not given the Touches table",
        "obstacle: readiness": "the company lacks client diagnostics (b)",
        "obstacle: study": "study the client first and write down the benefit",
        "obstacle: unknown tier": "tier “Gold” is not on the Tiers sheet",
        "obstacle: unknown words": "“moon” is not understood",
        "offer check: deadline passed": "The deadline 1 Mar 2026 has passed: name a later day.",
        "offer check: issued before": "This client was given it on 1 Mar 2026: make another offer.",
        "offer check: may come again": "Does not say that it will not come again: say so, and put yes under Says no repeat.",
        "offer check: no deadline": "No deadline: name the last day, under Until.",
        "offer check: no reason": "No reason: say why, for example our birthday or a new harvest.",
        "offer check: not once": "Not for once: let each client use it one time, and put yes under Once.",
        "offer check: worn words": "“special offer” is worn out and passed over: say what is given and why.",
        "offer: allowed": "2 of 9 touches in 90 days are offers, one more keeps within 20%.",
        "offer: frequency": "The last offer is too recent; the next from 12 Apr 2026.",
        "offer: left": "Left us and has not bought since.",
        "offer: most touches": "Touched 9 times in 30 days, no more is agreed; the next from 12 Apr 2026.",
        "offer: no consent": "There is no consent.",
        "offer: share": "2 of 9 touches in 90 days are offers, 20% at most. Useful touches missing: 5.",
        "points: below 0": "Below 0: more points were spent or taken back than there were.",
        "points: none": "No points are left.",
        "points: some": "199 points; none expires within 30 days.",
        "points: some expire": "199 points; 99 expire within 30 days, the first after 12 Apr 2026.",
        "reward: holds": "Earned on 1 Mar 2026, holds through 12 Apr 2026; 700 since, 300 left to the next.",
        "reward: not yet": "700 so far, 300 left.",
        "reward: over": "Earned on 1 Mar 2026, was over on 12 Apr 2026; 700 since, 300 left to the next.",
        "status: bought": "2 purchases, the last on 1 Mar 2026; 3 make a fan.",
        "status: contact": "Nothing bought yet, but we have a contact.",
        "status: cycle over": "42 days since 1 Mar 2026, cycle 30, overdue by 12.",
        "status: fan by growth": "2 of 3 growth signs; 2 make a fan.",
        "status: fan by purchases": "4 purchases; 3 make a fan.",
        "status: left": "Left us on 12 Apr 2026 after 5 purchases, still wanted, has not bought since.",
        "status: no contact": "Nothing bought yet and no contact: only fits the portrait.",
        "step: done": "Step 4 is done, due 12 Apr 2026.",
        "step: due": "Step 4 is due since 12 Apr 2026.",
        "step: locked": "Step 4 is locked, due 12 Apr 2026.",
        "step: overdue": "Step 4 is overdue since 12 Apr 2026.",
        "step: passed over": "Step 4 is passed over, due 12 Apr 2026.",
        "step: skipped": "Step 4 is skipped, due 12 Apr 2026.",
        "step: waiting": "Step 4 waits until 12 Apr 2026.",
        "subscription: active": "500 every 3 months, next charge on 12 Apr 2026, the term ends on 12 Apr 2026.",
        "subscription: ahead": "Starts on 1 Mar 2026: 500 every 3 months.",
        "subscription: ended": "Began on 1 Mar 2026, 500 every 3 months; nothing more will be charged.",
        "tier: held": "Tier Silver: 0.01 short of Gold.",
        "tier: kept": "Tier Silver, kept for now: 1 purchase short of Gold.",
        "tier: none": "No tier: 2,300 and 2 purchases short of Gold.",
        "tier: top": "Tier Gold: the highest.",
        "what if: already": "Already so, through 12 Apr 2026.",
        "what if: event": "2,300 more in one purchase by 12 Apr 2026.",
        "what if: no single event": "Not by one event: the highest tier is held.",
      }
    `);
  });

  test("in Russian", () => {
    expect(everyWhy("ru")).toMatchInlineSnapshot(`
      {
        "after a purchase: closed": "закрыто",
        "after a purchase: open": "открыто, осталось 3 дня",
        "after a purchase: too early": "ещё рано, до 12.04.2026",
        "contract: ahead": "Начнётся 01.03.2026: куплено 300 из 1 000, до 12.04.2026.",
        "contract: cancelled": "Расторгнут 12.04.2026: куплено 300 из 1 000; компенсация за оборудование 777.",
        "contract: ended": "Закончился 12.04.2026: куплено 300 из 1 000.",
        "contract: fulfilled": "Выполнен: куплено 300 из 1 000, срок был до 12.04.2026.",
        "contract: running": "В работе: куплено 300 из 1 000, к этому дню нужно 500, срок до 12.04.2026; таким темпом не хватит 400.",
        "margin: below floor": "От 69,75 остаётся 14 %, порог 20 %; чтобы заработать столько же, нужно продать на 300 % больше.",
        "margin: loss": "Чек 50 ниже себестоимости.",
        "margin: ok": "От 80 остаётся 25 %, порог 20 %; чтобы заработать столько же, нужно продать на 100 % больше.",
        "margin: zero": "От 60 остаётся 0 %, порог 20 %; столько же не заработать никаким объёмом.",
        "n-th free: due": "Оплачено 7, за каждые 3 одна бесплатно, взято 1: положено 1.",
        "n-th free: on the way": "Оплачено 7, за каждые 3 одна бесплатно, взято 2: до следующей осталось 2.",
        "n-th free: too many taken": "Оплачено 7, за каждые 3 одна бесплатно, взято 4: на 2 больше, чем положено.",
        "not by one event: has bought": "Одним событием никак: лид ещё ничего не покупал, а здесь уже 5 покупок.",
        "not by one event: more purchases": "Одним событием никак: нужно ещё 2 покупки в разные дни.",
        "not by one event: offer": "Одним событием никак: нужно 5 полезных касаний, а потом подождать до 12.04.2026.",
        "not by one event: past newcomer": "Одним событием никак: новичок покупал меньше.",
        "not by one event: tier asks for more": "Одним событием никак: до уровня Gold ещё 2 300 и 2 покупки.",
        "not by one event: top tier": "Одним событием никак: уровень и так высший.",
        "obstacle: anchor ahead": "срок ещё не отсчитывается: ждём начала отсчёта (шаг 4)",
        "obstacle: no subscriptions": "подписки пока не ведутся: закройте шаг вручную",
        "obstacle: no tiers": "в формуле не указана таблица «Уровни»",
        "obstacle: no touches": "в формуле не указана таблица «Касания»",
        "obstacle: readiness": "у компании нет диагностики клиента (b)",
        "obstacle: study": "сначала изучить клиента и записать его выгоду",
        "obstacle: unknown tier": "уровня «Gold» нет на листе «Уровни»",
        "obstacle: unknown words": "непонятно: «moon»",
        "offer check: deadline passed": "Срок прошёл 01.03.2026: назначьте день позже.",
        "offer check: issued before": "Этот клиент уже получил его 01.03.2026: придумайте другое.",
        "offer check: may come again": "Не сказано, что больше так не будет: скажите об этом и поставьте «да» в столбце «Больше не повторится».",
        "offer check: no deadline": "Нет срока: укажите последний день в столбце «До какого дня».",
        "offer check: no reason": "Нет причины: напишите, почему предлагаете, например наш день рождения или новый урожай.",
        "offer check: not once": "Не сказано, что воспользоваться можно один раз: скажите об этом и поставьте «да» в столбце «Один раз».",
        "offer check: worn words": "«special offer» уже никто не замечает: скажите, что даёте и почему.",
        "offer: allowed": "Предложений 2 из 9 касаний за 90 дней, ещё одно укладывается в 20 %.",
        "offer: frequency": "Прошлое предложение было недавно; следующее с 12.04.2026.",
        "offer: left": "Ушёл и с тех пор не покупал.",
        "offer: most touches": "Касаний за 30 дней не больше 9, и столько уже было; следующее с 12.04.2026.",
        "offer: no consent": "Нет согласия.",
        "offer: share": "Предложений 2 из 9 касаний за 90 дней, можно до 20 %: не хватает полезных касаний — 5.",
        "points: below 0": "Меньше 0: списано или возвращено больше баллов, чем было.",
        "points: none": "Баллов нет.",
        "points: some": "Баллов 199; за 30 дней ничего не сгорит.",
        "points: some expire": "Баллов 199; за 30 дней сгорит 99, первые после 12.04.2026.",
        "reward: holds": "Награда за 01.03.2026, действует по 12.04.2026 включительно; с тех пор 700, до следующей 300.",
        "reward: not yet": "Набрано 700, осталось 300.",
        "reward: over": "Награда за 01.03.2026, закончилась 12.04.2026; с тех пор 700, до следующей 300.",
        "status: bought": "2 покупки, последняя 01.03.2026; поклонник — от 3.",
        "status: contact": "Ещё не покупал, но контакт у нас есть.",
        "status: cycle over": "С 01.03.2026 прошло 42 дня, цикл 30, просрочка 12.",
        "status: fan by growth": "Признаков роста 2 из 3; поклонник — от 2.",
        "status: fan by purchases": "4 покупки; поклонник — от 3.",
        "status: left": "Ушёл 12.04.2026 (5 покупок), хотим вернуть, с тех пор не покупал.",
        "status: no contact": "Ещё не покупал и контакта нет: пока только похож на портрет.",
        "step: done": "Шаг 4 сделан, срок 12.04.2026.",
        "step: due": "Шаг 4: пора с 12.04.2026.",
        "step: locked": "Шаг 4 заблокирован, срок 12.04.2026.",
        "step: overdue": "Шаг 4 просрочен: срок был 12.04.2026.",
        "step: passed over": "Шаг 4 не подходит, срок 12.04.2026.",
        "step: skipped": "Шаг 4 пропущен, срок 12.04.2026.",
        "step: waiting": "Шаг 4 ждёт до 12.04.2026.",
        "subscription: active": "500 раз в 3 месяца, следующее списание 12.04.2026, срок до 12.04.2026.",
        "subscription: ahead": "Начнётся 01.03.2026: 500 раз в 3 месяца.",
        "subscription: ended": "Началась 01.03.2026, 500 раз в 3 месяца; списаний больше не будет.",
        "tier: held": "Уровень Silver: до уровня Gold ещё 0,01.",
        "tier: kept": "Уровень Silver, пока держится: до уровня Gold ещё 1 покупка.",
        "tier: none": "Уровня нет: до уровня Gold ещё 2 300 и 2 покупки.",
        "tier: top": "Уровень Gold: высший.",
        "what if: already": "Уже так, по 12.04.2026 включительно.",
        "what if: event": "Ещё 2 300 одной покупкой не позже 12.04.2026.",
        "what if: no single event": "Одним событием никак: уровень и так высший.",
      }
    `);
  });

  test("with the same numbers and days in both", () => {
    const russian = everyWhy("ru");
    for (const [reason, sentence] of Object.entries(everyWhy("en"))) {
      expect([reason, ...numbersIn(russian[reason]!, "ru")]).toEqual([reason, ...numbersIn(sentence, "en")]);
    }
  });
});
