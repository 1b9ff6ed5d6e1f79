import { describe, expect, test } from "vitest";
import { contactLinks } from "../../src/sidebars/client-card/contacts";

const none = { phone: "", email: "", messenger: "" };
const phoneLinks = (phone: string, country = "RU") =>
  contactLinks({ ...none, phone }, country).map(({ href, text }) => href ?? text);

describe("contactLinks makes a call and a message of a phone", () => {
  test.each([
    ["8 (900) 222-33-44", "tel:+79002223344", "https://wa.me/79002223344"],
    ["+7 900 000-00-01", "tel:+79000000001", "https://wa.me/79000000001"],
    ["9002223344", "tel:+79002223344", "https://wa.me/79002223344"],
    ["996776338175", "tel:+996776338175", "https://wa.me/996776338175"],
  ])("written as %s", (phone, call, message) => {
    expect(phoneLinks(phone)).toEqual([call, message]);
  });

  test("in the spreadsheet's own country", () => {
    expect(phoneLinks("(415) 555-2671", "US")[0]).toBe("tel:+14155552671");
    expect(phoneLinks("+1 415 555 2671", "")[0]).toBe("tel:+14155552671");
  });

  test("of each of two in one cell", () => {
    expect(
      phoneLinks("+7 900 222-33-44; +7 900 222-33-45").filter((href) => href.startsWith("tel:")),
    ).toEqual(["tel:+79002223344", "tel:+79002223345"]);
  });

  test("and shows what is no phone as it was written, without a link", () => {
    expect(phoneLinks("доб. 12")).toEqual(["доб. 12"]);
    expect(phoneLinks("javascript:alert(1)")).toEqual(["javascript:alert(1)"]);
  });
});

describe("contactLinks", () => {
  test.each([
    ["@rosa_flowers", "https://t.me/rosa_flowers"],
    ["https://t.me/rosa_flowers", "https://t.me/rosa_flowers"],
    ["+7 900 222-33-44", "https://wa.me/79002223344"],
    ["viber", null],
    ["@a b", null],
  ])("reads the messenger %s", (messenger, href) => {
    expect(contactLinks({ ...none, messenger }, "RU").map((link) => link.href)).toEqual([href]);
  });

  test("writes to an e-mail and lets nothing be added to the address", () => {
    expect(contactLinks({ ...none, email: "rosa@example.com" }, "RU")[0]!.href).toBe(
      "mailto:rosa@example.com",
    );
    expect(contactLinks({ ...none, email: "a@b.c?bcc=x" }, "RU")[0]!.href).toBe("mailto:a@b.c%3Fbcc%3Dx");
    expect(contactLinks({ ...none, email: "no address" }, "RU")[0]!.href).toBeNull();
  });

  test("has nothing for a client without contacts", () => {
    expect(contactLinks(none, "RU")).toEqual([]);
  });
});
