import type { Language } from "../language";

/** Words of the Start panel. */
export const start = {
  step: (step: number, steps: number) => `Step ${step} of ${steps}`,
  privacy: "Sees only this spreadsheet; sends nothing anywhere.",
  next: "Next",
  back: "Back",
  working: "Working …",

  businessTitle: "Your business",
  language: (name: string) =>
    `Words in cells: ${name}. They follow File ▸ Settings ▸ Locale of this spreadsheet.`,
  languages: { en: "English", ru: "Russian" } satisfies Record<Language, string>,
  currency: "Currency sign",
  preset: "What do you sell?",
  presets: {
    food: "Food",
    clothes: "Clothes",
    dentistry: "Dentistry",
    furniture: "Furniture",
    "one-off": "One-off sales, no repeat purchases",
    own: "Something else",
  },
  presetDays: (preset: string, days: string) => `${preset}: ${days} days`,
  cycle: "Usual days between two purchases",
  cycleHint:
    "A client who does not buy for longer is sleeping. Leave it blank to take it from your purchases later.",
  cycleError: "Type whole days, 1 or more, or leave it blank.",

  dataTitle: "Where are your data?",
  sources: {
    own: "In sheets of my own",
    sample: "I have no data yet: show a sample",
    empty: "I have no data yet: create empty sheets",
  },
  sourceHints: {
    own: "Your sheets stay as they are. Choose which column is which; answers appear to the right.",
    sample: "40 invented clients. Menu ▸ Remove sample deletes them.",
    empty: "Sixteen sheets with headers and dropdowns.",
  },
  sheetsThere: "In the sheets of the add-on, which are here",
  sheetsThereHint: "Only missing ones are added.",
  purchasesSheet: "Sheet with your sales",
  clientsSheet: "Sheet with your clients",
  noClientsSheet: "None: make a row for each client in the sales",
  chooseSheet: "Choose a sheet",
  sheetError: "Choose the sheet with your sales.",
  sameSheet:
    "Sales and clients cannot be one sheet. Choose “None”, and the clients are taken from the sales.",
  emptySheet: (sheet: string) => `“${sheet}” is blank.`,
  headerBelow: (sheet: string, row: number) =>
    `The headers of “${sheet}” must be in row 1; now they seem to be in row ${row}. Delete the rows above them, then choose the sheet again.`,
  reload: "Look again",

  columnsTitle: "Which column is which?",
  columnsHint: "Chosen for you where it seemed clear. Check the values below each column.",
  columnsOf: (sheet: string) => `Sheet “${sheet}”`,
  moreColumns: (count: number) => `More columns, optional (${count})`,
  noColumn: "— none —",
  samples: (values: readonly string[]) => `For example: ${values.join(" · ")}`,
  noSamples: "The column is blank.",
  columnError: "Choose a column.",
  repeated: (header: string, letter: string) => `${header} (${letter}: header appears twice)`,
  unnamed: (letters: readonly string[]) =>
    `Columns without a header cannot be chosen: ${letters.join(", ")}. Type one into row 1.`,
  setUp: "Set up",

  resultTitle: "Here is what was read",
  madeNews: (sheets: number, clients: number) =>
    sheets + clients === 0
      ? "Your answers are on Settings."
      : `Sheets added: ${sheets}${clients === 0 ? "" : `; clients written: ${clients}`}.`,
  counts: (clients: string, purchases: string) => `Clients: ${clients}. Purchase rows: ${purchases}.`,
  nothingRead: "Enter your clients on Clients and what they bought on Purchases.",
  fine: "Nothing needs attention.",
  attention: (count: string) => `Needs attention: ${count}`,
  attentionHint: "These rows or cells are left out until they are fixed. Everything else counts.",
  goToCell: "Go to cell",
  goToCellOf: (line: string) => `Go to cell: ${line}`,
  rest: (count: string) => `… and ${count} more. Menu ▸ Check data lists them again.`,
  changeAnswers: "Change my answers",
  toCycles: "Next: cycles",
  openToday: "Open Today",

  cyclesTitle: "How often do they buy?",
  cyclesHint:
    "Read from your purchases. Nine of ten gaps are not longer than the proposed cycle; with the median, half of your active clients would be called sleeping.",
  fewGaps: (gaps: number, needed: number) =>
    `Only ${gaps} gaps between purchases are known, and ${needed} are needed to propose a cycle. Your own number is used.`,
  business: "Whole business",
  facts: (median: number, q90: number, gaps: string) =>
    `Median ${median}, nine of ten within ${q90} days; ${gaps} gaps`,
  takeOver: (name: string) => `Write this cycle: ${name}`,
  cycleOf: (name: string) => `Cycle, days: ${name}`,
  now: (days: number | "one-off") => (days === "one-off" ? "Now: one-off" : `Now: ${days}`),
  histogram: (name: string) => `Gaps between purchases: ${name}`,
  bar: (over: number, through: number | null, gaps: string) =>
    through === null ? `over ${over} days: ${gaps}` : `${over + 1}–${through} days: ${gaps}`,
  otherProducts: (count: string) => `Products with too few gaps take the business's cycle: ${count}.`,
  save: "Save cycles",
  saved: (count: number) => `Cycles written: ${count}.`,
  nothingTicked: "Tick at least one cycle, or open Today.",
};

export type StartWords = typeof start;
