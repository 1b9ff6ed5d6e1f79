import { boolean, maxValue, minValue, nullable, object, picklist, pipe } from "valibot";
import { doneToday as plannedDone } from "../actions/today/done-today";
import { listToday as listed } from "../actions/today/list-today";
import { snoozeToday as plannedSnooze } from "../actions/today/snooze-today";
import { writeToday as plannedSheet } from "../actions/today/write-today";
import { wordsIn } from "../i18n/words";
import { panelAction } from "./panel-action";
import { day, filled, text, wholeNumber } from "./request-fields";
import { starterPage } from "./starter-page";
import { openWorkbook } from "./workbook";
import { writeChange } from "./write-change";

const count = () => pipe(wholeNumber(), minValue(0));

export const listToday = panelAction(
  "listToday",
  () => object({ from: count(), count: count() }),
  (slice, language) => listed(openWorkbook(), slice, language),
);

export const doneToday = panelAction(
  "doneToday",
  () =>
    object({
      client: filled(),
      by: text(),
      touch: nullable(
        object({
          channel: filled(),
          content: picklist(Object.keys(wordsIn("en").vocabulary.contents)),
          isAnswered: boolean(),
          rating: nullable(pipe(wholeNumber(), minValue(1), maxValue(5))),
          result: text(),
        }),
      ),
      promised: nullable(day()),
      settles: nullable(object({ madeOn: day(), what: text() })),
      complaint: text(),
      roadmap: text(),
      step: nullable(wholeNumber()),
      study: nullable(object({ step: wholeNumber(), clientBenefit: filled() })),
    }),
  (request) => writeChange((workbook) => plannedDone(workbook, request)),
);

export const snoozeToday = panelAction(
  "snoozeToday",
  () => object({ client: filled(), until: day(), what: text(), promised: nullable(day()) }),
  (request) => writeChange((workbook) => plannedSnooze(workbook, request)),
);

export const writeTodaySheet = panelAction(
  "writeTodaySheet",
  () => nullable(object({})),
  () => writeChange((workbook) => plannedSheet(workbook, () => starterPage(workbook.locale.language))),
);
