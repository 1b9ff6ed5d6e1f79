import { type ColumnLooks, required, sheetSpec, text } from "./columns";
import { anyNote, cycleDaysNote } from "./notes";

export const clientsSheet = sheetSpec("clients", [
  text("client", { ...required }),
  text("name"),
  text("phone"),
  text("email"),
  text("messenger"),
  text("segment", { choices: "segments" }),
  text("owner"),
  text("executor"),
  text("source"),
  text("referredBy", { choices: "clients" }),
  { code: "cycleDays", kind: "days" },
  text("roadmap", { choices: "roadmaps" }),
  { code: "consent", kind: "yes or no" },
  { code: "leftOn", kind: "day" },
  text("leftBecause"),
  { code: "wanted", kind: "yes or no" },
  { code: "addedOn", kind: "day" },
  { code: "leadSince", kind: "day" },
  text("note"),
]);

const contactNote = {
  en: "Any phone, e-mail or messenger filled in is a contact; a client with a contact and no purchases is a lead.",
  ru: "Достаточно одного: телефон, почта или мессенджер. Контакт есть, покупок нет — лид.",
};

export const clientsLooks: ColumnLooks<typeof clientsSheet.columns> = {
  client: {
    width: 170,
    note: {
      en: "Name or number of the client, one row each; other sheets write it the same way.",
      ru: "Имя или номер клиента, по строке на каждого; на других листах пишите так же.",
    },
  },
  name: { note: { en: "Whom we talk to, e.g. Anna Petrova.", ru: "С кем говорим, напр. Анна Петрова." } },
  phone: { width: 140, note: contactNote },
  email: { width: 170, note: contactNote },
  messenger: { width: 130, note: contactNote },
  segment: {
    width: 140,
    note: {
      en: "Group of the client, from the Segments sheet, e.g. B2B.",
      ru: "Группа клиента с листа «Сегменты», напр. B2B.",
    },
  },
  owner: {
    width: 130,
    note: { en: "Who answers for this client, e.g. Ivan.", ru: "Кто отвечает за клиента, напр. Иван." },
  },
  executor: {
    width: 130,
    note: {
      en: "Who does the work with this client, e.g. Maria.",
      ru: "Кто работает с клиентом, напр. Мария.",
    },
  },
  source: {
    note: { en: "Where the client came from, e.g. exhibition.", ru: "Откуда пришёл, напр. выставка." },
  },
  referredBy: {
    width: 170,
    note: {
      en: "The client who recommended us, written as on Clients.",
      ru: "Какой клиент нас посоветовал, как на листе «Клиенты».",
    },
  },
  cycleDays: { note: cycleDaysNote },
  roadmap: {
    width: 220,
    note: {
      en: "Map that this client follows, from the Roadmaps sheet; blank = no next action.",
      ru: "По какой карте ведём клиента; пусто — следующего действия нет.",
    },
  },
  consent: { note: { en: "no = do not write to or call this client.", ru: "нет = не пишем и не звоним." } },
  leftOn: {
    note: {
      en: "Day the client left us, offended or disappointed. Makes a returner until the next purchase.",
      ru: "День, когда клиент ушёл обиженным или разочарованным. До новой покупки он возвращенец.",
    },
  },
  leftBecause: {
    note: { en: "What went wrong, e.g. late delivery.", ru: "Что было не так, напр. опоздала доставка." },
  },
  wanted: {
    note: {
      en: "no = we do not want this client back; blank = yes.",
      ru: "нет = возвращать не хотим; пусто = да.",
    },
  },
  addedOn: {
    note: {
      en: "Day this client was entered here; blank = unknown.",
      ru: "Когда клиента внесли в таблицу; пусто — неизвестно.",
    },
  },
  leadSince: {
    note: {
      en: "Day we got the first contact; blank = unknown.",
      ru: "Когда появился первый контакт; пусто — неизвестно.",
    },
  },
  note: { width: 200, note: anyNote },
};
