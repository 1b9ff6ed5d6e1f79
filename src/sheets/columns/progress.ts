import { type ColumnLooks, required, sheetSpec, text } from "./columns";
import { byNote, clientNote } from "./notes";

export const progressSheet = sheetSpec("progress", [
  { code: "client", kind: "client", ...required, choices: "clients" },
  text("roadmap", { ...required, choices: "roadmaps" }),
  { code: "step", kind: "number", ...required },
  { code: "state", kind: "choice", ...required, choices: "states", isStrict: true },
  { code: "date", kind: "day", ...required },
  text("by"),
  text("clientBenefit"),
  text("note"),
]);

export const progressLooks: ColumnLooks<typeof progressSheet.columns> = {
  client: { width: 170, note: clientNote },
  roadmap: {
    width: 220,
    note: { en: "The map, written as on Roadmaps.", ru: "Карта, как на листе «Дорожные карты»." },
  },
  step: {
    width: 60,
    note: {
      en: "Number of the step on that map; blank in a row started.",
      ru: "Номер шага на карте; в строке «начата» пусто.",
    },
  },
  state: {
    note: {
      en: "started = map assigned, studied = client studied, done, skipped (say why in Note).",
      ru: "начата = карта назначена, изучено = клиент изучен, сделано, пропущено (почему — в «Заметку»).",
    },
  },
  date: { note: { en: "Day it happened.", ru: "Когда это было." } },
  by: { note: byNote },
  clientBenefit: {
    width: 260,
    note: {
      en: "The benefit found for this very client; needed in a row studied.",
      ru: "Выгода, найденная именно для этого клиента; нужна в строке «изучено».",
    },
  },
  note: {
    width: 200,
    note: { en: "For a skipped step, the reason.", ru: "Для пропущенного шага — причина." },
  },
};
