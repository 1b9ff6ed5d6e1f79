import type { RoadmapError } from "../../domain/roadmaps/roadmap-lint";
import type { SimulationEnd } from "../../domain/roadmaps/roadmap-simulation";
import type { RoadmapWarning } from "../../domain/roadmaps/roadmap-warnings";
import { readinessQuestions } from "../readiness/en";

/** Words of the roadmap wizard; they travel in the panel. */
export const wizard = {
  title: "Roadmap",
  place: (step: number, of: number) => `Part ${step} of ${of}`,
  next: "Continue",
  back: "Go back",

  choose: {
    title: "Roadmap: what do you sell, and to whom?",
    ready: "Begin with a ready roadmap",
    kinds: {
      roof: "Once, to a private client",
      carBuyer: "Retail: a thing, then accessories",
      carDealer: "To a dealer who sells on",
      nails: "To a key account",
      coffee: "In a cycle, with help between purchases",
      consumables: "Equipment and consumables",
      subscription: "By subscription",
    },
    example: (name: string, steps: number) => `Example: ${name}, steps: ${steps}`,
    blank: "An empty roadmap",
    blankHint: "One step; the rest is up to you",
    begin: "Begin",
    open: "Open one of your roadmaps",
    openLabel: "Roadmap",
    openOption: (name: string, steps: number, clients: number) =>
      `${name} (steps: ${steps}, clients: ${clients})`,
    openButton: "Open",
    unsaved: (name: string) => `You have not saved “${name}” yet.`,
    resume: "Continue editing",
    discard: "Discard it",
    newName: "New roadmap",
  },

  steps: {
    title: "Steps",
    name: "Name of the roadmap",
    add: "Add a step",
    keys: "Alt+↑ and Alt+↓ move a step, or drag it.",
    step: (number: number, action: string) => `${number}. ${action === "" ? "New step" : action}`,
    days: "Days are those of a client who starts today.",
    due: (day: string) => `Due ${day}`,
    later: "No day: it depends on what comes before",
    faulty: "No day until the error of this step is fixed",
    up: (number: number) => `Move step ${number} up`,
    down: (number: number) => `Move step ${number} down`,
    copy: "Duplicate",
    copyLabel: (number: number) => `Duplicate step ${number}`,
    remove: "Remove",
    removeLabel: (number: number) => `Remove step ${number}`,
    moved: (number: number) => `It is step ${number} now.`,
    added: (number: number) => `Step ${number} is added.`,
    removed: (number: number) => `Step ${number} is removed.`,
    gone: "removed",
    balance: "Balance",
    bothBenefits: (count: number, of: number) => `Steps with both benefits: ${count} of ${of}`,
    sellsNothing: (percent: number) => `Steps that sell nothing: ${percent} %`,
    silence: (days: number | null) =>
      days === null ? "Longest silence: unknown" : `Longest silence, days: ${days}`,
    errorCount: (count: number) =>
      count === 0 ? "No errors." : `Errors: ${count}. They are shown at the steps and prevent saving.`,
  },

  form: {
    action: "What we do",
    clientBenefit: "Client benefit",
    clientBenefitHint: "No benefit for the client, no step.",
    ourBenefit: "Our benefit",
    startsAfter: "Starts after",
    offset: "After how long",
    count: "How many",
    unit: "Days, weeks, months or years",
    units: { day: "days", week: "weeks", month: "months", year: "years" },
    ownWords: "In your own words",
    ownWordsHint: "For example: 5 days.",
    when: "When",
    onlyIf: "Only if",
    onlyIfHint: "For example: status = fan; purchases >= 3. Blank: always.",
    doneWhen: "Done when",
    kinds: {
      "by hand": "we mark it by hand",
      purchase: "the client buys",
      "purchase of": "the client buys the product",
      "purchase quantity": "the client buys at least",
      touch: "there was a touch",
      referral: "a referred client has bought",
      subscription: "there is a subscription",
      tier: "the client has the tier",
    },
    product: "Product",
    quantity: "Quantity",
    content: "Content",
    touchContent: "Content of that touch",
    tier: "Tier",
    studyFirst: "Study the client first",
    studyHint: "The step waits until the benefit for this very client is written down.",
    needs: "What the company needs for this step",
    channel: "Channel",
    executor: "Executor",
    then: "Then",
    nextStep: "the next step",
    end: "the end",
    nothing: "not said",
    goTo: (step: string) => `go to ${step}`,
    anchors: {
      start: "the start of the roadmap",
      previous: "the step before",
      "first purchase": "the first purchase",
      "last purchase": "the last purchase",
      "warranty end": "the end of the warranty",
    },
  },

  errors: (code: RoadmapError["code"], text: string): string => {
    switch (code) {
      case "no client benefit":
        return "Write what the client gains. Without it there is no step.";
      case "no our benefit":
        return "Write what we gain.";
      case "unknown anchor":
        return `Starts after: “${text}” is not understood. For example: previous.`;
      case "unknown offset":
        return `After how long: “${text}” is not understood. For example: 5 days.`;
      case "unknown condition":
        return `Only if: “${text}” is not understood. For example: status = fan.`;
      case "unknown done-when":
        return `Done when: “${text}” is not understood. For example: purchase.`;
      case "unknown then":
        return `Then: “${text}” is not understood. For example: step 3.`;
      case "unknown readiness key":
        return `“${text}” is none of the five questions a to e.`;
      case "unknown step":
        return `There is no step ${text}.`;
      case "unknown tier":
        return `There is no tier “${text}” on the Tiers sheet.`;
      case "unknown product":
        return `There is no product “${text}” on the Products sheet.`;
      case "step twice":
        return "Two steps have this number.";
      case "loop without exit":
        return "The loop never waits: give a step in it a day or an event of the client.";
      case "unreachable step":
        return "No step leads here.";
    }
  },
  error: "Error",
  warning: "Warning",
  warnings: {
    "offer without study": "Offers more without a study. Study the client first, or the offer will miss.",
    "nothing but sales": "Every step sells. Add a step that only helps the client.",
    "jump to a joint project": "A joint project before the first sale: possible, but rare.",
    "one-off map":
      "The roadmap is over before the client is due to buy again. To find a new client costs ten times more: go back to a step at the end.",
    "condition throws back":
      "When this condition comes true, clients who have gone round are thrown back to this step.",
  } satisfies Record<RoadmapWarning["code"], string>,

  readiness: {
    title: "What is the company ready for?",
    intro: "A “no” locks the steps that need it. Answers are saved on Settings when you save.",
    questions: readinessQuestions,
    short: {
      a: "useful mailings",
      b: "a way to study a client",
      c: "status levels",
      d: "project groups",
      e: "resources for joint products",
    },
    yes: "Yes",
    no: "No",
    notAnswered: "Not answered",
    locks: (steps: string) => `Locks: ${steps}`,
    needed: (steps: string) => `Needed by: ${steps}`,
    notNeeded: "No step needs it",
    step: (number: number) => `step ${number}`,
  },

  people: {
    title: "Who does it?",
    executor: (number: number, action: string) => `Step ${number}. ${action}`,
    lacking: (steps: string) => `Without an executor: ${steps}.`,
    complete: "Every step has an executor.",
    owners: (count: number) =>
      count === 0
        ? "The owner of a step is the client's owner (sheet Clients). Every client has one."
        : `The owner of a step is the client's owner (sheet Clients). Clients without one: ${count}.`,
  },

  preview: {
    title: "Try it on a client",
    client: "Client of the team",
    clientHint: "Type or choose a name.",
    ask: "Show next action",
    status: (purchases: number) => `purchases: ${purchases}`,
    walking: "With the steps the client has already done.",
    newcomer: "As if the client began this roadmap today.",
    next: (number: number) => `Next: step ${number}`,
    study: (action: string) => `Study the client for: ${action}`,
    nothing: "The roadmap has nothing more to do for this client.",
    clientGains: (benefit: string) => `The client gains: ${benefit}`,
    due: (day: string) => `Due: ${day}`,
    noDue: "Due: unknown",
    blockedBy: (what: string) => `In the way: ${what}`,
    timeline: "From the first purchase to the last",
    cycle: "Cycle, days",
    cycleHint: "Blank: the client buys when asked.",
    purchases: "Purchases",
    purchasesHint: "From 1 to 701",
    assumed: "As if the client buys on the cycle and every step is done on its day.",
    taken: "as if its condition holds",
    row: (number: number, action: string) => `step ${number}, ${action}`,
    bought: (count: number) => `purchases: ${count}`,
    lastBought: (number: number, day: string) => `Purchase ${number}: ${day}.`,
    more: (count: number, lastDay: string) => `… and steps: ${count}, until ${lastDay}`,
    ends: {
      map: "The roadmap ends here.",
      purchases: "As many purchases as asked for are made.",
      waits: "The next step never falls due for such a client.",
      idle: "Nothing more happens.",
      calendar: "The calendar ends here.",
    } satisfies Record<SimulationEnd, string>,
    nobody: "There is no step to simulate.",
  },

  save: {
    title: "Save",
    ways: {
      new: (name: string, steps: number) => `New roadmap “${name}”: ${steps} rows on the Roadmaps sheet.`,
      version: (name: string, opened: string, clients: number) =>
        `Clients walking “${opened}”: ${clients}. They go on along it, and their done steps stay done. Your changes are saved as “${name}”, for new clients.`,
      "in place": (name: string) => `The rows of “${name}” are changed in place. Done steps stay done.`,
    },
    added: (number: number, action: string) => `New: step ${number}, ${action}`,
    changed: (number: number, columns: string) => `Changed: step ${number}: ${columns}`,
    removed: (number: string, action: string) => `Removed: step ${number}, ${action}`,
    moved: (was: string, now: string) => `Step ${was} becomes step ${now}`,
    same: "Nothing has changed in the steps.",
    readiness: "Answers on readiness are written to Settings.",
    blocked: (count: number) => `Errors: ${count}. Fix them first.`,
    fix: "Go to steps",
    detach: "Save as a new roadmap",
    save: "Save roadmap",
    saving: "Saving …",
    saved: (name: string) => `Saved: “${name}”.`,
  },

  assign: {
    title: (name: string) => `“${name}” is saved`,
    who: "Who is to walk it?",
    by: "How to choose clients",
    segment: "Segment",
    status: "Status",
    others: "Also those on another roadmap: they leave it",
    count: "Count clients",
    counted: (clients: number, already: number, others: number) =>
      `Clients who start: ${clients}. On it already: ${already}. On another roadmap: ${others}.`,
    assign: (clients: number) => `Assign to clients: ${clients}`,
    assigned: (clients: number) => `Assigned. Clients: ${clients}. Their first step counts from today.`,
    another: "Make another roadmap",
    finish: "Close",
  },
};

export type WizardWords = typeof wizard;
