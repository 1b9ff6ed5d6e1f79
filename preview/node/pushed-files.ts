import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type AddOn, addOnOf } from "../host/add-on";

/** Reads what the build has written for `clasp push`. */
export function pushedAddOn(distDir: string, name: string): AddOn {
  const files = readdirSync(distDir).map((file) => [
    basename(file),
    readFileSync(join(distDir, file), "utf8"),
  ]);
  return addOnOf(name, Object.fromEntries(files));
}
