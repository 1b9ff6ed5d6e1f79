import { type ColumnLooks, required, sheetSpec, text } from "./columns";
import { anyNote, clientNote } from "./notes";

export const pointsSheet = sheetSpec("points", [
  { code: "client", kind: "client", ...required, choices: "clients" },
  { code: "date", kind: "day", ...required },
  { code: "kind", kind: "choice", ...required, choices: "pointsKinds", isStrict: true },
  { code: "points", kind: "number", ...required },
  { code: "expires", kind: "day" },
  text("order"),
  text("note"),
]);

export const pointsLooks: ColumnLooks<typeof pointsSheet.columns> = {
  client: { width: 170, note: clientNote },
  date: { note: { en: "Day of the row.", ru: "День записи." } },
  kind: {
    note: {
      en: "earn, spend, expire, refund (takes back what a returned purchase earned) or adjust (by hand).",
      ru: "Начисление, списание, сгорание, возврат (забирает баллы возвращённой покупки) или корректировка (вручную).",
    },
  },
  points: {
    note: {
      en: "How many points, without a sign: the kind says whether they come or go. An adjustment may be negative.",
      ru: "Сколько баллов, без знака: пришли они или ушли, говорит вид. Корректировка может быть с минусом.",
    },
  },
  expires: {
    note: {
      en: "For earn: the last day they can be spent. Blank = as Settings say.",
      ru: "Для начисления: последний день, когда их можно потратить. Пусто — как в настройках.",
    },
  },
  order: {
    note: {
      en: "Order number that earned, spent or took back the points.",
      ru: "Номер заказа, по которому баллы начислены, списаны или отозваны.",
    },
  },
  note: { width: 200, note: anyNote },
};
