import { type ColumnLooks, required, sheetSpec, text } from "./columns";
import { anyNote, clientNote } from "./notes";

export const contractsSheet = sheetSpec("contracts", [
  { code: "client", kind: "client", ...required, choices: "clients" },
  text("contract"),
  text("product", { choices: "products" }),
  { code: "startsOn", kind: "day", ...required },
  { code: "endsOn", kind: "day", ...required },
  { code: "quantity", kind: "number" },
  { code: "amount", kind: "money" },
  { code: "equipment", kind: "money" },
  { code: "cancelledOn", kind: "day" },
  text("note"),
]);

export const contractsLooks: ColumnLooks<typeof contractsSheet.columns> = {
  client: { width: 170, note: clientNote },
  contract: {
    width: 130,
    note: { en: "Number or name of the contract.", ru: "Номер или название договора." },
  },
  product: {
    width: 170,
    note: {
      en: "What it is for, written as on Products; blank = all purchases count.",
      ru: "На какой товар, как на листе «Товары»; пусто — считаются все покупки.",
    },
  },
  startsOn: { note: { en: "The first day of the contract.", ru: "Первый день договора." } },
  endsOn: { note: { en: "The last day of the contract.", ru: "Последний день договора." } },
  quantity: {
    note: {
      en: "How many pieces were agreed. Fill in this or Amount.",
      ru: "Сколько штук договорились купить. Заполните это или «Сумму».",
    },
  },
  amount: {
    note: {
      en: "For what sum it was agreed to buy. Fill in this or Quantity.",
      ru: "На какую сумму договорились купить. Заполните это или «Количество».",
    },
  },
  equipment: {
    width: 150,
    note: {
      en: "What the equipment given with the contract is worth; compensated when it is cancelled early.",
      ru: "Сколько стоит оборудование, переданное по договору; при досрочном расторжении его компенсируют.",
    },
  },
  cancelledOn: {
    note: {
      en: "Day the contract was cancelled; blank = in force.",
      ru: "Когда расторгнут; пусто — действует.",
    },
  },
  note: { width: 200, note: anyNote },
};
