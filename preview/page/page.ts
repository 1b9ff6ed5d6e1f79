import { type Language, languages } from "../../src/i18n/language";
import { pageEngine } from "../grid/univer-page";
import type { AddOn } from "../host/add-on";
import { callableFromCells, formulaHelp } from "../host/formula-help";
import { type OpenSpreadsheet, openSpreadsheet } from "../host/open-spreadsheet";
import type { Person } from "../host/person";
import type { SavedSpreadsheet } from "../host/saved-spreadsheet";
import { addOnFacts } from "./add-on-facts";
import { fillBar } from "./bar";
import { browserThreads } from "./browser-worker";
import { browserWorld } from "./browser-world";
import { showCharts } from "./charts";
import { part } from "./element";
import { showFormulaErrors } from "./error-bubble";
import { fillWorkbook } from "./fill-workbook";
import { previewHandle } from "./handle";
import { wireExtensions } from "./menu";
import { chosenOpening } from "./opening";
import { showSelection, stopPainting } from "./painting";
import { runScript } from "./run-script";
import { screen } from "./screen";
import { todayOf } from "./today";
import { readTypingAsSheets } from "./typing";
import { words as allWords } from "./words";
import "./page.css";

const asked = new URLSearchParams(location.search).get("language");
const language: Language = languages.find((known) => known === asked) ?? "en";
/** `?blank` opens a spreadsheet in which Start was never run. */
const isBlank = new URLSearchParams(location.search).has("blank");
const words = allWords[language];
const container = part("grid");

async function openPage(): Promise<void> {
  const addOn: AddOn = await (await fetch(`add-on.${language}.json`)).json();
  const client = await (await fetch("panel-client.js")).text();
  showNames(addOn);
  const bar = fillBar(language, words);
  const person = personOf(addOn, client, () => spreadsheet);
  const opening = isBlank ? null : await chosenOpening();
  const spreadsheet = spreadsheetOf(addOn, person, opening?.started);
  await rendered(spreadsheet);
  showFormulaErrors(spreadsheet, words);
  showCharts(spreadsheet, container);
  readTypingAsSheets(spreadsheet.grid);
  const paintAgain = stopPainting(spreadsheet.grid);
  await runScript(async () => {
    await spreadsheet.execute("onOpen", [], "LIMITED");
    if (opening) await fillWorkbook(spreadsheet, opening, language, words);
    await spreadsheet.settled();
  }, words);
  paintAgain();
  showSelection(spreadsheet.grid);
  bar.show(todayOf(spreadsheet));
  window.preview = previewHandle(spreadsheet, container);
}

function showNames(addOn: AddOn): void {
  document.documentElement.lang = language;
  document.title = `${addOn.name} – ${words.preview}`;
  part("name").textContent = addOn.name;
  part("badge").textContent = words.preview;
  wireExtensions(words.extensions);
}

function personOf(addOn: AddOn, client: string, spreadsheet: () => OpenSpreadsheet): Person {
  return screen({
    words,
    runFromMenu: (functionName) => void runScript(() => spreadsheet().execute(functionName), words),
    wiring: {
      client,
      functionNames: callableFromCells(addOn.code),
      run: (functionName, args) => spreadsheet().execute(functionName, args),
      focusGrid: () => container.querySelector("canvas")?.focus(),
    },
  });
}

function spreadsheetOf(addOn: AddOn, person: Person, saved?: SavedSpreadsheet): OpenSpreadsheet {
  return openSpreadsheet({
    addOn,
    person,
    environment: {
      spreadsheetName: addOn.name,
      spreadsheetLocale: addOnFacts.locales[language],
      spreadsheetZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      scriptZone: addOn.manifest.timeZone ?? "Etc/UTC",
      userLocale: language,
    },
    engine: (settings) => pageEngine({ container, language, help: formulaHelp(addOn.code) }, settings),
    world: browserWorld(),
    newThread: browserThreads(),
    saved,
  });
}

function rendered({ engine: { api } }: OpenSpreadsheet): Promise<void> {
  return new Promise((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage === api.Enum.LifecycleStages.Rendered) resolve();
    });
  });
}

void openPage();
