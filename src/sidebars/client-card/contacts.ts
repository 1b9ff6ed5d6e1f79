import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/core";
import metadata from "libphonenumber-js/metadata.min.json";
import type { ClientCard } from "../../actions/client-card/client-card";

/** A way to contact a client that needs only the browser. */
export interface ContactLink {
  readonly kind: "call" | "whatsApp" | "telegram" | "email" | "text";
  /** null = it can only be read. */
  readonly href: string | null;
  readonly text: string;
}

/** Links for all contacts in a client's row; text that is not an address is shown as it was written. */
export function contactLinks(
  { phone, email, messenger }: ClientCard["contacts"],
  country: string,
): ContactLink[] {
  return [
    ...parts(phone).flatMap((text) => phoneLinks(text, country)),
    ...parts(email).map(emailLink),
    ...parts(messenger).flatMap((text) => messengerLinks(text, country)),
  ];
}

/** Two numbers in one cell are separated by a comma, a semicolon or a slash. */
function parts(cell: string): string[] {
  return cell
    .split(/[,;\n]|\s\/\s/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function phoneLinks(text: string, country: string): ContactLink[] {
  const phone = phoneIn(text, country);
  if (phone === null) return [{ kind: "text", href: null, text }];
  const shown = phone.formatInternational();
  return [
    { kind: "call", href: phone.getURI(), text: shown },
    { kind: "whatsApp", href: `https://wa.me/${phone.number.slice(1)}`, text: shown },
  ];
}

/** A number of the spreadsheet's country; bare digits that begin with another country's code are tried with a plus. */
function phoneIn(text: string, country: string) {
  const isKnown = country in metadata.countries;
  const parsed = parsePhoneNumberFromString(
    text,
    isKnown ? { defaultCountry: country as CountryCode } : {},
    metadata,
  );
  if (parsed?.isValid()) return parsed;
  const digits = text.replace(/\D/g, "");
  const again = digits.length < 11 ? undefined : parsePhoneNumberFromString(`+${digits}`, {}, metadata);
  return again?.isValid() ? again : null;
}

function emailLink(text: string): ContactLink {
  const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
  return isAddress
    ? { kind: "email", href: `mailto:${encodeURIComponent(text).replace("%40", "@")}`, text }
    : { kind: "text", href: null, text };
}

function messengerLinks(text: string, country: string): ContactLink[] {
  const name = /^(?:@|(?:https?:\/\/)?t\.me\/)([A-Za-z0-9_]{4,32})\/?$/.exec(text)?.[1];
  if (name !== undefined) return [{ kind: "telegram", href: `https://t.me/${name}`, text: `@${name}` }];
  const phone = phoneIn(text, country);
  if (phone === null) return [{ kind: "text", href: null, text }];
  return [
    { kind: "whatsApp", href: `https://wa.me/${phone.number.slice(1)}`, text: phone.formatInternational() },
  ];
}
