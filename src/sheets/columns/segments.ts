import { type ColumnLooks, required, sheetSpec, text } from "./columns";
import { anyNote, cycleDaysNote } from "./notes";

export const segmentsSheet = sheetSpec("segments", [
  text("segment", { ...required }),
  text("onlyIf", { ...required }),
  text("offer"),
  { code: "cycleDays", kind: "days" },
  text("offers"),
  text("note"),
]);

export const segmentsLooks: ColumnLooks<typeof segmentsSheet.columns> = {
  segment: {
    width: 150,
    note: { en: "Name of the segment, e.g. B2B.", ru: "Название сегмента, напр. B2B." },
  },
  onlyIf: {
    width: 240,
    note: {
      en: "Who belongs here, unless the client's segment is typed; the first row that holds wins. Joined by ; all must hold: product = Roof; purchases >= 3; spend >= 100000; Source = fair (any column of Clients). Blank = typed only.",
      ru: "Кто сюда входит, если сегмент клиента не вписан вручную; побеждает первая подходящая строка. Через ; — нужны все: товар = Крыша; покупок >= 3; сумма >= 100000; Источник = выставка (любой столбец «Клиентов»). Пусто = только вручную.",
    },
  },
  offer: { width: 200, note: { en: "What to offer this segment.", ru: "Что предлагать этому сегменту." } },
  cycleDays: { note: cycleDaysNote },
  offers: {
    note: {
      en: "How often offers may be made: weekly, or 1, 2, 3 in any 30 days.",
      ru: "Как часто можно предлагать: еженедельно или 1, 2, 3 раза за 30 дней.",
    },
  },
  note: { width: 200, note: anyNote },
};
