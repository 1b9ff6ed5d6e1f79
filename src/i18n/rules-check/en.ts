/** Words of the panel *Check our rules*. */
export const rulesCheck = {
  title: "Check our rules",
  what: "Your purchases are replayed month by month, as if other rules had held. Nothing is changed before you say yes.",
  loading: "Clients looked through",
  stopped: (done: string, total: string) => `Stopped after ${done} of ${total} clients.`,
  goOn: "Go on",
  retry: "Check again",
  nobody: "By this day nobody has bought anything: there is nothing to replay.",
  data: "How much data",
  judged: (flags: number, clients: number, months: number) =>
    `Judged: ${many(flags, "“sleeping” flag")} of ${many(clients, "client")}, ${many(months, "month")}.`,
  open: (flags: number) =>
    `${many(flags, "flag")} more ${flags === 1 ? "is" : "are"} too young: one is judged when its client is long overdue.`,
  proposal: "Proposal",
  cycles: {
    longer: (tenths: number) => `Cycles ${tenthsText(tenths)} times as long as now.`,
    mistakes: (now: number, then: number) => `Mistakes: ${then} in place of ${now}.`,
    parts: (falseAlarms: number, late: number) =>
      `${many(falseAlarms, "false alarm")} and ${many(late, "late flag")}`,
    good: "Cycles: leave them as they are. No other factor saves even one mistake in ten.",
    few: (flags: number, clients: number, needed: number, neededClients: number) =>
      `Cycles: too little data. Judged: ${many(flags, "flag")} of ${many(clients, "client")}; it takes ${needed} flags of ${neededClients} clients.`,
  },
  fans: {
    from: (purchases: number) => `A fan from ${many(purchases, "purchase")}.`,
    mistakes: (now: number, then: number) => `Mistakes: ${then} in place of ${now}.`,
    parts: (tooEarly: number, tooLate: number) => `${tooEarly} too early and ${tooLate} too late`,
    good: "Fans: leave the rule as it is. No other number saves even one mistake in ten.",
    few: (purchases: number, needed: number) =>
      `Fans: too little data. Judged: ${many(purchases, "purchase")}; it takes ${needed}.`,
  },
  nowAnd: (now: string, then: string) => `Now: ${now}. Then: ${then}.`,
  use: "Use these rules …",
  change: "What will change",
  cell: (sheet: string, name: string, from: string, to: string) => `${sheet}, ${name}: ${from} → ${to}`,
  moreCells: (cells: number) => `… and ${many(cells, "cell")} more in the same way.`,
  noCells: "No cycle is set that this would change.",
  write: (cells: number) => `Change ${many(cells, "cell")}`,
  writing: "Writing …",
  written: (cells: number) => `The rules are changed: ${many(cells, "cell")}.`,
  flagTable: {
    title: "When a client is called sleeping",
    caption: "Flags that the cycles would have raised, from as long as now to twice as long",
    factor: "Cycle",
    judged: "Judged",
    falseAlarms: "False alarms",
    late: "Late",
    legend:
      "False alarm: the client bought within half a cycle after the flag. Late: the client had stopped for good, and by the flag two of their usual gaps had gone by; asked only where the rhythm is known. A cycle typed for one client stays as it is.",
  },
  fanTable: {
    title: "When a newcomer is called a fan",
    caption: "What other numbers of purchases would have done",
    from: "Fan from",
    fans: "Became fans",
    tooEarly: "Too early",
    tooLate: "Too late",
    legend: (newcomers: number, judged: number) =>
      `Became fans: of ${many(newcomers, "client")} who bought at all. Too early: called a fan, and never bought again. Too late: bought again, and was not called one yet. Judged: ${many(judged, "purchase")}, from each client's second on.`,
  },
  monthTable: {
    title: "Month by month",
    caption: "Flags by the month in which they were raised, judged ones only",
    captionBoth: "Flags by the month in which they were raised, judged ones only: now → proposed",
    month: "Month",
  },
  now: "now",
  proposed: "better",
  factor: (tenths: number) => `× ${tenthsText(tenths)}`,
  both: (now: number, then: number) => `${now} → ${then}`,
  /** A day without its first part. */
  month: (firstDay: string) => firstDay.replace(/^\d+ /, ""),
};

function tenthsText(tenths: number): string {
  return (tenths / 10).toFixed(1);
}

function many(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

export type RulesCheckWords = typeof rulesCheck;
