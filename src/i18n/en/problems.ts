/** What a person needs to know to fix a call. Each sentence follows the formula's name: what, where, fix. */
export const argumentProblems = {
  noColumn: (argument: string, title: string, found: readonly string[], candidate: string | null) =>
    `${argument} has no column “${title}”; it has ${found.map((header) => `“${header}”`).join(", ")}. ${candidate === null ? `Add a column named “${title}”` : `Did you mean “${candidate}”? Rename it to “${title}”`}`,
  mappedColumnGone: (
    argument: string,
    title: string,
    header: string,
    row: number,
    found: readonly string[],
  ) =>
    `${argument} has no column “${header}”, which Settings, row ${row}, names for “${title}”; it has ${found.map((other) => `“${other}”`).join(", ")}. Point that row to the right header cell, or clear its value`,
  noHeaderRow: (argument: string) =>
    `${argument} must begin with its header row, but the first row is blank. Example: A1:Z`,
  notOneColumn: (argument: string, width: number) =>
    `${argument} must be one value or one column, got ${width} columns. Example: A2:A`,
  unequalHeights: (argument: string, height: number, other: string, otherHeight: number) =>
    `${argument} has ${height} rows and ${other} has ${otherHeight}. Give ranges of the same height, such as A2:A and B2:B`,
  unreadable: (argument: string, expected: string, got: string, example: string) =>
    `${argument} must be ${expected}, got “${got}”. Example: ${example}`,
  errorCell: (argument: string, got: string) =>
    `${argument} holds the error ${got}. Fix that cell first, or wrap it in IFERROR`,
  ambiguous: (argument: string, got: string, fix: string) =>
    `${argument}: “${got}” can be read two ways. ${fix}`,
  blank: (argument: string, expected: string, example: string) =>
    `${argument} is blank; it must be ${expected}. Example: ${example}`,
  badSetting: (argument: string, row: number, setting: string, got: string) =>
    `${argument}, row ${row}: “${setting}” cannot be “${got}”. See the Meaning column, or clear the cell for the default`,
  badTier: (argument: string, row: number, title: string, got: string) =>
    `${argument}, row ${row}: “${title}” must be a number of 0 or more, got “${got}”. Clear the cell if there is no such condition`,
  badCell: (argument: string, row: number, title: string, got: string, problem: string) =>
    `${argument}, row ${row}: ${title}${got === "" ? "" : ` “${got}”`} ${problem}`,
  noTierName: (argument: string, row: number) =>
    `${argument}, row ${row}: the tier has no name. Type one, or clear the row`,
  tiersOutOfOrder: (argument: string, tier: string) =>
    `in ${argument} the tier “${tier}” asks for less than the row above it. Put the lowest tier first`,
  tiersWithWindow: (argument: string, tier: string) =>
    `in ${argument} the tier “${tier}” has Window, days or Keep days filled in, and those need the purchases themselves. Use CLIENT_TIERS`,
  tooManyCells: (cells: string) =>
    `the answer would be ${cells} cells, more than a formula may return. Give fewer clients at a time`,
};

export const expectations = {
  day: { expected: "a day", example: "2026-03-01" },
  cycle: { expected: "a number of days above 0", example: "30" },
  count: { expected: "a whole number, 0 or more", example: "3" },
  signs: { expected: "a whole number from 0 to 3", example: "2" },
  amount: { expected: "an amount", example: "1234.56" },
  units: { expected: "a whole number, 1 or more", example: "3" },
  sum: { expected: "an amount above 0", example: "10000" },
  product: { expected: "the name of a product", example: "Coffee" },
  price: { expected: "an amount, 0 or more", example: "1234.56" },
  discounts: { expected: "shares from 0 to 100% or N-th free, joined by ;", example: "7%; 3+1" },
  share: { expected: "a share from 0 to 100%", example: "20%" },
  goal: {
    expected: "fan, newcomer, lead, awake, on time, offer, next tier or the name of a tier in Tiers",
    example: "fan",
  },
  period: { expected: "week, month or year", example: "month" },
};

export const ambiguousFixes = {
  day: "Write it as 2025-04-03",
  number: "Write it without a separator for thousands, as 1234.5",
};

/** What is wrong with a cell, in the list of rows that need attention. */
export const cellProblems = {
  "not a number": "is not a number",
  "ambiguous number": "can be read two ways; write it without a separator for thousands",
  "not a day": "is not a date",
  "ambiguous day": "can be read two ways; write it as 2025-04-03",
  "not whole days": "must be a whole number of days above 0, or no for one-off",
  "below 0": "must not be below 0",
  "not a share": "must be a share from 0 to 100%",
  "no volume": "agrees on nothing; fill in either a quantity or an amount, above 0",
  "ends too early": "is before the first day",
  "not whole": "must be a whole number above 0",
  "error cell": "is an error; fix the cell",
  blank: "is blank",
  "a date": "is a date, not a name; format the column as plain text and type it again",
  "header twice": "is a second column with the same meaning; the first is used",
  "no such header":
    "is a header that its sheet does not have; point the cell to the right header, or clear it",
  "listed twice": "is listed twice; the first row is used",
  "unknown client": "is not on the Clients sheet",
  "unknown word": "is not a known word",
  "asks itself":
    "depends on the segment itself; ask for columns of Clients, purchases, spend, tier or product",
  "unknown roadmap": "is not on the Roadmaps sheet",
  "unknown step": "names a step that the roadmap does not have",
  "unknown tier": "names a tier that is not on the Tiers sheet",
  "unknown product": "names a product that is not on the Products sheet",
  "unknown segment": "is not on the Segments sheet",
  "unknown offer": "is not on the Offers sheet",
  "no such column": "is not among the headers, so this sheet is not read",
  "loop without exit": "leads into a round on which nothing waits for the client or for time",
  "unreachable step": "is never reached: no step leads to it",
  "no step number": "must be a step number",
  "not a rating": "must be a whole number from 1 to 5",
  "off the scale": "must be a whole number: importance from 1 to 3, score from 0 to 3",
  "circle of referrals": "was in turn brought by this client, directly or through others: a circle",
  "brings itself": "is the client in the same row; nobody brings themselves",
};

export const problemLine = (sheet: string, row: number, column: string, text: string, problem: string) =>
  `${sheet}, row ${row}: ${column}${text === "" ? "" : ` “${text}”`} ${problem}`;
