import { type ColumnLooks, required, sheetSpec, text } from "./columns";
import { anyNote, byNote, channelNote, clientNote, contentNote } from "./notes";

export const touchesSheet = sheetSpec("touches", [
  { code: "date", kind: "day", ...required },
  { code: "client", kind: "client", ...required, choices: "clients" },
  { code: "channel", kind: "choice", ...required, choices: "channels" },
  { code: "content", kind: "choice", ...required, choices: "contents", isStrict: true },
  text("aim"),
  text("by"),
  { code: "answered", kind: "yes or no" },
  { code: "rating", kind: "number" },
  text("result"),
  text("note"),
  text("offer", { choices: "offers" }),
]);

export const touchesLooks: ColumnLooks<typeof touchesSheet.columns> = {
  date: { note: { en: "Day of the touch.", ru: "День касания." } },
  client: { width: 170, note: clientNote },
  channel: { width: 140, note: channelNote },
  content: { width: 140, note: contentNote },
  aim: {
    note: {
      en: "What it should sell later: same product or new product.",
      ru: "Что хотим продать потом: тот же товар или новый товар.",
    },
  },
  by: { note: byNote },
  answered: {
    note: {
      en: "yes = the client replied; an answered touch makes a lead.",
      ru: "да = клиент откликнулся; такое касание делает его лидом.",
    },
  },
  rating: { note: { en: "The client's mark, 1 to 5.", ru: "Оценка клиента, от 1 до 5." } },
  result: {
    width: 200,
    note: { en: "What came of it, e.g. asked for a price.", ru: "Чем кончилось, напр. попросил прайс." },
  },
  note: { width: 200, note: anyNote },
  offer: {
    isLater: true,
    width: 200,
    note: {
      en: "The offer, written as on Offers, when the content is offer. This row is the record that it was issued to the client.",
      ru: "Какое предложение сделано, как на листе «Предложения». Эта строка и есть отметка, что клиент его получил.",
    },
  },
};
