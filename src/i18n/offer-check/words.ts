import type { Language } from "../language";
import { offerCheck as en, type OfferCheckWords } from "./en";
import { offerCheck as ru } from "./ru";

export const offerCheckWords: Record<Language, OfferCheckWords> = { en, ru };

/** By these names a panel imports its own language; the build leaves the others out of the page. */
export { en, ru };
