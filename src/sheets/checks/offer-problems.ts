import type { Base } from "../../domain/records/base";
import { auditSheet } from "../columns/audit";
import { claimsSheet } from "../columns/claims";
import type { ColumnCode, MappedColumns, SheetCode, SheetSpec } from "../columns/columns";
import { contractsSheet } from "../columns/contracts";
import { offersSheet } from "../columns/offers";
import { subscriptionsSheet } from "../columns/subscriptions";
import { touchesSheet } from "../columns/touches";
import type { Problem, ProblemCode } from "../problems/problem";
import { readAudit } from "../readers/audit";
import { readClaims } from "../readers/claims";
import { readContracts } from "../readers/contracts";
import { readOffers } from "../readers/offers";
import { readSubscriptions } from "../readers/subscriptions";
import { isBlank, textOf } from "../reading/cell";
import { fold } from "../reading/fold";
import type { Locale } from "../reading/locale";
import { type Names, namesList } from "../reading/names";
import { problemAt, readOptionalTable, type Table } from "../tables/table";

/** Sheets that the base does not need, each with what reads it. */
const readers: readonly {
  readonly spec: SheetSpec;
  readonly read: (table: Table, locale: Locale) => { readonly problems: readonly Problem[] };
}[] = [
  { spec: offersSheet, read: readOffers },
  { spec: contractsSheet, read: readContracts },
  { spec: subscriptionsSheet, read: readSubscriptions },
  { spec: auditSheet, read: readAudit },
];

type Ranges = Partial<Record<SheetCode, unknown>>;
type Mapped = ReadonlyMap<SheetCode, MappedColumns>;

/** What cannot be read on Claims, Offers, Contracts, Subscriptions and Audit, and names in them and on Touches that no other sheet has. */
export function offerProblems(ranges: Ranges, base: Base, mapped: Mapped, locale: Locale): Problem[] {
  const table = (spec: SheetSpec) =>
    readOptionalTable(spec.sheet, ranges[spec.sheet], spec, mapped.get(spec.sheet));
  const cells = readers.flatMap(({ spec, read }) => {
    const given = table(spec);
    return given === null ? [] : read(given, locale).problems;
  });
  const claims = table(claimsSheet);
  const ofClaims = claims === null ? [] : readClaims(claims, namesOf(base), locale).problems;
  return [...ofClaims, ...cells, ...unknownNames(table, base)];
}

function namesOf({ clients }: Base): Names {
  const names = namesList();
  for (const [place, { key }] of clients.entries()) names.placeOrAdd(key, place);
  return names;
}

/** Names on another sheet; where that sheet is missing there are none, and nothing is reported. */
function unknownNames(table: (spec: SheetSpec) => Table | null, base: Base): Problem[] {
  const { keyOf } = base;
  const clients = new Set(base.clients.map(({ key }) => key));
  const tiers = base.tiers === null ? null : new Set(base.tiers.map(({ name }) => keyOf(name)));
  const products = base.products === null ? null : new Set(base.products.keys());
  const segments =
    base.segmentRules.length === 0 ? null : new Set(base.segmentRules.map(({ segment }) => segment));
  const offers = table(offersSheet);
  const offerKeys = offers === null ? null : namesIn(offers, "offer");
  const ofClients = [contractsSheet, subscriptionsSheet].flatMap((spec) =>
    unknownIn(table(spec), "client", clients, "unknown client"),
  );
  return [
    ...unknownIn(offers, "forSegment", segments, "unknown segment"),
    ...unknownIn(offers, "forTier", tiers, "unknown tier"),
    ...unknownIn(offers, "product", products, "unknown product"),
    ...ofClients,
    ...unknownIn(table(contractsSheet), "product", products, "unknown product"),
    ...unknownIn(table(touchesSheet), "offer", offerKeys, "unknown offer"),
  ];
}

function unknownIn(
  table: Table | null,
  column: ColumnCode,
  known: ReadonlySet<string> | null,
  code: ProblemCode,
): Problem[] {
  if (table === null || known === null) return [];
  return table.rows.flatMap((row, r) => {
    const cell = table.cell(row, column);
    return isBlank(cell) || known.has(fold(textOf(cell))) ? [] : [problemAt(table, r, column, code)];
  });
}

function namesIn(table: Table, column: ColumnCode): ReadonlySet<string> {
  return new Set(table.rows.map((row) => fold(textOf(table.cell(row, column)))));
}
