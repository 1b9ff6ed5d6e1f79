import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root";

/** Names that a module of this repository exports, in its order. */
export function exportedNames(file: string): string[] {
  const source = readFileSync(join(root, file), "utf8");
  const lists = [...source.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list]) => list!.split(","));
  return lists.map((name) => name.trim()).filter((name) => name !== "");
}
