import type { AuditQuestion, Subprocess } from "../../domain/checklists/audit";
import type { Check, Checklist } from "../../domain/checklists/checklist";

/** The parts of the Audit sheet, as in its first column. */
export const auditParts: Record<Subprocess | Checklist, string> = {
  attraction: "Search and attraction",
  requests: "Processing requests",
  deals: "Accompanying and closing deals",
  retention: "Retention and development",
  "attention points": "Attention points",
  "practical block": "Practical block",
};

export const auditQuestions: Record<AuditQuestion, string> = {
  qualification: "Do we find out before selling whether this is our client: is there a need, and the money?",
  "client base":
    "Do we work with our client base all the time: add to it, refresh it, come back to those in it?",
  proposals: "Do we have a general proposal, and do we make individual ones?",
  delivery: "Do our proposals reach the client, and do we know that they were read?",
  feedback: "Do we find out what the client thinks of our proposal?",
  progress: "Do we judge how far each client has come towards a deal, and what the next step is?",
  "profit of attraction": "Do we know what winning a client costs us, and whether the sale pays for it?",
  contracts: "Is it organised who concludes contracts, with whom and by when?",
  "first order": "Do we help the client put the first order together?",
  departments: "Do departments hand a request to each other without losing it or delaying it?",
  feasibility: "Do we check that a request can be carried out before we promise it?",
  reservation: "Do we reserve the goods for a client's request?",
  changes: "Do we agree changes of an order with the client and with everyone they concern?",
  "profit of requests": "Do we reckon what a request will earn us before we take it on?",
  automation: "Do those who process requests have the software and the equipment they need?",
  "request times": "Is it set how long each stage of a request may take, and is it kept to?",
  documenting: "Is everything about a request written down, so that a colleague can take it over?",
  "individual proposals": "Do we make an individual proposal for a request that the usual one does not fit?",
  receivables: "Do we prevent debts: check the client and set a limit before we defer payment?",
  payment: "Is the way to pay clear and convenient for the client: terms, methods, prepayment, instalments?",
  documents: "Do the documents of a deal come in time and without mistakes?",
  debts: "Do we watch every debt, and do we know how to get it back?",
  information: "Does the client learn from us, without asking, how the order and the payment stand?",
  "deal management": "Does someone lead each large deal as a project, from the first day to the last?",
  "debt times": "Is it set on which day of delay we write, call and stop deliveries?",
  discipline: "Does the client gain by paying in time?",
  satisfaction: "Do we ask clients regularly whether they are satisfied, and do we measure it?",
  claims:
    "Is every claim and every current problem of a client settled in time, with someone answering for it?",
  communication: "Do we talk to the client regularly, and not only when we want to sell?",
  "product development": "Do we develop our products the way clients need them?",
  "after-sale service": "Do we help the client after the purchase: service, spare parts, advice?",
  "new offers": "Do we create new offers together with the client?",
  competitors: "Do we watch what competitors offer our clients?",
};

export const checks: Record<Check, string> = {
  plan: "Have we counted how many newcomers and fans we need every month?",
  contacts: "Do we collect the contacts of target clients and warm up their interest?",
  focus: "Have we moved the focus from attraction to keeping and returning clients?",
  tracking: "Do we track the status of every client?",
  touches: "Have we built a system of touches for clients of every status?",
  assigned: "Has every client in the base been given a status?",
  standards: "Are there written standards of touches for newcomers, fans, sleeping clients and returners?",
  people: "Have executors and owners been appointed?",
  introduced: "Have we introduced all this into daily work?",
};

/** Headers of what BASE_AUDIT answers. */
export const auditTitles = {
  subprocess: "Subprocess",
  answered: "Answered",
  of: "Questions",
  score: "Score, 0–3",
  weakest: "Weakest question",
  owner: "Owner",
  why: "Why",
};

/** Why a subprocess has its score. */
export const auditWhy = {
  nothing: (of: number) => `None of ${of} questions is answered`,
  best: (answered: number, of: number) => `Answered ${answered} of ${of}, all with the best score`,
  weakest: (answered: number, of: number, score: number, importance: number | null) =>
    `Answered ${answered} of ${of}; lowest: score ${score}, importance ${importance ?? "not said"}`,
};
