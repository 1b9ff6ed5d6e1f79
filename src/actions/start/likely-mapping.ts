import { aliasesOf, titlesOf } from "../../sheets/columns/column-names";
import type { Column, ColumnCode, SheetSpec } from "../../sheets/columns/columns";
import { fold } from "../../sheets/reading/fold";
import { minSimilarity, similarityOf } from "../../sheets/reading/most-similar";
import { isSuitable, type SeenColumn, type SeenSheet } from "./seen-sheet";

/** Which column of the user's sheet is probably which of the add-on's. */
export interface LikelyMapping {
  /** Place in the sheet by our column, 0 = A. */
  readonly places: ReadonlyMap<ColumnCode, number>;
  /** Required columns for which nothing likely was found. */
  readonly missing: readonly ColumnCode[];
  /** How sure the matches are, added up. */
  readonly similarity: number;
}

/** Points of a match; below the least nothing is proposed. */
const points = { title: 100, alias: 80, word: 50, maxSimilarity: 60, kind: 25, otherKind: -45, minScore: 40 };

/** A shorter word may be in a header by chance. */
const minWordLength = 4;

/** Proposes a column of the sheet for each of the add-on's: by title, alias, similarity and contents; never one column for two. */
export function likelyMapping(sheet: SeenSheet, spec: SheetSpec): LikelyMapping {
  const places = new Map<ColumnCode, number>();
  const taken = new Set<number>();
  let similarity = 0;
  const take = (code: ColumnCode, place: number, score: number) => {
    if (places.has(code) || taken.has(place)) return;
    places.set(code, place);
    taken.add(place);
    similarity += score;
  };
  const columns = sheet.columns.filter(({ isRepeated }) => !isRepeated);
  const matches = spec.columns
    .flatMap((column) => columns.map((seen) => ({ column, seen, score: matchScore(column, seen) })))
    .filter(({ score }) => score >= points.minScore)
    .sort((a, b) => b.score - a.score);
  for (const { column, seen, score } of matches) take(column.code, seen.place, score);
  for (const column of spec.columns) {
    const only = column.isRequired ? onlySuitable(column, columns, taken) : null;
    if (only !== null) take(column.code, only.place, points.kind);
  }
  const missing = spec.columns.filter(({ code, isRequired }) => isRequired && !places.has(code));
  return { places, missing: missing.map(({ code }) => code), similarity };
}

function matchScore({ code, kind }: Column, { header, contents }: SeenColumn): number {
  const byName = nameScore(code, header);
  const fit = isSuitable(kind, contents);
  if (byName === 0 || fit === null) return byName;
  return byName + (fit ? points.kind : points.otherKind);
}

function nameScore(code: ColumnCode, header: string): number {
  const folded = fold(header);
  if (titlesOf(code).includes(folded)) return points.title;
  if (aliasesOf(code).includes(folded)) return points.alias;
  const names = [...titlesOf(code), ...aliasesOf(code)];
  const words = ` ${folded.replace(/[^\p{L}\d]+/gu, " ")} `;
  const hasWord = names.some((name) => name.length >= minWordLength && words.includes(` ${name} `));
  const similarity = Math.max(...names.map((name) => similarityOf(name, folded)));
  const bySimilarity = similarity > minSimilarity ? points.maxSimilarity * similarity : 0;
  return Math.max(bySimilarity, hasWord ? points.word : 0);
}

/** Where no name helps, what the columns hold still does, if exactly one is left that suits. */
function onlySuitable(
  { kind }: Column,
  columns: readonly SeenColumn[],
  taken: ReadonlySet<number>,
): SeenColumn | null {
  const suitable = columns.filter(
    ({ place, contents }) => !taken.has(place) && isSuitable(kind, contents) === true,
  );
  return suitable.length === 1 ? suitable[0]! : null;
}
