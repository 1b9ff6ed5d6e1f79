import { describe, expect, test } from "vitest";
import { openOffers } from "../../src/actions/offers/open-offers";
import { blankOffer, changedFields, nameFault, offerOf } from "../../src/drafts/offer-draft";
import { on } from "../fixtures/days";
import { english, russian } from "../fixtures/locales";
import { draftOf, offersOpened, offerWorkbook } from "../fixtures/offer-workbook";

describe("a draft of an offer", () => {
  test("has the content of its row, in the words and numbers of the sheet", () => {
    expect(draftOf("Winter")).toEqual({
      ...blankOffer,
      ...{ offer: "Winter", text: "Special  offer!", until: on("1 Mar"), forStatus: "fan", forTier: "Gold" },
      ...{ product: "Tea", discount: "15", notWith: "tier; Lost" },
    });
    expect(draftOf("Volume").discount).toBe("7.5");
    expect(draftOf("Volume", offersOpened("ru")).discount).toBe("7,5");
  });

  test("reads a discount as a percentage, with its sign or without", () => {
    const share = (discount: string) => offerOf({ ...blankOffer, discount }, russian).offer.discount;
    expect(["7,5", "7.5", "7,5 %", "100", ""].map(share)).toEqual([0.075, 0.075, 0.075, 1, 0]);
  });

  test("names the numbers that cannot be read, at the boundary too", () => {
    const unread = (draft: object) => offerOf({ ...blankOffer, ...draft }, english).unread;
    expect(unread({ discount: "100" })).toEqual([]);
    expect(unread({ discount: "100.1", freeAfter: "0", rewardSum: "-1", minQuantity: "ten" })).toEqual([
      "discount",
      "freeAfter",
      "rewardSum",
      "minQuantity",
    ]);
    expect(unread({ freeAfter: "1", rewardSum: "10,000.50", minQuantity: "0.5" })).toEqual([]);
  });

  test("does not change a cell that is no share into a share", () => {
    const { ranges, ...rest } = offerWorkbook();
    const offers = [
      ["Offer", "Discount", "Free after, units"],
      ["Fifteen", 15, ""],
      ["Words", "half", "three"],
    ];
    const answer = openOffers({ ...rest, ranges: { ...ranges, offers } }, "en");
    if (!answer.ok) throw new Error(answer.problem.code);
    const unread = answer.value.offers.map(({ draft }) => offerOf(draft, english).unread);
    expect(unread).toEqual([["discount"], ["discount", "freeAfter"]]);
    expect(answer.value.unread).toHaveLength(3);
    expect(answer.value.unread[0]).toContain("15");
  });

  test("differs from another in the fields that were changed", () => {
    expect(changedFields(blankOffer, blankOffer)).toEqual([]);
    expect(changedFields({ ...blankOffer, once: true, until: 5 }, blankOffer)).toEqual(["until", "once"]);
  });

  test("needs a name that is no other's, however it is spelled, and that lists can hold", () => {
    expect(nameFault("Spring", ["Winter"])).toBeNull();
    expect(nameFault(" ", [])).toBe("blank");
    expect(nameFault("winter ", ["Winter"])).toBe("taken");
    expect(nameFault("Tea; cup", [])).toBe("semicolon");
  });
});

describe("opening the offers", () => {
  test("lists products with a price and a cost, tiers, segments and clients", () => {
    const { products, tiers, clients, currency, unread } = offersOpened();
    expect(products.map(({ name, priced }) => [name, priced?.floor ?? null])).toEqual([
      ["Coffee", 0.2],
      ["Tea", 0],
      ["Cup", null],
    ]);
    expect(tiers.map(({ name, discount, redeemCap }) => [name, discount, redeemCap])).toEqual([
      ["Silver", 0.05, 0],
      ["Gold", 0.07, 0.1],
    ]);
    expect([clients[0], clients.length, currency, unread]).toEqual(["Anna", 5, "€", []]);
  });

  test("does without products, tiers and segments, and not without Offers", () => {
    const { ranges, ...rest } = offerWorkbook();
    const { clients, offers } = ranges;
    expect(openOffers({ ...rest, ranges: { clients: clients!, offers: offers! } }, "en")).toMatchObject({
      ok: true,
      value: { products: [], tiers: [] },
    });
    expect(openOffers({ ...rest, ranges: { clients: clients! } }, "en")).toEqual({
      ok: false,
      problem: { code: "no sheet", sheet: "offers" },
    });
  });
});
