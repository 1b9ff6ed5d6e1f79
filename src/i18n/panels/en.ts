/** Words of every panel. */
export const panels = {
  noSheet: (sheet: string) =>
    `There is no sheet “${sheet}” yet. Choose Start in the menu. Nothing was changed.`,
  noColumn: (sheet: string, column: string) =>
    `The sheet “${sheet}” has no column “${column}”. Add a column with this header, or leave the field blank. Nothing was changed.`,
  unknownClient: (client: string) => `“${client}” is not on the Clients sheet. Nothing was changed.`,
  locked:
    "Another action of the add-on, yours or a colleague's, is changing this spreadsheet. Try again in a few seconds. Nothing was changed.",
  changedMeanwhile: "This has changed meanwhile. Nothing was done; look at the sheet.",
  wrongFields: "Something is missing or cannot be read. Nothing was changed.",
  tooManyPoints: (redeemable: string) =>
    `At most ${redeemable} points can be used on this bill. Nothing was changed.`,
  tooLarge:
    "So large a change could not be undone, so it was not made. Do it in parts; File ▸ Version history is the way back.",
  unexpected: (during: string) =>
    `Something went wrong and nothing was changed. Try again; if it happens again, tell us the code: ${during}.`,
  noAnswer: "No answer from Google.",
  slow: "Still waiting for Google.",
  steps: [
    "Check the internet connection.",
    "If several Google accounts are open in this browser, open the spreadsheet in a window with only one of them, or in a browser profile of its own.",
    "Reload the spreadsheet and open the panel again.",
  ],
  retry: "Try again",
  undo: "Undo",
  undone: (restored: number, kept: number) =>
    kept === 0
      ? `Undone. Cells restored: ${restored}.`
      : `Undone. Cells restored: ${restored}; edited since then, not changed: ${kept}.`,
  stop: "Stop",
  progress: (done: string, total: string) => `${done} of ${total}`,
  close: "Close",
  cancel: "Cancel",
  optional: "optional",
  required: "Fill this in.",
  reading: "Reading …",
  offerWaits: (why: string) => `By the rules no offer today. ${why} If it was made, it can be logged.`,
  typedDay: (day: string) => `As of ${day}: Today is typed on Settings.`,
  logAnyway: "Log anyway",
};

export type PanelsWords = typeof panels;
