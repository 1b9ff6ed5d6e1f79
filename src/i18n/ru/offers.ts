import type { Repair } from "../../domain/offers/margin-repair";
import type { Programme } from "../../domain/offers/programme";
import { columnTitles } from "../column-titles";
import type * as en from "../en/offers";
import type { Formatter } from "../formatter";
import { count } from "./count";
import { notWith } from "./vocabulary";

export const offerFault: typeof en.offerFault = (fault, format) => {
  switch (fault.code) {
    case "worn words":
      return `«${fault.words}» уже никто не замечает: скажите, что даёте и почему.`;
    case "no reason":
      return "Нет причины: напишите, почему предлагаете, например наш день рождения или новый урожай.";
    case "no deadline":
      return `Нет срока: укажите последний день в столбце «${columnTitles.until.ru}».`;
    case "deadline passed":
      return `Срок прошёл ${format.day(fault.until)}: назначьте день позже.`;
    case "not once":
      return `Не сказано, что воспользоваться можно один раз: скажите об этом и поставьте «да» в столбце «${columnTitles.once.ru}».`;
    case "may come again":
      return `Не сказано, что больше так не будет: скажите об этом и поставьте «да» в столбце «${columnTitles.saysNoRepeat.ru}».`;
    case "issued before":
      return `Этот клиент уже получил его ${format.day(fault.issuedOn)}: придумайте другое.`;
  }
};

export const receiptFault: typeof en.receiptFault = (fault) => {
  switch (fault.code) {
    case "nothing useful":
      return "Не нашлось ни предложения, ни сведений о покупке, ни способа оставить отзыв: добавьте что-то одно.";
    case "price list":
      return `Похоже на прайс-лист (цен: ${fault.prices}): оставьте одно предложение.`;
    case "list of everything":
      return `Похоже на перечень всего подряд (позиций: ${fault.listed}): оставьте одно предложение.`;
  }
};

export const marginVerdicts: typeof en.marginVerdicts = {
  ok: "в норме",
  "below floor": "ниже порога",
  zero: "ноль",
  loss: "убыток",
};

export const impossible: typeof en.impossible = "невозможно";

export const combination: typeof en.combination = (programmes, format) => {
  if (programmes.length === 0) return "без скидок";
  return programmes.map((programme) => named(programme, format)).join(" + ");
};

function named({ kind, name, share, freeAfter }: Programme, format: Formatter): string {
  if (kind === "points") return `баллы ${name} до ${format.share(share)}`;
  const parts = [...(share > 0 ? [format.share(share)] : []), ...(freeAfter ? [`${freeAfter}+1`] : [])];
  return `${name} ${parts.join(", ")}`;
}

export const repair: typeof en.repair = (what, format) => {
  switch (what.code) {
    case "none needed":
      return "";
    case "price below floor":
      return "сама цена ниже порога";
    case "no single change":
      return "одного изменения мало";
    case "change":
      return changeWords(what.change, format);
  }
};

function changeWords(change: Extract<Repair, { code: "change" }>["change"], format: Formatter): string {
  const { name, kind, share, freeAfter } = change.programme;
  switch (change.code) {
    case "share":
      return `${name}: ${kind === "points" ? "баллы до " : ""}${format.share(share)} → ${format.share(change.to)}`;
    case "free after":
      return `${name}: ${freeAfter}+1 → ${change.to}+1`;
    case "not with": {
      const { other } = change;
      const title =
        other.kind === "tier" ? notWith.tier[0] : other.kind === "points" ? notWith.points[0] : other.name;
      return `${name}: ${columnTitles.notWith.ru.toLowerCase()} «${title}»`;
    }
  }
}

export const contractStates: typeof en.contractStates = {
  ahead: "ещё не начат",
  running: "действует",
  fulfilled: "выполнен",
  ended: "закончился с недобором",
  cancelled: "расторгнут",
};

export const subscriptionStates: typeof en.subscriptionStates = {
  ahead: "ещё не началась",
  active: "действует",
  ended: "прекращена",
};

export const offerWindow: typeof en.offerWindow = (window, format) => {
  switch (window.code) {
    case "too early":
      return `ещё рано, до ${format.day(window.opensOn)}`;
    case "open":
      return window.daysLeft === 0 ? "открыто, последний день" : `открыто, ${left(window.daysLeft)}`;
    case "closed":
      return "закрыто";
  }
};

const left = (n: number) =>
  `${n % 10 === 1 && n % 100 !== 11 ? "остался" : "осталось"} ${count(n, "день", "дня", "дней")}`;

export const otherContent: typeof en.otherContent = "другое";
