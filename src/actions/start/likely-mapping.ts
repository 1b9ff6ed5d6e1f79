import { aliasesOf, titlesOf } from "../../sheets/columns/column-names";
import type { Column, ColumnCode, SheetSpec } from "../../sheets/columns/columns";
import { fold } from "../../sheets/reading/fold";
import { leastLikeness, likenessOf } from "../../sheets/reading/likeliest";
import { type SeenColumn, type SeenSheet, suits } from "./seen-sheet";

/** Which column of the user's sheet is probably which of ours. */
export interface LikelyMapping {
  /** Place in the sheet by our column, 0 = A. */
  readonly places: ReadonlyMap<ColumnCode, number>;
  /** Required columns for which nothing likely was found. */
  readonly missing: readonly ColumnCode[];
  /** How sure the matches are, added up. */
  readonly likeness: number;
}

/** Points of a match; below the least nothing is proposed. */
const points = { title: 100, alias: 80, word: 50, mostLikeness: 60, kind: 25, otherKind: -45, least: 40 };

/** A shorter word may be in a header by chance. */
const shortestWord = 4;

/** Proposes a column of the sheet for each of ours: by title, alias, similarity and contents; never one column for two. */
export function likelyMapping(sheet: SeenSheet, spec: SheetSpec): LikelyMapping {
  const places = new Map<ColumnCode, number>();
  const taken = new Set<number>();
  let likeness = 0;
  const take = (code: ColumnCode, place: number, worth: number) => {
    if (places.has(code) || taken.has(place)) return;
    places.set(code, place);
    taken.add(place);
    likeness += worth;
  };
  const columns = sheet.columns.filter(({ isRepeated }) => !isRepeated);
  const matches = spec.columns
    .flatMap((column) => columns.map((seen) => ({ column, seen, worth: worthOf(column, seen) })))
    .filter(({ worth }) => worth >= points.least)
    .sort((a, b) => b.worth - a.worth);
  for (const { column, seen, worth } of matches) take(column.code, seen.place, worth);
  for (const column of spec.columns) {
    const only = column.isRequired ? onlyOneThatSuits(column, columns, taken) : null;
    if (only !== null) take(column.code, only.place, points.kind);
  }
  const missing = spec.columns.filter(({ code, isRequired }) => isRequired && !places.has(code));
  return { places, missing: missing.map(({ code }) => code), likeness };
}

function worthOf({ code, kind }: Column, { header, holds }: SeenColumn): number {
  const byName = nameWorth(code, header);
  const fit = suits(kind, holds);
  if (byName === 0 || fit === null) return byName;
  return byName + (fit ? points.kind : points.otherKind);
}

function nameWorth(code: ColumnCode, header: string): number {
  const folded = fold(header);
  if (titlesOf(code).includes(folded)) return points.title;
  if (aliasesOf(code).includes(folded)) return points.alias;
  const names = [...titlesOf(code), ...aliasesOf(code)];
  const words = ` ${folded.replace(/[^\p{L}\d]+/gu, " ")} `;
  const hasWord = names.some((name) => name.length >= shortestWord && words.includes(` ${name} `));
  const likeness = Math.max(...names.map((name) => likenessOf(name, folded)));
  const byLikeness = likeness > leastLikeness ? points.mostLikeness * likeness : 0;
  return Math.max(byLikeness, hasWord ? points.word : 0);
}

/** Where no name helps, what the columns hold still does, if exactly one is left that suits. */
function onlyOneThatSuits(
  { kind }: Column,
  columns: readonly SeenColumn[],
  taken: ReadonlySet<number>,
): SeenColumn | null {
  const suiting = columns.filter(({ place, holds }) => !taken.has(place) && suits(kind, holds) === true);
  return suiting.length === 1 ? suiting[0]! : null;
}
