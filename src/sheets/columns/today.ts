import { type ColumnLooks, required, sheetSpec, text } from "./columns";
import { channelNote, contentNote } from "./notes";

/** Today's list, written for people who have no panel at hand; made when it is first written. */
export const todaySheet = sheetSpec("today", [
  { code: "client", kind: "client", ...required },
  { code: "done", kind: "checkbox", ...required },
  text("do", { isWrapped: true }),
  text("why", { isWrapped: true }),
  text("channel"),
  text("content"),
  text("clientBenefit", { isWrapped: true }),
  { code: "until", kind: "day" },
  text("owner"),
]);

export const todayLooks: ColumnLooks<typeof todaySheet.columns> = {
  client: {
    width: 140,
    note: { en: "Whom to contact, written as on Clients.", ru: "С кем связаться, как на листе «Клиенты»." },
  },
  done: {
    width: 80,
    note: {
      en: "Tick when done; the touch is logged when the list is written again.",
      ru: "Отметьте, когда сделано: касание запишется, когда список запишут заново.",
    },
  },
  do: { width: 220, note: { en: "What to do with this client today.", ru: "Что сделать сегодня." } },
  why: {
    width: 240,
    note: {
      en: "The rule that put this client on the list, with its numbers.",
      ru: "По какому правилу клиент в списке, с числами.",
    },
  },
  channel: { width: 110, note: channelNote },
  content: { width: 140, note: contentNote },
  clientBenefit: { width: 200, note: { en: "What the client gains.", ru: "Что получит клиент." } },
  until: {
    note: {
      en: "The last day on which it still makes sense; blank = no such day.",
      ru: "До какого дня это имеет смысл; пусто — срока нет.",
    },
  },
  owner: { width: 130, note: { en: "Who answers for this client.", ru: "Кто отвечает за клиента." } },
};
