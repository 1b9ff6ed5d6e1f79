/** Words of the Help panel. */
export const help = {
  title: "Help",
  stepsTitle: "How to work with it",
  steps: [
    "Start: choose a sample, empty sheets, or your own sheets.",
    "Clients: the grey columns on the right say status, cycle, tier, next action and why.",
    "Today: whom to contact, why and with what benefit for the client. Press Done when it is done.",
    "Client card: everything about the client in the selected row; record touches, purchases and promises there.",
    "Roadmap: draw the way of a client, step by step, each with a benefit for both sides.",
    "Settings, Today: type a past day, and everything answers as of it; type =TODAY() to come back.",
    "More ▸ Check our rules: how often the cycles and the fan rule would have been wrong, and whether others are better.",
    "More ▸ Undo last change undoes the last change of the add-on.",
  ],
  formulasTitle: "Formulas",
  formulasHint:
    "Type = and CLIENT_ or OFFER_ in a cell. Arguments are separated by ; or, where decimals have a point, also by ,",
  troubleTitle: "If something is wrong",
  trouble: [
    ["#ERROR! in a cell", "Point at the cell: a sentence says what is wrong and how to fix it."],
    ["#REF! in a cell", "The cells for the answer are not empty. Clear them."],
    [
      "A client or a purchase is missing",
      "More ▸ Check data lists the rows that could not be read, and why.",
    ],
    ["Loading… stays", "Too large for a formula? Use More ▸ Refresh as values."],
    [
      "A panel stays blank",
      "Several Google accounts are open in this browser. Use a window with only one of them.",
    ],
    ["You want to remove the add-on", "More ▸ Freeze formulas first: the answers stay as values."],
  ] as readonly (readonly [string, string])[],
  privacy: "The add-on sees only this spreadsheet and sends nothing anywhere.",
  close: "Close",
};

export type HelpWords = typeof help;
