import type * as en from "../en/service";

export const serviceTitles: typeof en.serviceTitles = {
  owner: "Ответственный",
  claims: "Претензий",
  open: "Открыто",
  longestOpen: "Дольше всех открыта, дней",
  settled: "Урегулировано",
  daysToSettle: "Дней до решения, в среднем",
  wonBack: "Вернулось клиентов",
  referrals: "Рекомендаций после этого",
};

export const everybody: typeof en.everybody = "Все вместе";
export const nobody: typeof en.nobody = "Никто";
