import type * as en from "../en/set-up";

export const menu: typeof en.menu = {
  start: "Начать",
  today: "Дела на сегодня",
  touchPlan: "План касаний",
  clientCard: "Карточка клиента",
  roadmap: "Дорожная карта",
  offerCheck: "Проверка предложения",
  dashboard: "Показатели",
  checklists: "Чек-листы",
  more: "Ещё",
  rulesCheck: "Проверить наши правила",
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
  unexpectedTitle: "Не получилось",
  unexpected:
    "Дополнение остановилось, дальше ничего не менялось. Попробуйте ещё раз; если повторится — напишите нам, что вы делали.",
  noCode:
    "не удалось прочитать код этой формулы. Измените любую ячейку, которую она читает, чтобы она пересчиталась; если не поможет — установите дополнение заново.",
};
