import { buildAddOn } from "../tools/build";
import { pushedFolder } from "./pushed-folder";

/** Builds the add-on once before the tests, beside dist/, so that a test run never changes what would be pushed. */
export default async function setup(): Promise<void> {
  await buildAddOn(pushedFolder("en"), "en");
  await buildAddOn(pushedFolder("ru"), "ru");
}
