import { readinessQuestions } from "../readiness/ru";
import { count } from "../ru/count";
import type { ChecklistsWords } from "./en";

export const checklists: ChecklistsWords = {
  title: "Чек-листы",
  viewsLabel: "Чек-листы",
  views: {
    readiness: "Готовность",
    "attention points": "Внимание",
    "practical block": "Практика",
    audit: "Подпроцессы",
  },
  intro: {
    readiness: "Что есть у компании для дорожных карт. Ответ «нет» блокирует шаги, которым это нужно.",
    "attention points": "На что обратить внимание. Что можно, видно по таблице; ваша оценка важнее.",
    "practical block": "С чего начать. Что можно, видно по таблице; ваша оценка важнее.",
    audit: "Четыре части продаж, самая слабая первой. Выберите подпроцесс и оцените его вопросы.",
  },
  scores: { 0: "не делаем", 1: "иногда", 2: "почти всегда", 3: "по норме" },
  noScore: "без оценки",

  questions: readinessQuestions,
  yes: "Да",
  no: "Нет",
  notAnswered: "Нет ответа",
  steps: {
    locks: "Заблокировано",
    needs: "Нужно для шагов",
    slows: "Тормозит шаги",
    depends: "На этом держатся шаги",
    none: "Ни одному шагу ваших карт это не нужно.",
    step: (step, roadmap, action) => `шаг ${step} карты «${roadmap}»: ${action}`,
    waiting: (clients) => `на нём ${count(clients, "клиент", "клиента", "клиентов")}`,
    more: (steps) => `и ещё ${count(steps, "шаг", "шага", "шагов")}`,
    someClients: (names, more) => `${names.join(", ")}${more > 0 ? ` и ещё ${more}` : ""}`,
  },

  states: { done: "Сделано", part: "Частично", "not yet": "Пока нет", unknown: "Неизвестно" },
  seen: (check, seen) => {
    if (seen === null) return "По таблице этого не видно.";
    const { done, of } = seen;
    switch (check) {
      case "plan":
        return done === of
          ? "На листе «Настройки» есть цель по прибыли."
          : "На листе «Настройки» нет цели по прибыли.";
      case "contacts":
        return `Клиентов с контактом: ${done} из ${of}.`;
      case "focus":
        return of === 0
          ? "В последнее время касаний не было."
          : `Последние касания, которые удерживают или возвращают: ${done} из ${of}.`;
      case "tracking":
        return done === of
          ? "Столбец «Статус» обновляется формулой."
          : "Формулы, которая обновляет столбец «Статус», нет.";
      case "touches":
        return `Статусов со стандартом касаний: ${done} из ${of}.`;
      case "assigned":
        return `Клиентов со статусом: ${done} из ${of}.`;
      case "standards":
        return `Из этих четырёх со стандартом: ${done}.`;
      case "people":
        return `Клиентов и стандартов, у которых есть и исполнитель, и ответственный: ${done} из ${of}.`;
      case "introduced":
        return "";
    }
  },
  advice: {
    plan: "Впишите цель по прибыли в месяц на лист «Настройки»: BASE_TARGETS посчитает, сколько их нужно.",
    contacts: "Предложите что-нибудь полезное в обмен на телефон или почту.",
    focus: "Сначала планируйте касания новичков, поклонников и заснувших, потом — новых.",
    tracking: "Выберите в меню «Начать»: столбец появится.",
    touches: "Каких стандартов не хватает, видно в «Плане касаний», раздел «База».",
    assigned: "Статус виден на листе «Клиенты»; если столбца «Статус» нет, выберите в меню «Начать».",
    standards: "Пропишите их на листе «Стандарты».",
    people: "Заполните столбцы «Ответственный» и «Исполнитель» на листах «Клиенты» и «Стандарты».",
    introduced: "Начинайте каждый день с «Дел на сегодня».",
  },

  scored: (score) => `${score} из 3`,
  unscored: "Оценки пока нет",
  answered: (answered, of) => `Отвечено ${answered} из ${of}.`,
  weakest: (question) => `Слабее всего: ${question}`,
  back: "Все подпроцессы",
  own: "ваш вопрос",
  details: "Важность, ответственный, норма",
  importance: "Важность",
  importances: { 1: "1, низкая", 2: "2, средняя", 3: "3, высокая" },
  notGiven: "не указана",
  owner: "Ответственный",
  standard: "Норма",
  said: {
    importance: (importance) => `важность ${importance}`,
    standard: (standard) => `норма: ${standard}`,
  },
  missing: (n) => `Вопросов, которых ещё нет на листе «Аудит»: ${n}.`,
  fill: "Добавить их на лист",

  changed: (n) => `Изменено ответов: ${n}.`,
  save: "Сохранить",
  discard: "Сбросить",
  saving: "Сохраняю…",
  news: {
    writing: "Сохраняю…",
    saved: (n) => `Сохранено ответов: ${n}.`,
    filled: (n) => `Добавлено вопросов на лист «Аудит»: ${n}.`,
  },
};
