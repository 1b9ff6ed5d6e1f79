import { describe, expect, test } from "vitest";
import { type BaseRanges, readBase } from "../../src/sheets/base/base";
import { problemSentence } from "../../src/sheets/problems/problem-sentence";
import { russian, serial } from "../fixtures/locales";

const day = serial("2026-03-01");

const read = (ranges: Partial<BaseRanges>) =>
  readBase(
    { clients: [["Client"], ["Ann"], ["Bob"]], purchases: [["Date", "Client", "Amount"]], ...ranges },
    russian,
  );

describe("the Touches sheet", () => {
  test("keeps day, channel, content, rating and whether the client answered; the team's own words stay as written", () => {
    const touches = [
      ["Date", "Client", "Channel", "Content", "Answered", "Rating"],
      [day, "ann", "звонок", "Полезная статья", "да", "5"],
      [day, "Ann", "Голубиная почта", "О погоде", "нет", ""],
      [day, "Bob", "video call", "offer", "перезвонит", 2],
    ];
    expect(read({ touches }).base.touches).toEqual(
      new Map([
        [
          0,
          [
            { day, channel: "call", content: "article", isAnswered: true, rating: 5, offer: null },
            {
              day,
              channel: "голубиная почта",
              content: "о погоде",
              isAnswered: false,
              rating: null,
              offer: null,
            },
          ],
        ],
        [1, [{ day, channel: "videoCall", content: "offer", isAnswered: true, rating: 2, offer: null }]],
      ]),
    );
  });

  test("keeps a touch whose rating is no mark from 1 to 5, and reports it", () => {
    const marks = ["отлично", 0, 6, 4.5];
    const { base, problems } = read({
      touches: [
        ["Date", "Client", "Channel", "Content", "Rating"],
        ...marks.map((mark) => [day, "Ann", "call", "care", mark]),
      ],
    });
    expect(base.touches!.get(0)!.map(({ rating }) => rating)).toEqual([null, null, null, null]);
    expect(problems.map((problem) => problemSentence(problem, "ru"))).toEqual([
      "Касания, строка 2: Оценка «отлично» — нужно целое число от 1 до 5",
      "Касания, строка 3: Оценка «0» — нужно целое число от 1 до 5",
      "Касания, строка 4: Оценка «6» — нужно целое число от 1 до 5",
      "Касания, строка 5: Оценка «4.5» — нужно целое число от 1 до 5",
    ]);
  });

  test("that was not given is not an empty one", () => {
    expect(read({}).base.touches).toBeNull();
    expect(read({ touches: [["Date", "Client", "Channel", "Content"]] }).base.touches).toEqual(new Map());
  });
});

describe("the Progress sheet", () => {
  const header = ["Client", "Roadmap", "Step", "State", "Date", "Client benefit"];

  test("keeps started, studied, done and skipped steps, in either language", () => {
    const progress = [
      header,
      ["Ann", "Крыша", "", "начата", day, ""],
      ["Ann", "Roof", "шаг 3", "studied", day, "Saves a lorry"],
      ["Ann", "Roof", 3, "Сделано", day, ""],
      ["Ann", "Roof", "4", "пропущено", day, ""],
    ];
    const { base, problems } = read({ progress });
    expect(problems).toEqual([]);
    expect(base.progress.get(0)).toEqual([
      { day, state: "started", step: null, roadmap: "крыша", clientBenefit: "" },
      { day, state: "studied", step: 3, roadmap: "roof", clientBenefit: "Saves a lorry" },
      { day, state: "done", step: 3, roadmap: "roof", clientBenefit: "" },
      { day, state: "skipped", step: 4, roadmap: "roof", clientBenefit: "" },
    ]);
  });

  test("skips what it cannot use, and reports the place", () => {
    const progress = [
      header,
      ["Ann", "Roof", 1, "almost", day],
      ["Ann", "Roof", 1, "overdue", day],
      ["Ann", "Roof", "", "done", day],
      ["Ann", "Roof", "first", "done", day],
      ["Ann", "Roof", 1, "done", "soon"],
      ["Zoe", "Roof", 1, "done", day],
      ["", "Roof", 1, "done", day],
      ["", "", "", "", ""],
    ];
    const { base, problems } = read({ progress });
    expect(base.progress.size).toBe(0);
    expect(problems.map((problem) => problemSentence(problem, "en"))).toEqual([
      "Progress, row 2: State “almost” is not a known word",
      "Progress, row 3: State “overdue” is not a known word",
      "Progress, row 4: Step must be a step number",
      "Progress, row 5: Step “first” must be a step number",
      "Progress, row 6: Date “soon” is not a date",
      "Progress, row 7: Client “Zoe” is not on the Clients sheet",
      "Progress, row 8: Client is blank",
    ]);
  });
});

describe("the Promises sheet", () => {
  const header = ["Client", "Due", "What", "Made on", "Done on"];

  test("keeps due day, words, and when it was made and kept", () => {
    const promises = [
      header,
      ["Ann", "10.09.2033", "Позвонить", day, ""],
      ["Ann", day, "Зайти", "", day + 1],
    ];
    expect(read({ promises }).base.promises.get(0)).toEqual([
      { due: serial("2033-09-10"), what: "Позвонить", madeOn: day, doneOn: null },
      { due: day, what: "Зайти", madeOn: null, doneOn: day + 1 },
    ]);
  });

  test("skips a promise without a day, and reports it in Russian too", () => {
    const { base, problems } = read({ promises: [header, ["Ann", "", "Call", "", ""]] });
    expect(base.promises.size).toBe(0);
    expect(problems.map((problem) => problemSentence(problem, "ru"))).toEqual([
      "Договорённости, строка 2: Срок — не заполнено",
    ]);
  });
});

describe("the Products sheet", () => {
  test("keeps cycle, the category's cycle from Settings, and the warranty in months", () => {
    const products = [
      ["Product", "Category", "Cycle, days", "Warranty, years"],
      ["Крыша", "кровля", "нет", "9,5"],
      ["Зёрна", "Кофе", "", ""],
      ["Крыша", "", 5, ""],
      ["Молоток", "", "часто", -1],
    ];
    const unpriced = { price: null, consumableOf: [] };
    const { base, problems } = read({
      products,
      settings: [
        ["Setting", "Value"],
        ["Цикл: кофе", 30],
      ],
    });
    expect([...base.products!]).toEqual([
      ["крыша", { title: "Крыша", own: "one-off", category: null, warrantyMonths: 114, ...unpriced }],
      ["зерна", { title: "Зёрна", own: null, category: 30, warrantyMonths: null, ...unpriced }],
      ["молоток", { title: "Молоток", own: null, category: null, warrantyMonths: null, ...unpriced }],
    ]);
    expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [4, "product", "listed twice"],
      [5, "cycleDays", "not a number"],
      [5, "warrantyYears", "below 0"],
    ]);
  });
});
