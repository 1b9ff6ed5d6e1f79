import type { RoadmapStanding } from "../domain/client/standing";
import { standings } from "../domain/client/standing";
import { wordsIn } from "../i18n/words";
import { readBase } from "../sheets/base/base";
import type { ColumnCode } from "../sheets/columns/columns";
import { type Cell, dayCell } from "../sheets/reading/cell";
import type { Locale } from "../sheets/reading/locale";
import { formatterFor } from "../sheets/writing/formatter";
import { actionText } from "./action-text";
import { answerTable, checkAnswerSize, dayOfTable } from "./answer-table";
import type { FormulaEntry } from "./formula-entry";
import { roadmapSentences } from "./standing-why";

const columns: readonly ColumnCode[] = [
  "roadmap",
  "step",
  "nextAction",
  "due",
  "state",
  "executor",
  "clientBenefit",
  "ourBenefit",
  "blockedBy",
  "why",
];

/**
 * The next roadmap action of each client: the first step not done, skipped or passed over; with why; a table with a header row.
 *
 * @param {Clients!A1:S} clients The Clients table with its header row; its Roadmap column names the map.
 * @param {Roadmaps!A1:O} roadmaps The Roadmaps table with its header row.
 * @param {Progress!A1:H} progress The Progress table with its header row.
 * @param {Purchases!A1:I} purchases The Purchases table with its header row.
 * @param {Today} asOf The day to judge on.
 * @param {Settings!A1:C} settings Optional. The Settings table with its header row.
 * @param {Products!A1:H} products Optional. The Products table, for cycles and warranties.
 * @param {Tiers!A1:I} tiers Optional. The Tiers table, for conditions and steps that name a tier.
 * @param {Touches!A1:J} touches Optional. The Touches table, for steps done by a touch.
 * @param {Segments!A1:F} segments Optional. The Segments table, for rules and cycles of segments.
 * @customfunction
 * @see theory 8.9
 */
export function clientNextAction(
  locale: Locale,
  clients: unknown,
  roadmaps: unknown,
  progress: unknown,
  purchases: unknown,
  asOf: unknown,
  settings: unknown,
  products: unknown,
  tiers: unknown,
  touches: unknown,
  segments: unknown,
): Cell[][] {
  const day = dayOfTable(asOf, locale);
  const ranges = { clients, purchases, settings, products, tiers, roadmaps, progress, touches, segments };
  const { base, clients: sheet } = readBase(ranges, locale);
  checkAnswerSize(columns, sheet);
  const standingOf = standings(base, day);
  return answerTable(columns, sheet, locale, (place) => {
    const { roadmap } = standingOf(place);
    const [why = ""] = roadmapSentences(roadmap, locale, formatterFor(locale.language));
    return [...actionCells(roadmap, locale), why];
  });
}

export const CLIENT_NEXT_ACTION: FormulaEntry<typeof clientNextAction> = {
  class: "everyday",
  help: {
    ru: {
      about:
        "Таблица: следующее действие по дорожной карте — первый шаг, который не сделан, не пропущен и подходит клиенту; и почему он.",
      params: [
        "«Клиенты» с заголовками; карту задаёт столбец «Дорожная карта».",
        "«Дорожные карты» с заголовками.",
        "«Прогресс» с заголовками.",
        "«Покупки» с заголовками.",
        "День, на который нужен ответ.",
        "Необязательно. «Настройки».",
        "Необязательно. «Товары»: из неё циклы и гарантии.",
        "Необязательно. «Уровни»: для условий и шагов, где назван уровень.",
        "Необязательно. «Касания»: для шагов, которые завершает касание.",
        "Необязательно. «Сегменты»: из неё правила и циклы сегментов.",
      ],
    },
  },
};

function actionCells(roadmap: RoadmapStanding, locale: Locale): Cell[] {
  const { vocabulary, verdicts } = wordsIn(locale.language);
  if (roadmap.code === "unknown roadmap")
    return ["", "", "", "", "", "", "", "", verdicts.roadmapWhy.unknown(roadmap.name)];
  if (roadmap.code !== "answer") return ["", "", "", "", "", "", "", "", ""];
  const { map, answer } = roadmap;
  const blockedBy = answer.obstacles.map(verdicts.obstacle).join("; ");
  if (answer.action === null) return [map.name, "", "", "", "", "", "", "", blockedBy];
  const { step, state, due, clientBenefit } = answer.action;
  return [
    map.name,
    step.step,
    actionText(answer.action, locale),
    dayCell(due, locale),
    vocabulary.states[state][0]!,
    step.executor,
    clientBenefit,
    step.ourBenefit,
    blockedBy,
  ];
}
