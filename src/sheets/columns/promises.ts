import { type ColumnLooks, required, sheetSpec, text } from "./columns";
import { clientNote } from "./notes";

export const promisesSheet = sheetSpec("promises", [
  { code: "client", kind: "client", ...required, choices: "clients" },
  { code: "due", kind: "day", ...required },
  text("what", { ...required }),
  text("ownerRole"),
  { code: "madeOn", kind: "day" },
  { code: "doneOn", kind: "day" },
]);

export const promisesLooks: ColumnLooks<typeof promisesSheet.columns> = {
  client: { width: 170, note: clientNote },
  due: {
    note: {
      en: "Day agreed for the contact; until then roadmap steps keep quiet.",
      ru: "На какой день договорились; до него шаги карты молчат.",
    },
  },
  what: {
    width: 260,
    note: {
      en: "What we agreed, e.g. call before the warranty ends.",
      ru: "О чём договорились, напр. позвонить до конца гарантии.",
    },
  },
  ownerRole: {
    note: {
      en: "Role that keeps it, e.g. sales manager: people change, roles stay.",
      ru: "Роль, напр. менеджер: люди меняются, роли остаются.",
    },
  },
  madeOn: { note: { en: "Day we agreed.", ru: "Когда договорились." } },
  doneOn: {
    note: { en: "Day it was kept; blank = still open.", ru: "Когда выполнили; пусто — ещё в силе." },
  },
};
