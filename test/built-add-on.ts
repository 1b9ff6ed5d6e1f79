import { rmSync } from "node:fs";
import { buildAddOn } from "../tools/build";
import { pushedFolder, startedFolder } from "./pushed-folder";

/** Builds the add-on once before the tests, next to dist/, so that a test run never changes what would be pushed. */
export default async function setup(): Promise<void> {
  rmSync(startedFolder, { recursive: true, force: true });
  await buildAddOn(pushedFolder("en"), "en");
  await buildAddOn(pushedFolder("ru"), "ru");
}
