import { type ColumnLooks, required, sheetSpec, text } from "./columns";
import { channelNote, contentNote } from "./notes";

export const standardsSheet = sheetSpec("standards", [
  { code: "status", kind: "choice", ...required, choices: "statuses", isStrict: true },
  { code: "channel", kind: "choice", choices: "channels" },
  { code: "content", kind: "choice", choices: "contents", isStrict: true },
  { code: "everyDays", kind: "days" },
  text("text"),
  text("executor"),
  text("owner"),
]);

export const standardsLooks: ColumnLooks<typeof standardsSheet.columns> = {
  status: {
    width: 125,
    note: {
      en: "Whom this touch is for: lead, newcomer, fan, sleeping, returner. Several rows may speak of one status.",
      ru: "Для кого касание: лид, новичок, поклонник, заснувший, возвращенец. На один статус может быть несколько строк.",
    },
  },
  channel: { width: 140, note: channelNote },
  content: { width: 160, note: contentNote },
  everyDays: {
    note: {
      en: "A touch like this every so many days, e.g. 30; blank = when it suits.",
      ru: "Раз во сколько дней повторять, напр. 30; пусто — по случаю.",
    },
  },
  text: {
    width: 320,
    note: { en: "What we say or write, in your own words.", ru: "Что говорим или пишем, своими словами." },
  },
  executor: {
    width: 130,
    note: {
      en: "Who does it, e.g. Maria. A standard that nobody does is listed.",
      ru: "Кто делает, напр. Мария. Стандарт без исполнителя попадёт в список.",
    },
  },
  owner: {
    width: 130,
    note: {
      en: "Who answers for it, e.g. Ivan. A standard that nobody answers for is listed.",
      ru: "Кто отвечает, напр. Иван. Стандарт без ответственного попадёт в список.",
    },
  },
};
