/** Words of the panel *Refresh as values*. */
export const refresh = {
  title: "Refresh as values",
  what: "For a workbook too large for the formula, or one that is to stay as it is: the computed columns of Clients are written as values, a thousand clients at a time.",
  then: "Values do not follow your data: refresh again after changes. “Undo last change” undoes one thousand at a time.",
  start: "Write values",
  retry: "Write again",
  label: "Clients written",
  stopped: (done: string, total: string) =>
    `Stopped after ${done} of ${total} clients. What was written is whole; the rest is as it was.`,
  goOn: "Go on",
  done: (total: string) => `Done. Clients written: ${total}.`,
};

export type RefreshWords = typeof refresh;
