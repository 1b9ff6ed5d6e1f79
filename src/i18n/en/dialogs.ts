/** The questions and messages of menu items. */
/** Words of the menu. */
export const undo = {
  title: "Undo last change",
  nothing: "There is nothing to undo: the add-on has changed nothing here, or all of it was undone.",
  gone: "It was already undone. Nothing was changed.",
  confirm: (what: string, subject: string) =>
    `Undo the last change: ${what}${subject === "" ? "" : ` (“${subject}”)`}? Cells that somebody has edited since stay as they are.`,
  done: ({ restored, skipped, sheets, skippedSheets }: Undone) =>
    [
      `Undone. Cells restored: ${restored}.`,
      ...(skipped > 0 ? [`Edited since then, not changed: ${skipped}.`] : []),
      ...(sheets > 0 ? [`Sheets removed: ${sheets}.`] : []),
      ...(skippedSheets > 0 ? [`Sheets edited since then, not changed: ${skippedSheets}.`] : []),
    ].join(" "),
  kinds: {
    start: "first steps",
    "sample removed": "sample removed",
    touch: "touch logged",
    purchase: "purchase recorded",
    step: "step closed",
    study: "study written down",
    promise: "promise",
    claim: "claim",
    perk: "perk given",
    points: "points written down",
    left: "client marked as left",
    assignment: "roadmap assigned",
    today: "today's list written",
    dashboard: "dashboard written",
    roadmap: "roadmap saved",
    offer: "offer saved",
    audit: "checklists",
    cycles: "cycles taken over",
    rules: "rules changed",
    values: "formulas turned into values",
    settings: "settings changed",
  },
};

/** How much an undo restored and did not change. */
interface Undone {
  readonly restored: number;
  readonly skipped: number;
  readonly sheets: number;
  readonly skippedSheets: number;
}

export const start = {
  protectedColumns: "Computed by CLIENT_TABLE. Anything typed here stops the formula for all these columns.",
};

export const sample = {
  title: "Remove sample",
  confirm: (rows: number) => `Delete ${rows} sample rows? Your own rows stay.`,
  none: "There is no sample in this spreadsheet.",
  moved:
    "The rows have changed while the question was open. Nothing was deleted; choose Remove sample again.",
  removed: (rows: number, skipped: number) =>
    skipped === 0
      ? `Sample rows deleted: ${rows}.`
      : `Sample rows deleted: ${rows}. Rows you have changed stay: ${skipped}.`,
};

export const check = {
  title: "Check data",
  fine: (clients: number, purchases: number) =>
    `Clients read: ${clients}, purchase rows read: ${purchases}. Nothing needs attention.`,
  found: (clients: number, purchases: number, problems: number) =>
    `Clients read: ${clients}, purchase rows read: ${purchases}. Needs attention: ${problems}.`,
  more: (count: number) => `… and ${count} more`,
  noSheet: (title: string) => `There is no sheet “${title}” yet. Choose Start first.`,
};

export const freeze = {
  title: "Freeze formulas",
  nothing: "There is no formula of the add-on in this spreadsheet.",
  confirm: (count: number) =>
    `Turn ${count === 1 ? "1 formula" : `${count} formulas`} of the add-on into values? The answers can be read without the add-on too, but no longer follow your data. Undo last change brings the formulas back.`,
  done: (cells: number) => `Cells turned into values: ${cells}.`,
};

export const repair = {
  title: "Repair formatting",
  nothing: "There is no sheet of the add-on yet. Choose Start first.",
  done: (sheets: number) => `Formats, dropdowns and colours restored. Sheets: ${sheets}.`,
};

/** When another action holds the lock of the spreadsheet. */
export const locked = {
  title: "Nothing was changed",
  sentence:
    "Another action of the add-on, yours or a colleague's, is changing this spreadsheet. Try again in a few seconds.",
};
