import { type ColumnLooks, required, sheetSpec, text } from "./columns";
import { anyNote, clientNote } from "./notes";

export const claimsSheet = sheetSpec("claims", [
  { code: "client", kind: "client", ...required, choices: "clients" },
  { code: "date", kind: "day", ...required },
  text("what", { ...required }),
  text("owner"),
  { code: "settledOn", kind: "day" },
  text("result"),
  text("note"),
]);

export const claimsLooks: ColumnLooks<typeof claimsSheet.columns> = {
  client: { width: 170, note: clientNote },
  date: {
    note: {
      en: "Day the client told us. Until it is settled, it stands above everything else for this client.",
      ru: "Когда клиент об этом сказал. Пока претензия не урегулирована, она важнее любых других дел с клиентом.",
    },
  },
  what: {
    width: 260,
    note: {
      en: "What the client is unhappy with, in their own words.",
      ru: "Чем недоволен клиент, его словами.",
    },
  },
  owner: {
    width: 130,
    note: {
      en: "Who of us answers for settling it, e.g. Ivan.",
      ru: "Кто из нас отвечает за решение, напр. Иван.",
    },
  },
  settledOn: {
    width: 130,
    note: { en: "Day it was settled; blank = still open.", ru: "Когда урегулирована; пусто — ещё открыта." },
  },
  result: {
    width: 200,
    note: {
      en: "How it was settled, e.g. replaced free of charge.",
      ru: "Как урегулировали, напр. заменили бесплатно.",
    },
  },
  note: { width: 200, note: anyNote },
};
