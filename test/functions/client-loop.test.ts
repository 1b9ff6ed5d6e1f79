import { describe, expect, test } from "vitest";
import { clientLoop } from "../../src/functions/client-loop";
import { dateCell, english, readable, russian } from "../fixtures/locales";

const clients = [
  ["Client", "Added on"],
  ["Anna", ""],
  ["Boris", ""],
  ["Vera", "2026-03-01"],
  [""],
  ["Gleb", ""],
  ["Dina"],
];
const purchases = [
  ["Date", "Client", "Amount"],
  [dateCell("2026-02-01"), "Anna", 100],
  ["2026-03-01", "Anna", 100],
  ["2026-03-10", "Gleb", 100],
  ["2026-03-15", "Dina", 100],
];
const touches = [
  ["Date", "Client", "Channel", "Content", "Rating", "Result", "Note"],
  ["2026-02-02", "Anna", "phone call", "we care about you", "", "Staff were trained", ""],
  [
    "2026-03-03",
    "Anna",
    "personal visit",
    "useful advice",
    "",
    "Agreed on a discount from 20 kg (volume)",
    "",
  ],
  ["2026-03-05", "Anna", "phone call", "bonus surprise", "", "", "Calibrated the grinder"],
  ["2026-03-09", "Boris", "phone call", "news", "", "", ""],
  ["2026-03-12", "Gleb", "phone call", "we care about you", 2, "", ""],
];
const loop = (settings?: unknown) =>
  readable(clientLoop(english, clients, purchases, touches, "2026-03-15", settings, undefined));

describe("CLIENT_LOOP", () => {
  test("returns the stage, the loop, how long, the alarm, what to try next, and why", () => {
    expect(loop()).toEqual([
      ["Client", "Stage of the loop", "Loop", "Days in stage", "Alarm, days", "Tools not used yet", "Why"],
      [
        "Anna",
        "trigger",
        2,
        12,
        "",
        "bonus goods at volume, help with recipes and costing, training of the client's staff",
        "Bought on 1 Mar 2026, looked after on 3 Mar 2026; until the next purchase",
      ],
      ["Boris", "learning", 0, 6, "", "", "Touched since 9 Mar 2026, nothing bought"],
      ["Vera", "awareness", 0, 14, "", "", "Neither touched nor bought yet"],
      ["", "", "", "", "", "", ""],
      [
        "Gleb",
        "trigger",
        1,
        3,
        3,
        "volume discount, bonus goods at volume, help with recipes and costing, training of the client's staff, equipment tuning",
        "Bought on 10 Mar 2026, looked after on 12 Mar 2026; until the next purchase; the client rated us 2 on 12 Mar 2026",
      ],
      ["Dina", "purchase", 1, 0, "", "", "Bought on this very day, for the first time"],
    ]);
  });

  test("counts the days of an open claim, which has priority over a rating", () => {
    const claims = [
      ["Client", "Date", "What", "Settled on"],
      ["Gleb", "2026-03-13", "cold coffee", ""],
      ["Boris", "2026-03-01", "late", "2026-03-04"],
    ];
    const answer = clientLoop(english, clients, purchases, touches, "2026-03-15", undefined, claims);
    const [, , boris, , , gleb] = readable(answer) as string[][];
    expect(boris![4]).toBe("");
    expect(gleb![4]).toBe(2);
    expect(gleb![6]).toContain("a claim of 13 Mar 2026 is open: cold coffee");
  });

  test("keeps the clock of an alarm running on a day on which the client was touched", () => {
    const more = [...touches, ["2026-03-15", "Gleb", "phone call", "news", "", "", ""]];
    const answer = clientLoop(english, clients, purchases, more, "2026-03-15", undefined, undefined);
    expect(answer[5]!.slice(0, 5)).toEqual(["Gleb", "trigger", 1, 3, 3]);
  });

  test("takes the user's own tools from Settings, and leaves out those set to no", () => {
    const settings = [
      ["Setting", "Value"],
      ["Trigger tool: Tasting", "tasted; cupping"],
      ["Trigger tool: Grinder", ""],
      ["Удерживающий инструмент: обучение сотрудников клиента", "нет"],
      ["Trigger tool: bonus goods at volume", "no"],
    ];
    expect((loop(settings) as string[][])[1]![5]).toBe("help with recipes and costing, Tasting");
  });

  test("answers in Russian", () => {
    const [titles, anna] = clientLoop(
      russian,
      clients,
      purchases,
      touches,
      "15.03.2026",
      undefined,
      undefined,
    );
    expect(titles).toEqual([
      "Клиент",
      "Этап петли",
      "Круг",
      "Дней на этапе",
      "Тревога, дней",
      "Ещё не применяли",
      "Почему",
    ]);
    expect(anna!.slice(1, 4)).toEqual(["триггер", 2, 12]);
    expect(anna!.at(-1)).toBe("Купил 01.03.2026, позаботились 03.03.2026; ждём следующую покупку");
  });
});

describe("9.3 the words of a touch show which tool was used", () => {
  const clientsOne = [["Client"], ["Anna"]];
  const all = [
    "volume discount",
    "bonus goods at volume",
    "help with recipes and costing",
    "training of the client's staff",
    "equipment tuning",
  ];
  const used = (note: string, content = "news") => {
    const sentences = [touches[0]!, ["2026-03-02", "Anna", "visit", content, 5, "", note]];
    const [, row] = clientLoop(
      english,
      clientsOne,
      [purchases[0]!, purchases[2]!],
      sentences,
      "2026-03-15",
      undefined,
      undefined,
    );
    const left = String(row![5]).split(", ");
    return all.filter((tool) => !left.includes(tool));
  };

  test.each([
    ["Дали скидку при объёме от 20 кг", "volume discount"],
    ["bulk discount agreed", "volume discount"],
    ["Привезли бонусный кофе", "bonus goods at volume"],
    ["Помогли с ТТК и себестоимостью", "help with recipes and costing"],
    ["Калибровка сотрудников в учебном классе", "training of the client's staff"],
    ["Обучили бариста", "training of the client's staff"],
    ["Отстроили оборудование", "equipment tuning"],
    ["Настроили кофемашину", "equipment tuning"],
  ])("%s", (note, tool) => {
    expect(used(note)).toEqual([tool]);
  });

  test.each([
    "Хорошее настроение, оптимист",
    "Скидку не просил",
    "Спросили про бонусные баллы",
    "Constraint on tuna, strained",
    "",
  ])("none: %s", (note) => {
    expect(used(note)).toEqual([]);
  });

  test("a content of the seven is no tool, the user's own word may be", () => {
    expect(used("", "bonus surprise")).toEqual([]);
    expect(used("", "Volume discount")).toEqual(["volume discount"]);
  });
});
