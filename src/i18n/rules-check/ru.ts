import { count } from "../ru/count";
import type { RulesCheckWords } from "./en";

const flags = (n: number) => count(n, "отметка", "отметки", "отметок");
const months = (n: number) => count(n, "месяц", "месяца", "месяцев");
const purchases = (n: number) => count(n, "покупка", "покупки", "покупок");
const cells = (n: number) => count(n, "ячейка", "ячейки", "ячеек");
const tenthsText = (tenths: number) => (tenths / 10).toFixed(1).replace(".", ",");
/** After «у» and «из». */
const ofClients = (n: number) => count(n, "клиента", "клиентов", "клиентов");

export const rulesCheck: RulesCheckWords = {
  title: "Проверка правил",
  what: "Ваши покупки проигрываются месяц за месяцем, как если бы действовали другие правила. Без вашего согласия ничего не меняется.",
  loading: "Просмотрено клиентов",
  stopped: (done, total) => `Остановлено после ${done} из ${total} клиентов.`,
  goOn: "Продолжить",
  retry: "Проверить ещё раз",
  nobody: "К этому дню никто ничего не купил: проверять не на чем.",
  data: "Сколько данных",
  judged: (judged, clients, lasting) =>
    `Проверено отметок «заснул»: ${judged}, у ${ofClients(clients)}, за ${months(lasting)}.`,
  open: (n) =>
    `Ещё ${flags(n)} ${n % 10 === 1 && n % 100 !== 11 ? "слишком свежая" : "слишком свежие"}: судить можно, когда просрочка клиента стала долгой.`,
  proposal: "Предложение",
  cycles: {
    longer: (tenths) => `Циклы в ${tenthsText(tenths)} раза длиннее нынешних.`,
    mistakes: (now, then) => `Ошибок: ${then} вместо ${now}.`,
    parts: (falseAlarms, late) =>
      `${count(falseAlarms, "ложная тревога", "ложные тревоги", "ложных тревог")} и ${count(late, "поздняя отметка", "поздние отметки", "поздних отметок")}`,
    good: "Циклы: оставьте как есть. Ни один другой множитель не спасает и от одной ошибки из десяти.",
    few: (judged, clients, needed, neededClients) =>
      `Циклы: данных слишком мало. Проверено: ${flags(judged)} у ${ofClients(clients)}; нужно ${flags(needed)} у ${ofClients(neededClients)}.`,
  },
  fans: {
    from: (n) => `Поклонник — с ${n}-й покупки.`,
    mistakes: (now, then) => `Ошибок: ${then} вместо ${now}.`,
    parts: (tooEarly, tooLate) => `${tooEarly} слишком рано и ${tooLate} слишком поздно`,
    good: "Поклонники: оставьте правило как есть. Ни одно другое число не спасает и от одной ошибки из десяти.",
    few: (n, needed) => `Поклонники: данных слишком мало. Проверено: ${purchases(n)}, нужно ${needed}.`,
  },
  nowAnd: (now, then) => `Сейчас: ${now}. Станет: ${then}.`,
  use: "Принять эти правила…",
  change: "Что изменится",
  cell: (sheet, name, from, to) => `${sheet}, ${name}: ${from} → ${to}`,
  moreCells: (n) => `… и так же ещё ${cells(n)}.`,
  noCells: "Нет ни одного заданного цикла, который бы от этого изменился.",
  write: (n) => `Изменить ${count(n, "ячейку", "ячейки", "ячеек")}`,
  writing: "Записываем…",
  written: (n) => `Правила изменены: ${cells(n)}.`,
  flagTable: {
    title: "Когда клиент считается заснувшим",
    caption: "Отметки «заснул» при циклах от нынешних до вдвое более длинных",
    factor: "Цикл",
    judged: "Проверено",
    falseAlarms: "Ложных тревог",
    late: "Поздних",
    legend:
      "Ложная тревога: клиент купил в первые полцикла после отметки. Поздняя: клиент перестал покупать, а к отметке прошло уже два его обычных промежутка между покупками; судим, только если ритм клиента известен. Цикл, заданный самому клиенту, не меняется.",
  },
  fanTable: {
    title: "Когда новичок становится поклонником",
    caption: "Что было бы при другом числе покупок",
    from: "С покупки",
    fans: "Стали ими",
    tooEarly: "Слишком рано",
    tooLate: "Слишком поздно",
    legend: (newcomers, judged) =>
      `Стали поклонниками: из ${ofClients(newcomers)}, купивших хоть раз. Слишком рано: назван поклонником и больше не купил. Слишком поздно: купил снова, а поклонником назван не был. Проверено: ${purchases(judged)}, у каждого клиента начиная со второй.`,
  },
  monthTable: {
    title: "По месяцам",
    caption: "Проверенные отметки по месяцам, в которые они появились",
    captionBoth: "Проверенные отметки по месяцам, в которые они появились: сейчас → станет",
    month: "Месяц",
  },
  now: "сейчас",
  proposed: "лучше",
  factor: (tenths) => `× ${tenthsText(tenths)}`,
  both: (now, then) => `${now} → ${then}`,
  month: (firstDay) => firstDay.replace(/^\d+\./, ""),
};
