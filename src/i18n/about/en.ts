/** Words of the About panel; they travel in the panel, not in the server's bundle. */
export const about = {
  name: "Repeat Sales Roadmap",
  version: (version: string) => `Version ${version}`,
  what: "Status, purchase cycle, loyalty tier and the next roadmap action of every client, in the cells of your own spreadsheet, each with its reason.",
  privacyTitle: "What it may see",
  privacy: [
    "Only the spreadsheet it is opened in.",
    "Nothing is sent anywhere: the add-on has no network access.",
    "What you type is written as text and never run.",
  ],
  baseTitle: "This spreadsheet",
  noSheets: "No sheets yet. Choose Start in the menu.",
  size: (clients: number, purchases: number) => `Clients: ${clients}, purchase rows: ${purchases}.`,
  close: "Close",
};

export type AboutWords = typeof about;
