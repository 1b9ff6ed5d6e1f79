import { type Language, languages } from "../../src/i18n/language";
import { openLedger } from "../open-ledger";
import { openDialog } from "./dialog";
import { element, part } from "./element";
import { openInLanguage, reopen } from "./opening";
import type { Today } from "./today";
import { languageNames, type Words } from "./words";

/** The small bar above the grid: language, time travel, a ledger from a file, a fresh start. */
export function fillBar(language: Language, words: Words): { show(today: Today): void } {
  const day = dayField(words);
  part("bar").replaceChildren(
    element("label", { title: words.todayHint }, `${words.today} `, day),
    csvButton(language, words),
    element(
      "button",
      { type: "button", title: words.resetHint, onclick: () => void reopen({ ledger: null }) },
      words.reset,
    ),
    languageChoice(language, words),
  );
  return {
    show: (today) => {
      const current = today.read();
      day.disabled = current === null;
      if (document.activeElement !== day) day.value = current ?? "";
      day.onchange = () => today.travelTo(day.value);
    },
  };
}

/** Shows in a dialog why a file is not opened. */
export function showCannotOpen(problem: string, words: Words): void {
  openDialog(words.cannotOpen, element("p", { className: "question" }, problem), words);
}

function dayField(words: Words): HTMLInputElement {
  return element("input", { type: "date", id: "today", disabled: true, title: words.todayHint });
}

function csvButton(language: Language, words: Words): HTMLButtonElement {
  const file = element("input", { type: "file", accept: ".csv,text/csv", hidden: true, id: "csv-file" });
  file.onchange = async () => {
    const csv = await file.files?.[0]?.text();
    file.value = "";
    if (csv !== undefined) openCsv(csv, language, words);
  };
  const button = element(
    "button",
    { type: "button", title: words.openCsvHint, onclick: () => file.click() },
    words.openCsv,
  );
  button.append(file);
  return button;
}

function openCsv(csv: string, language: Language, words: Words): void {
  const ledger = openLedger(csv, language);
  if ("problem" in ledger) showCannotOpen(ledger.problem, words);
  else void reopen({ ledger: { csv, asOf: null } });
}

function languageChoice(language: Language, words: Words): HTMLElement {
  const choice = (value: Language, name: string) =>
    element("option", { value, selected: value === language }, name);
  const select = element(
    "select",
    { ariaLabel: words.language },
    ...languages.map((known) => choice(known, languageNames[known])),
  );
  select.onchange = () => openInLanguage(select.value);
  return select;
}
