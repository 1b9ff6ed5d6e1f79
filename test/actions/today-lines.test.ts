import { describe, expect, test } from "vitest";
import { type TodayLines, todayLines } from "../../src/actions/today/today-lines";
import type { Language } from "../../src/i18n/language";
import { on } from "../fixtures/days";
import { todayWorkbook } from "../fixtures/today-workbook";

const mar6 = on("6 Mar");
const listed = (language: Language, slice = { from: 0, count: 100 }): TodayLines =>
  todayLines(todayWorkbook, slice, language, mar6);
const line = (client: string, language: Language = "en") =>
  listed(language).lines.find((one) => one.client === client)!;

describe("todayLines", () => {
  test("give the reason, with the rule's numbers, in English", () => {
    expect(listed("en").lines.map(({ client, why }) => `${client}: ${why}`)).toEqual([
      "Alarm Ltd: Rated us 1 on 5 Mar 2026, 1 day ago. Losing the client would cost at least 5,000.",
      "Promise Ltd: Agreed for today, 6 Mar 2026.",
      "Late step: Step 1 of “Roof” was due 10 Feb 2026, 24 days ago.",
      "Study: Step 1 of “Boxes” was due 10 Feb 2026, 24 days ago; the study comes first.",
      "Cared for: Bought on 3 Mar 2026, 3 days ago.",
      "Soon: 5 days since 1 Mar 2026, cycle 6: next purchase by 7 Mar 2026.",
      "Asleep: 24 days since 10 Feb 2026, cycle 2, overdue by 22.",
      "Gone: Left us on 5 Mar 2026 after 1 purchase, still wanted, has not bought since.",
      "Lead: Nothing bought yet; never touched.",
      "Signed: Contract “No 5”: bought 1 pc, due by now 56 pcs; it ends on 19 Apr 2026.",
      "Earn it: Step 1 of “Roof” was due 10 Feb 2026, 24 days ago. 1 offer of 3 touches: a useful touch first, 6 of them earn an offer.",
      "Claim Ltd: Claim “the box came torn” of 3 Mar 2026, open for 3 days. Losing the client would cost at least 5,000.",
    ]);
  });

  test("give the reason in Russian", () => {
    expect(listed("ru").lines.map(({ client, why }) => `${client}: ${why}`)).toEqual([
      "Alarm Ltd: Оценка 1 от 05.03.2026, 1 день назад. Потеря клиента обойдётся не меньше чем в 5\u00a0000.",
      "Promise Ltd: Договорились на сегодня, 06.03.2026.",
      "Late step: Карта «Roof», шаг 1: просрочен на 24 дня, срок был 10.02.2026.",
      "Study: Карта «Boxes», шаг 1: просрочен на 24 дня, срок был 10.02.2026; сначала изучаем клиента.",
      "Cared for: Покупка была 03.03.2026, 3 дня назад.",
      "Soon: С 01.03.2026 прошло 5 дней, цикл 6: ждём покупку до 07.03.2026.",
      "Asleep: С 10.02.2026 прошло 24 дня, цикл 2, просрочка 22.",
      "Gone: Ушёл 05.03.2026 (1 покупка), хотим вернуть, с тех пор не покупал.",
      "Lead: Ещё не покупал; касаний не было.",
      "Signed: Договор «No 5»: куплено 1 шт., по плану к этому дню 56 шт.; срок до 19.04.2026.",
      "Earn it: Карта «Roof», шаг 1: просрочен на 24 дня, срок был 10.02.2026. 1 предложение на 3 касания: сначала полезное касание, до предложения их нужно 6.",
      "Claim Ltd: Претензия «the box came torn» от 03.03.2026, открыта уже 3 дня. Потеря клиента обойдётся не меньше чем в 5\u00a0000.",
    ]);
  });

  test("name the claim that a touch may settle, and none with an alarm of a rating", () => {
    expect(line("Claim Ltd")).toMatchObject({
      rank: "alarm",
      claim: { madeOn: on("3 Mar"), what: "the box came torn" },
    });
    expect(line("Alarm Ltd").claim).toBeNull();
  });

  test("name the action, the channel, the client's benefit and the last day", () => {
    expect(line("Late step")).toMatchObject({
      do: "Deliver snow tools",
      channel: "phone call",
      content: "offer",
      clientBenefit: "Safe in winter",
      until: "6 Mar 2026",
      touch: { channel: "call", content: "offer" },
      step: { roadmap: "Roof", number: 1, isStudy: false, closedBy: "client" },
    });
    expect(line("Cared for", "ru")).toMatchObject({
      do: "Спросить, как всё прошло, что нравится и чего не хватило",
      channel: "звонок",
      content: "мы о вас заботимся",
      clientBenefit: "Получит обещанный результат",
      until: "10.03.2026",
      step: null,
    });
  });

  test("leave the user's own words of a roadmap unchanged, and request the study first", () => {
    expect(line("Study", "ru")).toMatchObject({
      do: "Изучить клиента для шага: Offer 100 boxes",
      channel: "Pigeon",
      content: "",
      touch: { channel: "Pigeon", content: "" },
      step: { isStudy: true, closedBy: "us" },
    });
  });

  test("replace a waiting offer with a useful touch, which closes no step", () => {
    expect(line("Earn it")).toMatchObject({
      rank: "step overdue",
      do: "A useful touch: useful advice",
      channel: "SMS",
      content: "useful advice",
      clientBenefit: "Gets something useful before the next offer",
      touch: { channel: "sms", content: "advice" },
      step: null,
      offerWaits: "1 offer of 3 touches: a useful touch first, 6 of them earn an offer.",
    });
    expect(line("Late step").offerWaits).toBe("");
  });

  test("name the promise by its day and its words", () => {
    expect(line("Promise Ltd")).toMatchObject({ do: "Send the samples", promised: mar6 });
  });

  test("group by owner however the name is typed, and carry the spend for the order", () => {
    expect([line("Lead").ownerKey, line("Soon").ownerKey, line("Study").ownerKey]).toEqual([
      "olga",
      "olga",
      "",
    ]);
    expect(line("Cared for").spend).toBe(25050);
  });

  test("of a slice are a part of the whole", () => {
    const { lines } = listed("en", { from: 2, count: 3 });
    expect(lines).toEqual(listed("en").lines.slice(2, 5));
    expect(listed("en", { from: 9, count: 1 }).lines).toEqual([]);
  });

  test("are plain values that a panel can be sent", () => {
    expect(JSON.parse(JSON.stringify(listed("en")))).toEqual(listed("en"));
  });

  test("contain the next action of clients who are not on the list", () => {
    const early = todayLines(todayWorkbook, { from: 0, count: 2 }, "en", on("1 Mar"));
    expect(early).toEqual({ lines: [], next: { day: on("3 Mar"), clients: 1 } });
  });
});
