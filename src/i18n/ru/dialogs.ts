import type * as en from "../en/dialogs";
import { count } from "./count";

export const undo: typeof en.undo = {
  title: "Отменить последнее изменение",
  nothing: "Отменять нечего: дополнение ничего здесь не меняло или всё уже отменено.",
  confirm: (what, subject) =>
    `Отменить последнее изменение: ${what}${subject === "" ? "" : ` («${subject}»)`}? Ячейки, которые с тех пор правили, останутся как есть.`,
  done: ({ restored, kept, sheets, keptSheets }) =>
    [
      `Отменено. Ячеек возвращено: ${restored}.`,
      ...(kept > 0 ? [`Правили позже, не тронуто: ${kept}.`] : []),
      ...(sheets > 0 ? [`Листов убрано: ${sheets}.`] : []),
      ...(keptSheets > 0 ? [`Листы правили позже, не тронуто: ${keptSheets}.`] : []),
    ].join(" "),
  kinds: {
    start: "первые шаги",
    "sample removed": "пример убран",
    touch: "касание записано",
    purchase: "покупка записана",
    step: "шаг закрыт",
    study: "изучение записано",
    promise: "договорённость",
    left: "клиент отмечен как ушедший",
    assignment: "дорожная карта назначена",
    today: "дела на сегодня записаны на лист",
    roadmap: "дорожная карта сохранена",
    cycles: "циклы приняты",
    values: "формулы заменены значениями",
    settings: "настройки изменены",
  },
};

export const start: typeof en.start = {
  protectedColumns:
    "Считает CLIENT_TABLE. Если вписать сюда что-нибудь, формула перестанет работать во всех этих столбцах.",
};

export const sample: typeof en.sample = {
  title: "Убрать пример",
  confirm: (rows) => `Удалить ${count(rows, "строку", "строки", "строк")} примера? Ваши строки останутся.`,
  none: "В этой таблице нет примера.",
  removed: (rows, kept) =>
    kept === 0
      ? `Удалено строк примера: ${rows}.`
      : `Удалено строк примера: ${rows}. Изменённые вами строки остались: ${kept}.`,
};

export const check: typeof en.check = {
  title: "Проверить данные",
  fine: (clients, purchases) => `Прочитано клиентов: ${clients}, строк покупок: ${purchases}. Всё в порядке.`,
  found: (clients, purchases, problems) =>
    `Прочитано клиентов: ${clients}, строк покупок: ${purchases}. Требует внимания: ${problems}.`,
  more: (rest) => `… и ещё ${rest}`,
  noSheet: (title) => `Листа «${title}» ещё нет. Сначала выберите «Начать».`,
};

export const freeze: typeof en.freeze = {
  title: "Заменить формулы значениями",
  nothing: "Формул дополнения в этой таблице нет.",
  confirm: (n) =>
    `Заменить значениями ${count(n, "формулу", "формулы", "формул")} дополнения? Ответы можно будет читать и без дополнения, но они перестанут следовать за данными. «Отменить последнее изменение» вернёт формулы.`,
  done: (cells) => `Ячеек заменено значениями: ${cells}.`,
};

export const repair: typeof en.repair = {
  title: "Восстановить оформление",
  nothing: "Листов дополнения ещё нет. Сначала выберите «Начать».",
  done: (sheets) => `Форматы, списки и цвета заданы заново. Листов: ${sheets}.`,
};
