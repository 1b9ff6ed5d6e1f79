import type * as en from "../en/problems";

export const argumentProblems: typeof en.argumentProblems = {
  noColumn: (argument, title, found, candidate) =>
    `в ${argument} нет столбца «${title}»; есть ${found.map((header) => `«${header}»`).join(", ")}. ${candidate === null ? `Добавьте столбец «${title}»` : `Может быть, «${candidate}»? Переименуйте его в «${title}»`}`,
  mappedColumnGone: (argument, title, header, row, found) =>
    `в ${argument} нет столбца «${header}», который в Настройках, строка ${row}, указан как «${title}»; есть ${found.map((other) => `«${other}»`).join(", ")}. Укажите в этой строке ячейку с нужным заголовком или очистите её значение`,
  noHeaderRow: (argument) =>
    `${argument} должен начинаться со строки заголовков, а первая строка пуста. Пример: A1:Z`,
  notOneColumn: (argument, width) =>
    `${argument} — это одно значение или один столбец, а в диапазоне столбцов: ${width}. Пример: A2:A`,
  unequalHeights: (argument, height, other, otherHeight) =>
    `в ${argument} строк: ${height}, а в ${other}: ${otherHeight}. Возьмите диапазоны одной высоты, например A2:A и B2:B`,
  unreadable: (argument, expected, got, example) =>
    `${argument} — это ${expected}, а указано «${got}». Пример: ${example}`,
  errorCell: (argument, got) =>
    `в ${argument} ошибка ${got}. Сначала исправьте эту ячейку или оберните её формулу в IFERROR`,
  ambiguous: (argument, got, fix) => `${argument}: «${got}» можно прочесть двояко. ${fix}`,
  blank: (argument, expected, example) =>
    `${argument} не заполнен, а это обязательный аргумент — ${expected}. Пример: ${example}`,
  badSetting: (argument, row, setting, got) =>
    `${argument}, строка ${row}: «${setting}» не может быть «${got}». Посмотрите столбец «Смысл» или очистите ячейку: будет значение по умолчанию`,
  badTier: (argument, row, title, got) =>
    `${argument}, строка ${row}: «${title}» — это число не меньше 0, а указано «${got}». Если такого условия нет, очистите ячейку`,
  badCell: (argument, row, title, got, problem) =>
    `${argument}, строка ${row}: ${title}${got === "" ? "" : ` «${got}»`} ${problem}`,
  noTierName: (argument, row) =>
    `${argument}, строка ${row}: у уровня нет названия. Впишите его или очистите строку`,
  tiersOutOfOrder: (argument, tier) =>
    `в ${argument} уровень «${tier}» требует меньше, чем строка выше. Поставьте низший уровень первым`,
  tiersWithWindow: (argument, tier) =>
    `в ${argument} у уровня «${tier}» заполнено «Окно, дней» или «Держать дней», а для этого нужны сами покупки. Используйте CLIENT_TIERS`,
  tooManyCells: (cells) =>
    `в ответе было бы ${cells} ячеек — больше, чем может вернуть формула. Возьмите меньше клиентов за раз`,
};

export const expectations: typeof en.expectations = {
  day: { expected: "день", example: "01.03.2026" },
  cycle: { expected: "число дней больше 0", example: "30" },
  count: { expected: "целое число от 0", example: "3" },
  signs: { expected: "целое число от 0 до 3", example: "2" },
  amount: { expected: "сумма", example: "1234,56" },
  units: { expected: "целое число от 1", example: "3" },
  sum: { expected: "сумма больше 0", example: "10000" },
  product: { expected: "название товара", example: "Кофе" },
  price: { expected: "сумма от 0", example: "1234,56" },
  discounts: { expected: "доли от 0 до 100 % или «N+1», через ;", example: "7 %; 3+1" },
  share: { expected: "доля от 0 до 100 %", example: "20 %" },
  goal: {
    expected:
      "поклонник, новичок, лид, не спит, вовремя, предложение, следующий уровень или название уровня из таблицы «Уровни»",
    example: "поклонник",
  },
  period: { expected: "неделя, месяц или год", example: "месяц" },
};

export const ambiguousFixes: typeof en.ambiguousFixes = {
  day: "Напишите 03.04.2025",
  number: "Напишите без разделителя тысяч: 1234,5",
};

export const cellProblems: typeof en.cellProblems = {
  "not a number": "— не число",
  "ambiguous number": "можно прочесть двояко; уберите разделитель тысяч",
  "not a day": "— не дата",
  "ambiguous day": "можно прочесть двояко; напишите 03.04.2025",
  "not whole days": "— нужно целое число дней больше 0 или «нет» для разовых продаж",
  "below 0": "не может быть меньше 0",
  "not a share": "— нужна доля от 0 до 100 %",
  "no volume": "— объём не задан: заполните количество или сумму, что-то одно, больше 0",
  "ends too early": "— раньше первого дня",
  "not whole": "— нужно целое число больше 0",
  "error cell": "— ошибка; исправьте ячейку",
  blank: "— не заполнено",
  "a date": "— дата, а не имя; поставьте столбцу формат «Текст» и введите заново",
  "header twice": "— второй столбец с тем же смыслом; взят первый",
  "no such header": "— такого заголовка на том листе нет; укажите ячейку с нужным заголовком или очистите",
  "listed twice": "указан дважды; взята первая строка",
  "unknown client": "— такого клиента нет на листе «Клиенты»",
  "unknown word": "— незнакомое слово",
  "asks itself":
    "— зависит от самого сегмента; спросить можно о столбцах «Клиентов», покупках, сумме, уровне и товаре",
  "unknown roadmap": "— такой карты нет на листе «Дорожные карты»",
  "unknown step": "— такого шага на карте нет",
  "unknown tier": "— такого уровня нет на листе «Уровни»",
  "unknown product": "— такого товара нет на листе «Товары»",
  "unknown segment": "— такого сегмента нет на листе «Сегменты»",
  "unknown offer": "— такого предложения нет на листе «Предложения»",
  "no such column": "— такого заголовка нет, поэтому лист не читается",
  "loop without exit": "ведёт по кругу, где ничто не ждёт ни клиента, ни времени",
  "unreachable step": "— до этого шага карта никогда не доходит",
  "no step number": "— нужен номер шага",
  "not a rating": "— нужно целое число от 1 до 5",
  "off the scale": "должно быть целым числом: важность от 1 до 3, балл от 0 до 3",
  "circle of referrals":
    "— этого клиента, напрямую или через других, привёл клиент из той же строки: вышел круг",
  "brings itself": "— клиент из той же строки: сам себя никто не приводит",
};

export const problemLine: typeof en.problemLine = (sheet, row, column, text, problem) =>
  `${sheet}, строка ${row}: ${column}${text === "" ? "" : ` «${text}»`} ${problem}`;
