import type { PortraitMatch } from "../../domain/status/portrait";
import type * as en from "../en/portrait";
import { portraitPrefix } from "./base-settings";

export const portraitTitles: typeof en.portraitTitles = {
  client: "Клиент",
  matching: "Подходит строк",
  judged: "Проверено строк",
  fit: "Совпадение",
  verdict: "Вывод",
  why: "Почему",
};

export const portraitVerdicts: typeof en.portraitVerdicts = {
  ours: "наш портрет",
  "not ours": "не наш портрет",
  unknown: "неизвестно",
};

export const portraitWhy: typeof en.portraitWhy = ({ matching, judged, mismatches, unjudged }) => {
  if (judged === 0 && unjudged.length === 0) return `В настройках нет ни одной строки «${portraitPrefix}».`;
  if (judged === 0) return `Проверить не по чему: ${lines(unjudged)}.`;
  const parts = [
    `подходит ${matching} из ${judged}`,
    ...(mismatches.length > 0 ? [`не подходит: ${lines(mismatches)}`] : []),
    ...(unjudged.length > 0 ? [`нельзя проверить: ${lines(unjudged)}`] : []),
  ];
  return `${parts.join("; ")}.`.replace(/^п/, "П");
};

export const notOurs: typeof en.notOurs = (reason) => `Не наш портрет. ${portraitWhy(reason)}`;

function lines(matches: readonly PortraitMatch[]): string {
  return matches.map(({ column, wanted }) => (wanted === "" ? column : `${column} (${wanted})`)).join(", ");
}
