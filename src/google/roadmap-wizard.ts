import {
  array,
  boolean,
  integer,
  literal,
  maxLength,
  minLength,
  minValue,
  null_,
  nullable,
  number,
  object,
  picklist,
  pipe,
  string,
  trim,
  variant,
} from "valibot";
import {
  countGroup as countedGroup,
  assignRoadmaps as plannedAssignments,
} from "../actions/roadmaps/assign-roadmaps";
import { openRoadmaps as openedMaps } from "../actions/roadmaps/opened-roadmaps";
import { previewRoadmap as previewed } from "../actions/roadmaps/preview-roadmap";
import { saveRoadmap as plannedRoadmap } from "../actions/roadmaps/save-roadmap";
import type { StepColumn } from "../sheets/readers/roadmap-step";
import { panelAction } from "./panel-action";
import { openWorkbook } from "./workbook";
import { writeChange } from "./write-change";

/** What people type, never longer than a cell may be. */
const text = () => pipe(string(), trim(), maxLength(5000));
const filled = () => pipe(text(), minLength(1));
const row = () => pipe(number(), integer(), minValue(2));
const yesNo = () => nullable(boolean());
const readiness = () => object({ a: yesNo(), b: yesNo(), c: yesNo(), d: yesNo(), e: yesNo() });

const words = () =>
  object({
    step: text(),
    action: text(),
    clientBenefit: text(),
    ourBenefit: text(),
    startsAfter: text(),
    offset: text(),
    onlyIf: text(),
    doneWhen: text(),
    studyFirst: text(),
    needs: text(),
    channel: text(),
    content: text(),
    executor: text(),
    then: text(),
  } satisfies Record<StepColumn, unknown>);

const draft = () =>
  object({
    name: filled(),
    opened: nullable(object({ name: filled(), steps: array(object({ row: row(), words: words() })) })),
    steps: pipe(array(object({ row: nullable(row()), words: words() })), minLength(1), maxLength(200)),
  });

const group = () => ({
  roadmap: filled(),
  group: variant("by", [
    object({ by: literal("segment"), segment: filled() }),
    object({
      by: literal("status"),
      status: picklist(["returner", "sleeping", "fan", "newcomer", "lead", "target"]),
    }),
  ]),
  others: boolean(),
});

export const openRoadmaps = panelAction("openRoadmaps", null_, () => openedMaps(openWorkbook()));

export const previewRoadmap = panelAction(
  "previewRoadmap",
  () => object({ client: filled(), draft: draft(), readiness: readiness() }),
  (request) => previewed(openWorkbook(), request),
);

export const saveRoadmap = panelAction(
  "saveRoadmap",
  () => object({ draft: draft(), savedAs: filled(), readiness: readiness() }),
  (request) => writeChange((workbook) => plannedRoadmap(workbook, request)),
);

export const countGroup = panelAction(
  "countGroup",
  () => object(group()),
  (request) => countedGroup(openWorkbook(), request),
);

export const assignRoadmaps = panelAction(
  "assignRoadmaps",
  () => object({ ...group(), count: pipe(number(), integer()) }),
  (request) => writeChange((workbook) => plannedAssignments(workbook, request)),
);
