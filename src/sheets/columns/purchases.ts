import { type ColumnLooks, required, sheetSpec, text } from "./columns";
import { clientNote } from "./notes";

export const purchasesSheet = sheetSpec("purchases", [
  { code: "date", kind: "day", ...required },
  { code: "client", kind: "client", ...required, choices: "clients" },
  text("product", { choices: "products" }),
  { code: "quantity", kind: "number" },
  { code: "amount", kind: "money", ...required },
  { code: "cost", kind: "money" },
  text("order"),
  { code: "discount", kind: "share" },
  { code: "deliveredOn", kind: "day" },
]);

export const purchasesLooks: ColumnLooks<typeof purchasesSheet.columns> = {
  date: {
    note: {
      en: "Day of the purchase. Rows of one client on one day count as one purchase.",
      ru: "День покупки. Строки клиента за один день — одна покупка.",
    },
  },
  client: { width: 170, note: clientNote },
  product: {
    width: 170,
    note: {
      en: "What was bought, one product a row, written as on Products.",
      ru: "Что куплено, по товару на строку, как на листе «Товары».",
    },
  },
  quantity: {
    note: {
      en: "How many in this row, e.g. 100; blank = unknown.",
      ru: "Сколько в этой строке, напр. 100; пусто — неизвестно.",
    },
  },
  amount: {
    note: {
      en: "Paid for the whole row, after discount. 0 = given free, negative = refund; a blank row is skipped.",
      ru: "Оплачено за всю строку, после скидки. 0 = бесплатно, минус = возврат; без суммы строка пропускается.",
    },
  },
  cost: {
    note: {
      en: "What the whole row cost us; needed for margin only.",
      ru: "Во что вся строка обошлась нам; нужна только для маржи.",
    },
  },
  order: {
    note: {
      en: "Order number; a refund of the whole order under the same number cancels the purchase.",
      ru: "Номер заказа; полный возврат с тем же номером отменяет покупку.",
    },
  },
  discount: {
    note: {
      en: "Already taken off in Amount, for information only, e.g. 7%.",
      ru: "Уже учтена в сумме, только для сведения, напр. 7%.",
    },
  },
  deliveredOn: {
    note: {
      en: "Day the warranty starts; blank = Date.",
      ru: "С этого дня идёт гарантия; пусто — с даты покупки.",
    },
  },
};
