import type { Settled } from "../grid/settling";
import type { GridOperations, HostOperations, Operations } from "../services/operations";
import type { LockHolder } from "./document-lock";
import type { Person } from "./person";

/**
 * Everything one run may ask for. A question to the spreadsheet waits until the formulas have taken in what the
 * run has written, as a read does in Sheets; an alert or a prompt costs the run its lock.
 */
export function runOperations(
  grid: GridOperations,
  person: Person,
  settled: Settled,
  lock: LockHolder,
): Operations {
  const ask =
    <Question, Answer>(put: (question: Question) => Answer) =>
    (question: Question) => {
      lock.releaseLock();
      return put(question);
    };
  return {
    ...grid,
    readCells: afterwards((area) => settled(area.sheet), grid.readCells),
    readShown: afterwards((area) => settled(area.sheet), grid.readShown),
    filledSize: afterwards(settled, grid.filledSize),
    ...person,
    alert: ask(person.alert),
    prompt: ask(person.prompt),
    ...lock,
    flush: () => settled(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}

/** What is left of the host for a formula: it may wait and log, and reaches no user's screen. */
export function formulaHostOperations(person: Person): Pick<HostOperations, "log" | "flush" | "sleep"> {
  return {
    log: person.log,
    flush: () => {},
    sleep: (milliseconds) => {
      const end = Date.now() + milliseconds;
      while (Date.now() < end);
    },
  };
}

/** The answer comes later, but the add-on's thread sleeps until it is there. */
function afterwards<Question, Answer>(
  wait: (question: Question) => Promise<void>,
  read: (question: Question) => Answer,
) {
  const answer = (question: Question) => wait(question).then(() => read(question));
  return answer as unknown as (question: Question) => Answer;
}
