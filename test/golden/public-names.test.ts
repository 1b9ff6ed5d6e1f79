import { expect, test } from "vitest";
import { publicNames } from "../fixtures/pushed";

test("the public names are those that people have formulas and menus with: none may vanish", async () => {
  await expect(`${publicNames("en").join("\n")}\n`).toMatchFileSnapshot("public-names.txt");
});
