import { bothLanguages, type Words } from "../i18n/words";
import { type Cell, textOf } from "./cell";
import { fold } from "./fold";

type Lists = keyof Words["vocabulary"];

const known = new Map<Lists, ReadonlyMap<string, string>>();

/** The code of a word in a cell, in either language or the code itself; null where there is none. */
export function codeIn<List extends Lists>(list: List, cell: Cell): keyof Words["vocabulary"][List] | null {
  const code = codesOf(list).get(fold(textOf(cell)));
  return (code as keyof Words["vocabulary"][List] | undefined) ?? null;
}

/** Every known word of a list, folded, with its code. */
export function codesOf(list: Lists): ReadonlyMap<string, string> {
  const codes =
    known.get(list) ?? new Map(bothLanguages.flatMap(({ vocabulary }) => entriesOf(vocabulary[list])));
  known.set(list, codes);
  return codes;
}

function entriesOf(words: Record<string, readonly string[]>): [string, string][] {
  return Object.entries(words).flatMap(([code, forms]) => [
    [fold(code), code] as [string, string],
    ...forms.map((form): [string, string] => [fold(form), code]),
  ]);
}
