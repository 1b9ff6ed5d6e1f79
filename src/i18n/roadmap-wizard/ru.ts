import type { RoadmapError } from "../../domain/roadmaps/roadmap-lint";
import { readinessQuestions } from "../readiness/ru";
import { count } from "../ru/count";
import type { WizardWords } from "./en";

const stepsOf = (n: number) => count(n, "шаг", "шага", "шагов");
const clientsOf = (n: number) => count(n, "клиент", "клиента", "клиентов");

export const wizard: WizardWords = {
  title: "Дорожная карта",
  place: (step, of) => `Часть ${step} из ${of}`,
  next: "Продолжить",
  back: "Вернуться",

  choose: {
    title: "Дорожная карта: что и кому вы продаёте?",
    ready: "Начать с готовой карты",
    kinds: {
      roof: "Один раз частному клиенту",
      carBuyer: "Розница: вещь, потом аксессуары",
      carDealer: "Дилеру, который продаёт дальше",
      nails: "Ключевому клиенту",
      coffee: "По циклу, с помощью между покупками",
      consumables: "Оборудование и расходники",
      subscription: "По подписке",
    },
    example: (name, steps) => `Пример: «${name}», ${stepsOf(steps)}`,
    blank: "Пустая карта",
    blankHint: "Один шаг, остальное добавите сами",
    begin: "Начать",
    open: "Открыть свою карту",
    openLabel: "Дорожная карта",
    openOption: (name, steps, clients) => `${name} (${stepsOf(steps)}, ${clientsOf(clients)})`,
    openButton: "Открыть",
    unsaved: (name) => `Карта «${name}» ещё не сохранена.`,
    resume: "Вернуться к ней",
    discard: "Удалить черновик",
    newName: "Новая карта",
  },

  steps: {
    title: "Шаги",
    name: "Название карты",
    add: "Добавить шаг",
    keys: "Alt+↑ и Alt+↓ двигают шаг, мышью его можно перетащить.",
    step: (number, action) => `${number}. ${action === "" ? "Новый шаг" : action}`,
    days: "Сроки — для клиента, который начинает сегодня.",
    due: (day) => `Срок ${day}`,
    later: "Срока нет: он зависит от шагов выше",
    faulty: "Срок появится, когда ошибка этого шага будет исправлена",
    up: (number) => `Поднять шаг ${number}`,
    down: (number) => `Опустить шаг ${number}`,
    copy: "Копировать",
    copyLabel: (number) => `Копировать шаг ${number}`,
    remove: "Удалить",
    removeLabel: (number) => `Удалить шаг ${number}`,
    moved: (number) => `Теперь это шаг ${number}.`,
    added: (number) => `Шаг ${number} добавлен.`,
    removed: (number) => `Шаг ${number} удалён.`,
    gone: "удалён",
    balance: "Баланс",
    bothBenefits: (n, of) => `Шагов с обеими выгодами: ${n} из ${of}`,
    sellsNothing: (percent) => `Шагов, которые ничего не продают: ${percent} %`,
    silence: (days) =>
      days === null
        ? "Самое долгое молчание: неизвестно"
        : `Самое долгое молчание: ${count(days, "день", "дня", "дней")}`,
    errorCount: (n) => (n === 0 ? "Ошибок нет." : `Ошибок: ${n}. Они показаны у шагов и мешают сохранить.`),
  },

  form: {
    action: "Что делаем",
    clientBenefit: "Выгода клиента",
    clientBenefitHint: "Нет выгоды для клиента — нет шага.",
    ourBenefit: "Наша выгода",
    startsAfter: "После чего",
    offset: "Через сколько",
    count: "Сколько",
    unit: "Дней, недель, месяцев или лет",
    units: { day: "дней", week: "недель", month: "месяцев", year: "лет" },
    ownWords: "Своими словами",
    ownWordsHint: "Например: 5 дней.",
    when: "Когда",
    onlyIf: "Только если",
    onlyIfHint: "Например: статус = поклонник; покупок >= 3. Пусто — всегда.",
    doneWhen: "Готово, когда",
    kinds: {
      "by hand": "отмечаем вручную",
      purchase: "клиент купил",
      "purchase of": "клиент купил товар",
      "purchase quantity": "клиент купил не меньше",
      touch: "было касание",
      referral: "купил клиент по рекомендации",
      subscription: "оформлена подписка",
      tier: "клиент получил уровень",
    },
    product: "Товар",
    quantity: "Количество",
    content: "Содержание",
    touchContent: "Содержание этого касания",
    tier: "Уровень",
    studyFirst: "Сначала изучить клиента",
    studyHint: "Шаг ждёт, пока не записана выгода именно этого клиента.",
    needs: "Что компании нужно для этого шага",
    channel: "Канал",
    executor: "Исполнитель",
    then: "Дальше",
    nextStep: "следующий шаг",
    end: "конец",
    nothing: "не указано",
    goTo: (step) => `перейти: ${step}`,
    anchors: {
      start: "начало карты",
      previous: "предыдущий шаг",
      "first purchase": "первая покупка",
      "last purchase": "последняя покупка",
      "warranty end": "конец гарантии",
    },
  },

  errors: (code: RoadmapError["code"], text: string): string => {
    switch (code) {
      case "no client benefit":
        return "Напишите, что получает клиент. Без его выгоды шага нет.";
      case "no our benefit":
        return "Напишите, что получаем мы.";
      case "unknown anchor":
        return `«После чего»: непонятно «${text}». Например: предыдущий шаг.`;
      case "unknown offset":
        return `«Через сколько»: непонятно «${text}». Например: 5 дней.`;
      case "unknown condition":
        return `«Только если»: непонятно «${text}». Например: статус = поклонник.`;
      case "unknown done-when":
        return `«Готово, когда»: непонятно «${text}». Например: покупка.`;
      case "unknown then":
        return `«Дальше»: непонятно «${text}». Например: шаг 3.`;
      case "unknown readiness key":
        return `«${text}» — нет такого среди пяти вопросов a–e.`;
      case "unknown step":
        return `Шага ${text} нет.`;
      case "unknown tier":
        return `Уровня «${text}» нет на листе «Уровни».`;
      case "unknown product":
        return `Товара «${text}» нет на листе «Товары».`;
      case "step twice":
        return "Этот номер есть у двух шагов.";
      case "loop without exit":
        return "Петля нигде не ждёт: дайте одному из её шагов срок или событие клиента.";
      case "unreachable step":
        return "Сюда не ведёт ни один шаг.";
    }
  },
  error: "Ошибка",
  warning: "Внимание",
  warnings: {
    "offer without study":
      "Предлагаем больше, не изучив клиента. Сначала изучите, иначе предложение пройдёт мимо.",
    "nothing but sales": "Все шаги продают. Добавьте шаг, который просто помогает клиенту.",
    "jump to a joint project": "Совместный проект до первой продажи: так бывает, но редко.",
    "one-off map":
      "Карта закончится раньше, чем клиенту пора купить снова. Привлечь нового в 10 раз дороже: верните последний шаг к одному из первых.",
    "condition throws back":
      "Когда это условие выполнится, клиентов, прошедших круг, отбросит назад к этому шагу.",
  },

  readiness: {
    title: "К чему готова компания?",
    intro:
      "Ответ «нет» блокирует шаги, которым это нужно. Ответы попадут на лист «Настройки» при сохранении.",
    questions: readinessQuestions,
    short: {
      a: "полезные рассылки",
      b: "диагностика клиента",
      c: "статусные уровни",
      d: "проектные группы",
      e: "ресурсы на совместные продукты",
    },
    yes: "Да",
    no: "Нет",
    notAnswered: "Нет ответа",
    locks: (steps) => `Блокирует: ${steps}`,
    needed: (steps) => `Нужно для: ${steps}`,
    notNeeded: "Ни для одного шага не нужно",
    step: (number) => `шаг ${number}`,
  },

  people: {
    title: "Кто это делает?",
    executor: (number, action) => `Шаг ${number}. ${action}`,
    lacking: (steps) => `Без исполнителя: ${steps}.`,
    complete: "У каждого шага есть исполнитель.",
    owners: (n) =>
      n === 0
        ? "Отвечает за шаг тот, кто указан ответственным за клиента (лист «Клиенты»). Он есть у каждого клиента."
        : `Отвечает за шаг тот, кто указан ответственным за клиента (лист «Клиенты»). Без ответственного: ${clientsOf(n)}.`,
  },

  preview: {
    title: "Примерить на клиента",
    client: "Клиент вашей команды",
    clientHint: "Введите или выберите имя.",
    ask: "Показать следующее действие",
    status: (purchases) => `покупок: ${purchases}`,
    walking: "С учётом шагов, которые уже сделаны.",
    newcomer: "Как будто клиент начинает эту карту сегодня.",
    next: (number) => `Дальше: шаг ${number}`,
    study: (action) => `Изучить клиента: ${action}`,
    nothing: "Для этого клиента карта пройдена.",
    clientGains: (benefit) => `Выгода клиента: ${benefit}`,
    due: (day) => `Срок: ${day}`,
    noDue: "Срок: неизвестен",
    blockedBy: (what) => `Мешает: ${what}`,
    timeline: "От первой покупки до последней",
    cycle: "Цикл, дней",
    cycleHint: "Пусто — клиент покупает, когда предложат.",
    purchases: "Покупок",
    purchasesHint: "От 1 до 701",
    assumed: "Как будто клиент покупает по циклу, а каждый шаг сделан в свой день.",
    taken: "как будто условие выполнено",
    row: (number, action) => `шаг ${number}, ${action}`,
    bought: (n) => `покупок: ${n}`,
    lastBought: (number, day) => `Покупка ${number}: ${day}.`,
    more: (n, lastDay) => `… и ещё ${stepsOf(n)}, до ${lastDay}`,
    ends: {
      map: "Здесь карта заканчивается.",
      purchases: "Все покупки сделаны.",
      waits: "Для такого клиента срок следующего шага не наступит.",
      idle: "Дальше ничего не происходит.",
      calendar: "Здесь заканчивается календарь.",
    },
    nobody: "Нет шагов, которые можно пройти.",
  },

  save: {
    title: "Сохранить",
    ways: {
      new: (name, steps) =>
        `Новая карта «${name}»: ${count(steps, "строка", "строки", "строк")} на листе «Дорожные карты».`,
      version: (name, opened, clients) =>
        `На карте «${opened}» сейчас ${clientsOf(clients)}: для них всё останется как было, сделанные шаги — сделанными. Изменения сохранятся как «${name}» — для новых клиентов.`,
      "in place": (name) => `Строки карты «${name}» изменятся на месте. Сделанные шаги останутся сделанными.`,
    },
    added: (number, action) => `Новый: шаг ${number}, ${action}`,
    changed: (number, columns) => `Изменён: шаг ${number}: ${columns}`,
    removed: (number, action) => `Удалён: шаг ${number}, ${action}`,
    moved: (was, now) => `Шаг ${was} станет шагом ${now}`,
    same: "В шагах ничего не изменилось.",
    readiness: "Ответы о готовности попадут на лист «Настройки».",
    blocked: (n) => `Ошибок: ${n}. Сначала исправьте их.`,
    fix: "Перейти к шагам",
    detach: "Сохранить как новую карту",
    save: "Сохранить карту",
    saving: "Сохраняю…",
    saved: (name) => `Сохранено: «${name}».`,
  },

  assign: {
    title: (name) => `Карта «${name}» сохранена`,
    who: "Кто пойдёт по ней?",
    by: "Как выбрать клиентов",
    segment: "Сегмент",
    status: "Статус",
    others: "И тех, кто идёт по другой карте: они её оставят",
    count: "Посчитать клиентов",
    counted: (clients, already, others) =>
      `Начнут: ${clients}. Уже идут: ${already}. Идут по другой карте: ${others}.`,
    assign: (clients) => `Назначить: ${clientsOf(clients)}`,
    assigned: (clients) => `Карта назначена: ${clientsOf(clients)}. Первый шаг отсчитывается от сегодня.`,
    another: "Сделать ещё одну карту",
    finish: "Закрыть",
  },
};
