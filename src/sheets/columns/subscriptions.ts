import { type ColumnLooks, required, sheetSpec, text } from "./columns";
import { anyNote, clientNote } from "./notes";

export const subscriptionsSheet = sheetSpec("subscriptions", [
  { code: "client", kind: "client", ...required, choices: "clients" },
  text("subscription", { ...required }),
  { code: "startsOn", kind: "day", ...required },
  { code: "fee", kind: "money", ...required },
  { code: "everyMonths", kind: "number" },
  { code: "endsOn", kind: "day" },
  { code: "endedOn", kind: "day" },
  { code: "endedBecause", kind: "choice", choices: "endReasons", isStrict: true },
  { code: "separatePrice", kind: "money" },
  { code: "cost", kind: "money" },
  text("note"),
]);

export const subscriptionsLooks: ColumnLooks<typeof subscriptionsSheet.columns> = {
  client: { width: 170, note: clientNote },
  subscription: {
    width: 200,
    note: {
      en: "What the client subscribes to, e.g. coffee for the office.",
      ru: "На что подписан клиент, напр. кофе для офиса.",
    },
  },
  startsOn: { note: { en: "Day of the first charge.", ru: "День первого платежа." } },
  fee: { note: { en: "What is paid at each charge.", ru: "Сколько клиент платит за один раз." } },
  everyMonths: {
    width: 125,
    note: { en: "Months between charges; blank = 1.", ru: "Сколько месяцев между платежами; пусто = 1." },
  },
  endsOn: {
    note: {
      en: "The last day of the agreed term; blank = no term.",
      ru: "Последний день срока; пусто — бессрочно.",
    },
  },
  endedOn: { note: { en: "Day it ended; blank = active.", ru: "Когда прекращена; пусто — действует." } },
  endedBecause: {
    width: 160,
    note: {
      en: "One of three: client refused, term ended, no longer needed.",
      ru: "Одна из трёх: клиент отказался, срок закончился, больше не нужно.",
    },
  },
  separatePrice: {
    width: 150,
    note: {
      en: "What the same would cost separately, for one charge.",
      ru: "Сколько то же самое стоило бы по отдельности, за один платёж.",
    },
  },
  cost: { note: { en: "What one charge costs us.", ru: "Во что один платёжный период обходится нам." } },
  note: { width: 200, note: anyNote },
};
