const clients = (count: string) => (count === "1" ? "1 client" : `${count} clients`);

/** Words of the Dashboard panel. */
export const dashboard = {
  title: "Dashboard",
  titleOn: (day: string) => `Dashboard, ${day}`,
  loading: "Loading clients",
  stopped: (done: string, total: string) => `Stopped: ${done} of ${total} clients looked through.`,
  soFar: "The numbers cover the clients loaded so far.",
  goOn: "Go on",
  noClients: "There are no clients yet. Enter them on the Clients sheet.",
  plan: "Plan against fact",
  showList: "Show the list",
  list: "List",
  showListOf: (name: string) => `Show the list: ${name}`,
  write: "Write to sheet Dashboard",
  refresh: "Refresh",
  back: "Back to the numbers",
  listed: (count: string) => clients(count),
  opens: "Choose a client to open their card.",
  more: (rest: string) => `Show more (${rest})`,
  facts: {
    since: (day: string) => `since ${day}`,
    profit: (all: string, fans: string) => `profit ${all}, as a fan ${fans}`,
    deals: (count: number) => (count === 1 ? "1 purchase" : `${count} purchases`),
    overdue: (days: number, check: string) =>
      `${days === 1 ? "1 day" : `${days} days`} overdue, average order ${check}`,
    monthProfit: (profit: string) => `profit ${profit}`,
  },
  news: {
    writing: "Writing …",
    written: "The sheet Dashboard is written.",
    withoutCharts:
      "The numbers are written to the sheet Dashboard, but the charts could not be drawn. Try again.",
  },
};

export type DashboardPanelWords = typeof dashboard;
