import { type ColumnLooks, required, sheetSpec, text } from "./columns";

export const settingsSheet = sheetSpec("settings", [
  text("setting", { ...required }),
  { code: "value", kind: "anything", ...required },
  text("meaning"),
]);

export const settingsLooks: ColumnLooks<typeof settingsSheet.columns> = {
  setting: {
    width: 220,
    note: { en: "Name of the rule; do not rename it.", ru: "Название правила; не переименовывайте." },
  },
  value: {
    width: 120,
    note: {
      en: "Change it to suit you; blank = the default.",
      ru: "Поменяйте под себя; пусто — по умолчанию.",
    },
  },
  meaning: { width: 560, note: { en: "What the value does.", ru: "На что влияет значение." } },
};
