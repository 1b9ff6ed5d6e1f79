import type { ReceiptSigns } from "../../domain/offers/receipt";

const OFFER =
  /скидк|подар|бонус|балл[ыаов]|бесплат|купон|промокод|предложен|приглаша|вместо|только (?:до|сегодня)|\d\s?%|discount|gift|\bfree\b|bonus|points|coupon|voucher|promo|offer|invite|instead of|only until/i;
const PURCHASE =
  /гарант|возврат|вернуть|обмен|уход|хранит|хранен|годност|годен|инструк|состав|эксплуат|стира|сборк|ваш[а-я]* (?:покупк|заказ)|warrant|guarantee|return|exchange|refund|\bcare\b|\bstore (?:in|at|away)|keep (?:in|away|dry)|instruct|ingredient|wash|assembl|use by|your (?:purchase|order)/i;
const FEEDBACK =
  /отзыв|оцени|оценк|мнени|напиши|расскаж|звонит|обратн[а-я]* связ|ответьте|вопрос|жалоб|пожал[оу]|свяжитесь|анкет|опрос|горяч[а-я]* лини|feedback|review|rate us|tell us|write to|call us|question|survey|complain|\bQR\b|\S@\S+\.\S|https?:|www\.|t\.me|wa\.me|(?:\+\d|8[\s(-]*800)[\d\s()-]{6,}/i;

const CURRENCY = "(?:₽|руб(?![а-я]{4})[а-я]*\\.?|р\\.|\\$|€|£|₸|тг\\.?|rub|usd|eur)";
const AMOUNT = "\\d[\\d \\u00a0\\u202f.,]{0,15}";
const PRICED = new RegExp(`[$€£₽₸] ?${AMOUNT}|${AMOUNT} ?${CURRENCY}`, "giu");
/** "Latte ..... 250": a name, leaders, and a number that ends the line. */
const PRICE_AT_END = /\p{L}[^\n\d]*(?:[.…_\t]{2,}|\s[-–—:]\s?|\t|\s{2,})\s*\d{1,6}(?:[.,]\d{1,2})?\s*$/u;
const BULLET = /^\s*(?:[-–—•*·▪]|\d{1,2}[.)])\s/;

/**
 * What the words on the back of a receipt seem to be, by their stems, prices and lists. A glance, not understanding: it may be wrong about unusual
 * words.
 *
 * @see theory 7.3
 */
export function receiptSigns(text: string): ReceiptSigns {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return {
    makesOffer: OFFER.test(text),
    mentionsPurchase: PURCHASE.test(text),
    asksFeedback: FEEDBACK.test(text),
    prices: lines.reduce((count, line) => count + pricesIn(line), 0),
    listed: Math.max(lines.filter(isItem).length, ...lines.map(longestRow)),
  };
}

function pricesIn(line: string): number {
  const named = line.match(PRICED)?.length ?? 0;
  return named > 0 ? named : PRICE_AT_END.test(line) ? 1 : 0;
}

/** A line of a list: with a bullet, or a few words that end no sentence. */
function isItem(line: string): boolean {
  const words = line.trim().split(/\s+/);
  return BULLET.test(line) || (words.length <= 4 && !/[.!?:,]$/.test(line.trim()) && !FEEDBACK.test(line));
}

/** Items named one after another in a sentence. */
function longestRow(line: string): number {
  const rows = line.split(/[.!?:](?:\s|$)/).map((sentence) => sentence.split(/[,;]\s/));
  return Math.max(
    ...rows.map((items) => items.filter((item) => item.trim().split(/\s+/).length <= 4).length),
  );
}
