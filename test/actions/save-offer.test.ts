import { describe, expect, test } from "vitest";
import { saveOffer } from "../../src/actions/offers/save-offer";
import type { OfferDraft } from "../../src/drafts/offer-draft";
import { on } from "../fixtures/days";
import { offersOpened, offerWorkbook } from "../fixtures/offer-workbook";

const spring = offersOpened().offers[0]!;
const saved = (change: Partial<OfferDraft>, opened: typeof spring | null = spring) => {
  const answer = saveOffer(offerWorkbook(), { opened, draft: { ...spring.draft, ...change } });
  return answer.ok ? { ...answer.value.change, ...answer.value.result } : answer.problem;
};

describe("saveOffer", () => {
  test("writes a new offer as a row, blanks left out, a share as the sheet stores it", () => {
    expect(
      saved({ offer: "Summer", discount: "7.5", until: on("1 Jun"), saysNoRepeat: false }, null),
    ).toEqual({
      kind: "offer",
      subject: "Summer",
      isNew: true,
      additions: [
        {
          sheet: "offers",
          rows: [
            {
              offer: "Summer",
              kind: "limited offer",
              text: spring.draft.text,
              reason: "Our birthday",
              until: { day: on("1 Jun") },
              once: "yes",
              saysNoRepeat: "no",
              product: "Coffee",
              discount: 0.075,
            },
          ],
        },
      ],
    });
  });

  test("writes only what was changed into the row of an opened offer, a cleared cell too", () => {
    expect(saved({ discount: "", reason: "New harvest", once: false })).toMatchObject({
      isNew: false,
      corrections: [{ sheet: "offers", row: 2, cells: { reason: "New harvest", once: "no", discount: "" } }],
    });
    expect(saved({})).not.toHaveProperty("corrections");
  });

  test("writes in the words of the sheet's language", () => {
    const answer = saveOffer(offerWorkbook("ru"), {
      opened: null,
      draft: { ...spring.draft, offer: "Лето", kind: "volume discount", once: false, forStatus: "fan" },
    });
    expect(answer).toMatchObject({
      value: {
        change: {
          additions: [{ rows: [{ kind: "скидка за объём", forStatus: "поклонник", saysNoRepeat: "да" }] }],
        },
      },
    });
  });

  test("makes a new row of an opened offer under a new name, because touches refer to the old one", () => {
    expect(saved({ offer: "Summer cup" })).toMatchObject({
      isNew: true,
      additions: [{ rows: [{ offer: "Summer cup", reason: "Our birthday" }] }],
    });
    expect(saved({ offer: "SPRING cup" })).toMatchObject({ isNew: false });
  });

  test("refuses a name that another offer has, and numbers that cannot be read", () => {
    expect(saved({ offer: "winter" })).toEqual({ code: "wrong fields", fields: ["offer"] });
    expect(saved({ offer: "Spring cup" }, null)).toEqual({ code: "wrong fields", fields: ["offer"] });
    expect(saved({ offer: "", discount: "120" })).toEqual({
      code: "wrong fields",
      fields: ["offer", "discount"],
    });
  });

  test("does not overwrite what another user changed since it was read, nor a row that now holds another offer", () => {
    const before = { ...spring, draft: { ...spring.draft, reason: "Another reason" } };
    expect(saved({}, before)).toEqual({ code: "changed meanwhile" });
    expect(saved({ reason: "x" }, { ...spring, row: 30 })).toMatchObject({ code: "wrong fields" });
    expect(saved({ reason: "x" }, { ...spring, row: 3 })).toMatchObject({ code: "wrong fields" });
  });
});
