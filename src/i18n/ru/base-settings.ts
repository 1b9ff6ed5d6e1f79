import type * as en from "../en/base-settings";

export const baseSettingTitles: typeof en.baseSettingTitles = {
  profitGoal: "Цель по прибыли в месяц",
  fansShare: "Доля прибыли от поклонников",
  planNewcomers: "Новичков в месяц по плану",
  planFans: "Поклонников в месяц по плану",
  attractionCost: "Привлечение одного клиента стоит",
  samplesCost: "Образцы на одного клиента стоят",
  retentionCost: "Удержание клиентов в месяц стоит",
};

export const sourceCostPrefix: typeof en.sourceCostPrefix = "Затраты на источник:";

export const portraitPrefix: typeof en.portraitPrefix = "Портрет:";
