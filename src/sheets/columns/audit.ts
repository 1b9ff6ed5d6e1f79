import { type ColumnLooks, required, sheetSpec, text } from "./columns";
import { anyNote } from "./notes";

export const auditSheet = sheetSpec("audit", [
  text("subprocess", { ...required }),
  text("question", { ...required, isWrapped: true }),
  { code: "importance", kind: "number" },
  text("owner"),
  text("standard"),
  { code: "score", kind: "number" },
  text("note"),
]);

export const auditLooks: ColumnLooks<typeof auditSheet.columns> = {
  subprocess: {
    width: 200,
    note: {
      en: "One of the four: Search and attraction, Processing requests, Accompanying and closing deals, Retention and development.",
      ru: "Один из четырёх: Поиск и привлечение клиентов, Обработка заявок, Сопровождение и закрытие сделок, Удержание и развитие клиентов.",
    },
  },
  question: {
    width: 320,
    note: {
      en: "What we ask ourselves, one question a row.",
      ru: "О чём себя спрашиваем, по вопросу на строку.",
    },
  },
  importance: {
    note: { en: "How much it matters to us: 1, 2 or 3.", ru: "Насколько это важно для нас: 1, 2 или 3." },
  },
  owner: {
    width: 130,
    note: { en: "Who answers for it, e.g. Ivan.", ru: "Кто за это отвечает, напр. Иван." },
  },
  standard: {
    width: 260,
    note: {
      en: "What we hold to be good, e.g. an answer within an hour.",
      ru: "Что для нас хорошо, напр. ответ в течение часа.",
    },
  },
  score: {
    note: {
      en: "0 = not done, 1 = sometimes, 2 = mostly, 3 = by the standard.",
      ru: "0 — не делаем, 1 — иногда, 2 — почти всегда, 3 — по норме.",
    },
  },
  note: { width: 200, note: anyNote },
};
