import { type ColumnLooks, required, sheetSpec, text } from "./columns";
import { cycleDaysNote } from "./notes";

export const productsSheet = sheetSpec("products", [
  text("product", { ...required }),
  text("category"),
  { code: "cycleDays", kind: "days" },
  { code: "price", kind: "money" },
  { code: "cost", kind: "money" },
  { code: "warrantyYears", kind: "number" },
  text("consumableOf", { choices: "products" }),
  { code: "minMargin", kind: "share" },
]);

export const productsLooks: ColumnLooks<typeof productsSheet.columns> = {
  product: {
    width: 200,
    note: {
      en: "Name of the product, one row each; other sheets write it the same way.",
      ru: "Название товара, по строке на каждый; на других листах пишите так же.",
    },
  },
  category: {
    note: {
      en: "Group of products; may have a cycle of its own on Settings: Cycle: coffee = 30.",
      ru: "Группа товаров; свой цикл задаётся в настройках: Цикл: кофе = 30.",
    },
  },
  cycleDays: { note: cycleDaysNote },
  price: { note: { en: "Price of one piece before discounts.", ru: "Цена за штуку до скидок." } },
  cost: { note: { en: "What one piece costs us.", ru: "Во что штука обходится нам." } },
  warrantyYears: {
    note: {
      en: "Warranty from the day of delivery, e.g. 10 or 0.5.",
      ru: "Гарантия со дня доставки, напр. 10 или 0,5.",
    },
  },
  consumableOf: {
    note: {
      en: "The product that needs this one, e.g. for coffee beans: coffee machine.",
      ru: "К какому товару это расходник, напр. зёрна — для кофемашины.",
    },
  },
  minMargin: {
    note: {
      en: "The least margin to keep after all discounts, e.g. 20%.",
      ru: "Ниже этой маржи скидками не опускаемся, напр. 20%.",
    },
  },
};
