#!/usr/bin/env bash
# Univer 0.25.1 (engine-formula), without a screen, in Node: a process that opens several spreadsheets one after another.
# Each Univer instance registers its own function WHO. Read formulas are cached for the whole process by the workbook's id and the
# formula's text, together with the function they call. A second instance that opens a workbook of the same id therefore answers
# with the first instance's function, although the first one is another object with other plugins. No error is shown.
# Whoever saves a workbook and opens it again in the same process (a test, a server) has to give it a new id.
# Seen: {"same":["first","first"],"other":["first","second"]}
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund esbuild@0.28.2 rxjs@7.8.2 react@18.3.1 react-dom@18.3.1 \
  @univerjs/{core,docs,engine-formula,engine-render,sheets,sheets-formula}@0.25.1 >/dev/null

cat > main.ts <<'TS'
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDocsPlugin } from "@univerjs/docs";
import { BaseFunction, StringValueObject, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";

async function answer(instance: string, id: string): Promise<unknown> {
  class Who extends BaseFunction { minParams = 0; maxParams = 0; calculate() { return StringValueObject.create(instance); } }
  const univer = new Univer({ logLevel: LogLevel.SILENT, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: [[Who, "WHO"]] as never });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const api = FUniver.newAPI(univer);
  const book = api.createWorkbook({ id, sheetOrder: ["s"], sheets: { s: { id: "s", name: "Sheet1", rowCount: 5, columnCount: 5 } } } as never);
  const sheet = book.getActiveSheet();
  sheet.getRange("A1").setValue({ f: "=WHO()" } as never);
  await new Promise((r) => setTimeout(r, 3000));
  return sheet.getRange("A1").getValue();
}
async function main() {
  const same = [await answer("first", "book"), await answer("second", "book")];
  const other = [await answer("first", "one"), await answer("second", "two")];
  console.log(JSON.stringify({ same, other }));
  process.exit(0);
}
main();
TS
npx esbuild main.ts --bundle --platform=node --format=cjs --outfile=main.cjs --log-level=error
seen=$(node main.cjs)
echo "$seen"
[ "$seen" = '{"same":["first","first"],"other":["first","second"]}' ]
