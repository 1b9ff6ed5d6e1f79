import { describe, expect, test } from "vitest";
import { type CheckedOffer, firstIssued, offerFaults } from "../../src/domain/offers/offer-check";
import { receiptFaults } from "../../src/domain/offers/receipt";
import { receiptSigns } from "../../src/sheets/reading/receipt-signs";
import { findSpecialOfferWording } from "../../src/sheets/reading/special-offer-wording";
import { on } from "../fixtures/days";

const good: CheckedOffer = {
  specialOfferWording: null,
  reason: "our birthday",
  until: on("1 Mar"),
  isOnce: true,
  saysNoRepeat: true,
  issuedOn: null,
};
const faults = (change: Partial<CheckedOffer>, day = "1 Mar") =>
  offerFaults({ ...good, ...change }, on(day)).map(({ code }) => code);

describe("theory 7.2: a limited offer", () => {
  test("theory 7.2: is sound when it is one-time, has a deadline and a reason, and states that it will not be repeated", () => {
    expect(faults({})).toEqual([]);
  });

  test.each<[string, Partial<CheckedOffer>]>([
    ["not once", { isOnce: false }],
    ["no deadline", { until: null }],
    ["may come again", { saysNoRepeat: false }],
    ["no reason", { reason: " \u00a0" }],
    ["worn words", { specialOfferWording: "special offer" }],
    ["issued before", { issuedOn: on("1 Feb") }],
  ])("theory 7.2: %s is named, alone", (code, change) => {
    expect(faults(change)).toEqual([code]);
  });

  test("theory 7.2: its deadline has not passed on its last day, and has on the next", () => {
    expect(faults({}, "1 Mar")).toEqual([]);
    expect(faults({}, "2 Mar")).toEqual(["deadline passed"]);
  });

  test("theory 7.2: each violation is named, when there are several", () => {
    const nothing = {
      specialOfferWording: "спецпредложение",
      reason: "",
      until: null,
      isOnce: false,
      saysNoRepeat: false,
    };
    expect(faults({ ...nothing, issuedOn: on("1 Mar") })).toEqual([
      "worn words",
      "no reason",
      "no deadline",
      "not once",
      "may come again",
      "issued before",
    ]);
  });

  test("theory 7.2: is not given to the same client a second time", () => {
    const touches = [
      { day: on("5 Mar"), content: "offer", offer: "spring" },
      { day: on("1 Mar"), content: "offer", offer: "spring" },
      { day: on("1 Feb"), content: "news", offer: "spring" },
      { day: on("1 Feb"), content: "offer", offer: "autumn" },
      { day: on("1 Feb"), content: "offer", offer: null },
    ];
    expect(firstIssued(touches, "spring", on("31 Mar"))).toBe(on("1 Mar"));
    expect(firstIssued(touches, "spring", on("28 Feb"))).toBeNull();
    expect(firstIssued(touches, "winter", on("31 Mar"))).toBeNull();
  });
});

describe("theory 7.2: the words «специальное предложение» are found", () => {
  test.each([
    "специальное предложение",
    "специального предложения",
    "специальному предложению",
    "специальным предложением",
    "о специальном предложении",
    "специальные предложения",
    "специальных предложений",
    "специальным предложениям",
    "специальными предложениями",
    "СПЕЦИАЛЬНОЕ ПРЕДЛОЖЕНИЕ",
    "Спец. предложение",
    "спец предложение",
    "спец-предложения",
    "спецпредложение",
    "Спецпредложениями!",
    "специальное\u00a0предложение",
    "специальное\nпредложение",
    "специальное\r\n   предложение",
    "специальное  —  предложение",
    "«специальное» предложение",
    "специ\u00adальное предло\u00adжение",
    "специ-\nальное предложение",
    "специальное\u202fпредложение",
    "спец\u200bпредложение",
    "предложений".normalize("NFD").replace(/^/, "специальных "),
    "special offer",
    "Special Offers",
    "SPECIAL\nOFFER",
    "special\u00a0offer",
    "special-offer",
    "our special offer's end",
    "#specialoffer",
    "special offerings",
  ])("theory 7.2: %j", (text) => {
    expect(findSpecialOfferWording(`Только сейчас: ${text}, ждём`)).not.toBeNull();
    expect(findSpecialOfferWording(text)).not.toBeNull();
  });

  test.each([
    "",
    "предложение",
    "особое предложение",
    "специальное оборудование",
    "Специалист сделает предложение",
    "Это было специальным. Предложение действует до пятницы",
    "спецпредложенный",
    "неспецпредложение",
    "We specially offer nothing",
    "an especial offer",
    "the special officer",
    "special. Offer",
    "Offer special",
  ])("theory 7.2: and not in %j", (text) => {
    expect(findSpecialOfferWording(text)).toBeNull();
  });

  test("theory 7.2: they are quoted unchanged, on one line", () => {
    expect(findSpecialOfferWording("Наше Специального\n  предложения ждёт")).toBe("Специального предложения");
  });
});

const receipt = (text: string) => receiptFaults(receiptSigns(text)).map(({ code }) => code);

describe("theory 7.3: the back of a receipt", () => {
  test.each([
    "Приходите до пятницы: четвёртый кофе бесплатно",
    "По этому чеку скидка 10 % на следующую покупку",
    "Гарантия 2 года. Сохраните чек",
    "Стирать при 30 градусах",
    "Расскажите, что понравилось: +7 900 123-45-67",
    "Ваш отзыв важен: otzyv@example.ru",
    "Bring this receipt and get a free coffee",
    "Returns within 14 days with this receipt",
    "Tell us how it was: www.example.com",
  ])("theory 7.3: may hold an offer, information on the purchase or a way to answer: %j", (text) => {
    expect(receipt(text)).toEqual([]);
  });

  test.each(["Спасибо!", "Thank you, come again", "ООО «Ромашка», ул. Ленина, 1"])(
    "theory 7.3: without any of them is useless: %j",
    (text) => {
      expect(receipt(text)).toEqual(["nothing useful"]);
    },
  );

  test.each([
    "Подарите отзыв!\nЭспрессо 150 ₽\nЛатте 250 ₽\nРаф 300 ₽\nЧай 120 ₽\nВода 80 ₽",
    "Скидка 5 %\nЭспрессо ..... 150\nЛатте ....... 250\nРаф ......... 300\nЧай ......... 120\nВода ........ 80",
    "Free delivery. Espresso $2.50, latte $3.50, tea $2, water $1, cake $4.20",
  ])("theory 7.3: is not a price list: %j", (text) => {
    expect(receipt(text)).toEqual(["price list"]);
  });

  test("theory 7.3: one offer with its prices is no price list", () => {
    expect(receipt("Только до 1 марта: раф за 200 ₽ вместо 300 ₽")).toEqual([]);
  });

  test.each([
    "Отзывы: t.me/remont\n- Ремонт квартир\n- Ремонт офисов\n- Дизайн\n- Сантехника\n- Электрика\n- Окна\n- Двери\n- Полы",
    "Скидки! Делаем: ремонт, дизайн, сантехнику, электрику, окна, двери, полы, потолки",
    "Ask us a question\nRepairs\nDesign\nPlumbing\nElectrics\nWindows\nDoors\nFloors\nCeilings",
  ])("theory 7.3: is not a list of everything: %j", (text) => {
    expect(receipt(text)).toEqual(["list of everything"]);
  });

  test("theory 7.3: care instructions in a few lines are no list of everything", () => {
    expect(
      receipt("Уход за обувью:\n- сушить вдали от батарей\n- чистить щёткой\n- хранить в коробке"),
    ).toEqual([]);
  });
});
