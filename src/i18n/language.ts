/** The languages of the product. Both, always. */
export type Language = "en" | "ru";
