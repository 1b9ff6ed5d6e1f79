import type { Language } from "../../src/i18n/language";

/** Every word the preview itself shows; the add-on brings its own. */
const en = {
  extensions: "Extensions",
  preview: "Preview",
  language: "Language",
  today: "Today",
  todayHint: "Travel in time: clear the field to follow the calendar",
  openCsv: "Open CSV…",
  openCsvHint: "Open a ledger of purchases from a CSV file",
  reset: "Reset",
  resetHint: "Start anew with the sample",
  running: "Running script…",
  error: "Error",
  close: "Close",
  OK: "OK",
  CANCEL: "Cancel",
  YES: "Yes",
  NO: "No",
  cannotOpen: "The file cannot be opened",
};

export type Words = Record<keyof typeof en, string>;

const ru: Words = {
  extensions: "Расширения",
  preview: "Предпросмотр",
  language: "Язык",
  today: "Сегодня",
  todayHint: "Путешествие во времени: очистите поле, чтобы вернуться к календарю",
  openCsv: "Открыть CSV…",
  openCsvHint: "Открыть список покупок из файла CSV",
  reset: "Сбросить",
  resetHint: "Начать заново с примером",
  running: "Выполняется скрипт…",
  error: "Ошибка",
  close: "Закрыть",
  OK: "ОК",
  CANCEL: "Отмена",
  YES: "Да",
  NO: "Нет",
  cannotOpen: "Файл не открывается",
};

export const words: Record<Language, Words> = { en, ru };

/** What the languages call themselves. */
export const languageNames: Record<Language, string> = { en: "English", ru: "Русский" };
