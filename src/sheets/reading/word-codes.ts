import { bothVocabularies, type Vocabulary } from "../../i18n/vocabulary";
import { type Cell, textOf } from "./cell";
import { fold } from "./fold";

type Lists = keyof Vocabulary;

const known = new Map<Lists, ReadonlyMap<string, string>>();

/** The code of a word in a cell, in either language or the code itself; null where there is none. */
export function codeIn<List extends Lists>(list: List, cell: Cell): keyof Vocabulary[List] | null {
  const code = codesOf(list).get(fold(textOf(cell)));
  return (code as keyof Vocabulary[List] | undefined) ?? null;
}

/** Every known word of a list, folded, with its code. */
export function codesOf(list: Lists): ReadonlyMap<string, string> {
  const codes =
    known.get(list) ?? new Map(bothVocabularies.flatMap((vocabulary) => entriesOf(vocabulary[list])));
  known.set(list, codes);
  return codes;
}

function entriesOf(words: Record<string, readonly string[]>): [string, string][] {
  return Object.entries(words).flatMap(([code, forms]) => [
    [fold(code), code] as [string, string],
    ...forms.map((form): [string, string] => [fold(form), code]),
  ]);
}
