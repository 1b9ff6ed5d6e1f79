import { type ColumnLooks, required, sheetSpec, text } from "./columns";

/** The numbers of the base, and the cells behind its charts; made when it is first written. */
export const dashboardSheet = sheetSpec("dashboard", [
  text("figure", { ...required }),
  { code: "value", kind: "anything" },
  text("why"),
]);

export const dashboardLooks: ColumnLooks<typeof dashboardSheet.columns> = {
  figure: {
    width: 270,
    note: {
      en: "What is counted. Everything on this sheet is written anew by the Dashboard panel; charts of your own stay.",
      ru: "Что посчитано. Весь лист каждый раз заново пишет панель «Показатели»; ваши собственные диаграммы остаются.",
    },
  },
  value: {
    width: 120,
    note: { en: "As of the day in the first row.", ru: "На день, указанный в первой строке." },
  },
  why: {
    width: 720,
    note: {
      en: "The rule and the numbers behind the value.",
      ru: "Правило и числа, из которых получилось значение.",
    },
  },
};
