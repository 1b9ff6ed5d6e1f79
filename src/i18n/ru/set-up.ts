import type * as en from "../en/set-up";

export const menu: typeof en.menu = {
  addOn: "Дорожная карта постоянных продаж",
  start: "Начать",
  today: "Дела на сегодня",
  clientCard: "Карточка клиента",
  roadmap: "Дорожная карта",
  offerCheck: "Проверка предложения",
  more: "Ещё",
  refreshValues: "Обновить значениями",
  freezeFormulas: "Заменить формулы значениями",
  undo: "Отменить последнее изменение",
  repair: "Восстановить оформление",
  checkData: "Проверить данные",
  removeSample: "Убрать пример",
  settings: "Настройки",
  help: "Справка",
  about: "О дополнении",
};

export const failure: typeof en.failure = {
  lockedTitle: "Ничего не изменено",
  locked:
    "Таблицу сейчас меняет другое действие дополнения — ваше или коллеги. Попробуйте через несколько секунд.",
  unexpectedTitle: "Не получилось",
  unexpected:
    "Дополнение остановилось, дальше ничего не менялось. Попробуйте ещё раз; если повторится — напишите нам, что вы делали.",
};
