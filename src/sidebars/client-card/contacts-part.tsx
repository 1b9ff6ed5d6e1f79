import type { ClientCardWords } from "../../i18n/client-card/en";
import type { ContactLink } from "./contacts";

interface Props {
  readonly links: readonly ContactLink[];
  readonly refusesContact: boolean;
  readonly words: ClientCardWords;
}

/** How to reach the client, one click each. */
export function ContactsPart({ links, refusesContact, words }: Props) {
  return (
    <section aria-label={words.contacts}>
      {refusesContact && <p class="notice">{words.refuses}</p>}
      {links.length === 0 && <p class="quiet">{words.noContacts}</p>}
      <ul class="plain">
        {links.map(({ kind, href, text }) => (
          <li key={`${kind} ${text}`}>
            {href === null ? (
              text
            ) : (
              <a href={href} target="_blank" rel="noreferrer">
                {linkText(kind, text, words)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function linkText(kind: ContactLink["kind"], text: string, words: ClientCardWords): string {
  switch (kind) {
    case "call":
      return words.call(text);
    case "email":
      return words.write(text);
    case "whatsApp":
      return `${words.whatsApp} ${text}`;
    case "telegram":
      return `${words.telegram} ${text}`;
    case "text":
      return text;
  }
}
