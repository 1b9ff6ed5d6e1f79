import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { todayLines } from "../../src/actions/today/today-lines";
import { today as en } from "../../src/i18n/today/en";
import { today as ru } from "../../src/i18n/today/ru";
import type { LineForm } from "../../src/sidebars/today/line";
import { ownersOf, shownLines, type TodayList } from "../../src/sidebars/today/list";
import type { TodayActions, TodayState } from "../../src/sidebars/today/state";
import { TodayView } from "../../src/sidebars/today/view";
import { on } from "../fixtures/days";
import { lexiconIn } from "../fixtures/lexicon";
import { languages } from "../fixtures/pushed";
import { todayWorkbook } from "../fixtures/today-workbook";
import { testGoldens } from "./golden-view";

const nothing = () => {};
const actions: TodayActions = {
  onToggle: nothing,
  onForm: nothing,
  onDone: nothing,
  onSnooze: nothing,
  onNotNow: nothing,
  onMine: nothing,
  onStop: nothing,
  onGoOn: nothing,
  onRefresh: nothing,
  onMore: nothing,
  onShowHidden: nothing,
  onUndo: nothing,
  onWriteSheet: nothing,
  onWeek: nothing,
};

const asOf = on("6 Mar");
type Made = Partial<TodayState> & { readonly limit?: number; readonly hidden?: readonly string[] };

/** A state of the panel; what is shown follows from the list. */
function stateOf({ limit = 50, hidden = [], ...more }: Made): TodayState {
  const { list = null, mine = null } = more;
  const shown =
    list === null
      ? { groups: [], more: 0, hidden: 0 }
      : shownLines(list, { mine, hidden: new Set(hidden), limit });
  return {
    list,
    shown,
    owners: list === null ? [] : ownersOf(list),
    mine,
    work: "idle",
    open: null,
    current: shown.groups[0]?.lines[0]?.place ?? null,
    news: null,
    problem: null,
    isSlow: false,
    isSaving: false,
    ...more,
  };
}

describe.each(languages)("the Today panel in %s", (language) => {
  const lines = todayLines(todayWorkbook, { from: 0, count: 100 }, language, asOf);
  const whole: TodayList = { ...lines, again: new Map(), asOf, capacity: null, total: 5000, loaded: 5000 };
  const none: TodayList = { ...whole, lines: [], next: { day: on("9 Mar"), clients: 4 } };
  const opened = (client: string, form: LineForm): Made => ({
    list: { ...whole, lines: lines.lines.filter((line) => line.client === client) },
    open: { place: lines.lines.find((line) => line.client === client)!.place, form },
  });
  const earning = opened("Earn it", "done");
  const withOffer = earning.list!.lines.map((line) => ({
    ...line,
    touch: { channel: "sms", content: "offer" },
  }));
  const states: Record<string, Made> = {
    reading: { work: "loading" },
    "first page": { list: { ...whole, loaded: 1200 }, work: "loading" },
    stopped: { list: { ...whole, loaded: 1200 }, work: "stopped" },
    whole: { list: whole },
    mine: { list: whole, mine: "olga" },
    "more than a page": { list: { ...whole, capacity: 3 }, limit: 2, hidden: ["Alarm Ltd"] },
    opened: opened("Soon", null),
    alarm: opened("Alarm Ltd", null),
    "claim done form": opened("Claim Ltd", "done"),
    "done form": opened("Late step", "done"),
    "useful touch form": earning,
    "offer that waits": { ...earning, list: { ...earning.list!, lines: withOffer } },
    "study form": opened("Study", "done"),
    "snooze form": opened("Soon", "snooze"),
    nobody: { list: none },
    "nobody of mine": { list: none, mine: "olga" },
    "nothing ahead": { list: { ...none, next: null } },
    "no clients": { list: { ...none, total: 0, loaded: 0, next: null } },
    logged: { list: whole, news: { text: (language === "ru" ? ru : en).news.touch("Lead"), undo: "7" } },
    "not written": { ...opened("Soon", "snooze"), problem: { code: "locked" } },
    "no sheets": { problem: { code: "no sheet", sheet: "purchases" } },
    "broke off": { list: { ...whole, loaded: 1200 }, work: "stopped", problem: { code: "no answer" } },
  };
  const view = (state: Made) => (
    <TodayView
      state={stateOf(state)}
      words={language === "ru" ? ru : en}
      lexicon={lexiconIn(language)}
      actions={actions}
    />
  );

  testGoldens({ panel: "today", language, whole: "whole" }, states, view);

  test("does not offer to put an alarm off", () => {
    const snooze = (language === "ru" ? ru : en).snooze;
    expect(render(view(opened("Alarm Ltd", null)))).not.toContain(snooze);
    expect(render(view(opened("Soon", null)))).toContain(snooze);
  });
});
