import { type ColumnLooks, required, sheetSpec, text } from "./columns";
import { anyNote, byNote, clientNote } from "./notes";

export const perksSheet = sheetSpec("perks", [
  { code: "client", kind: "client", ...required, choices: "clients" },
  { code: "date", kind: "day", ...required },
  text("perk", { ...required }),
  text("by"),
  text("note"),
]);

export const perksLooks: ColumnLooks<typeof perksSheet.columns> = {
  client: { width: 170, note: clientNote },
  date: { note: { en: "Day it was given.", ru: "Когда выдана." } },
  perk: {
    width: 220,
    note: {
      en: "The perk, written as in Perks on Tiers, e.g. free delivery.",
      ru: "Привилегия, как в столбце «Привилегии» на листе «Уровни», напр. бесплатная доставка.",
    },
  },
  by: { note: byNote },
  note: { width: 200, note: anyNote },
};
