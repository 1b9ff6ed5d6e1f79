export const menu = {
  start: "Start",
  today: "Today",
  touchPlan: "Touch plan",
  clientCard: "Client card",
  roadmap: "Roadmap",
  offerCheck: "Offer check",
  dashboard: "Dashboard",
  checklists: "Checklists",
  more: "More",
  rulesCheck: "Check our rules",
  refreshValues: "Refresh as values",
  freezeFormulas: "Freeze formulas",
  undo: "Undo last change",
  repair: "Repair formatting",
  checkData: "Check data",
  removeSample: "Remove sample",
  settings: "Settings",
  help: "Help",
  about: "About",
};

export const failure = {
  unexpectedTitle: "Something went wrong",
  unexpected:
    "The add-on stopped and did nothing more. Try again; if it happens again, tell us what you did.",
  noCode:
    "the code of this formula could not be read. Change a cell that it reads, so that it is calculated again; if that does not help, install the add-on again.",
};
