import type * as en from "../en/loop";

export const loopColumns: typeof en.loopColumns = {
  stage: "Этап петли",
  loop: "Круг",
  days: "Дней на этапе",
  alarm: "Тревога, дней",
  unused: "Ещё не применяли",
};

export const loopStages: typeof en.loopStages = {
  awareness: "осознание",
  learning: "познание",
  purchase: "покупка",
  experience: "опыт",
  trigger: "триггер",
  repeat: "повторная покупка",
};

export const tools: typeof en.tools = {
  "volume discount": "скидка за объём",
  "bonus goods": "бонусный товар за объём",
  "recipes and costing": "помощь с рецептурами и себестоимостью",
  "staff training": "обучение сотрудников клиента",
  "equipment tuning": "настройка оборудования",
};

export const toolPrefix: typeof en.toolPrefix = "Удерживающий инструмент:";

export const stageWhy: typeof en.stageWhy = ({ stage, loop, since, lastPurchase, caredOn }, format) => {
  const day = (known: number | null) => (known === null ? "" : format.day(known));
  switch (stage) {
    case "awareness":
      return "Ни касаний, ни покупок ещё не было";
    case "learning":
      return `Касаемся с ${day(since)}, покупок ещё нет`;
    case "purchase":
      return "Купил в этот самый день, впервые";
    case "repeat":
      return `Купил в этот самый день, покупка № ${loop}`;
    case "experience":
      return `Купил ${day(lastPurchase)}; с тех пор ни отзыва, ни звонка «мы заботимся о вас», ни визита, ни видеозвонка`;
    case "trigger":
      return `Купил ${day(lastPurchase)}, позаботились ${day(caredOn)}; ждём следующую покупку`;
  }
};

export const alarmWhy: typeof en.alarmWhy = (alarm, format) =>
  alarm.about === "rating"
    ? `клиент поставил нам ${alarm.rating} (${format.day(alarm.ratedOn)})`
    : `открыта претензия от ${format.day(alarm.madeOn)}${alarm.what === "" ? "" : `: ${alarm.what}`}`;
