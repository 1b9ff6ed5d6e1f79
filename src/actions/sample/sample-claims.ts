import type { Day } from "../../domain/values/day";
import type { Language } from "../../i18n/language";
import { type SampleWords, sampleWords as words } from "../../i18n/sample";
import type { SampleRow } from "../new-sheets/sample-rows";

interface SampleClaim {
  readonly client: keyof SampleWords["claims"];
  readonly owner: keyof SampleWords["people"];
  /** Days before today. */
  readonly made: number;
  /** How a settled claim was settled. */
  readonly settled?: { readonly client: keyof SampleWords["settled"]; readonly ago: number };
}

const claims: readonly SampleClaim[] = [
  { client: "reed", owner: "ivan", made: 110, settled: { client: "reed", ago: 92 } },
  { client: "hill", owner: "ivan", made: 58, settled: { client: "hill", ago: 57 } },
  { client: "oak", owner: "ivan", made: 25, settled: { client: "oak", ago: 21 } },
  { client: "lumen", owner: "olga", made: 3 },
];

/** Rows of Claims: three settled ones and one open. */
export function claimRows({
  language,
  asOf,
}: {
  readonly language: Language;
  readonly asOf: Day;
}): SampleRow[] {
  const texts = words[language];
  return claims.map(({ client, owner, made, settled }) => ({
    client: texts.clients[client],
    date: { day: asOf - made },
    what: texts.claims[client],
    owner: texts.people[owner],
    ...(settled && { settledOn: { day: asOf - settled.ago }, result: texts.settled[settled.client] }),
  }));
}
