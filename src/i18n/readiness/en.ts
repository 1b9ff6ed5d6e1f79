import type { ReadinessKey } from "../../domain/records/settings";

/** The five readiness questions, as panels ask them. */
export const readinessQuestions: Record<ReadinessKey, string> = {
  a: "Do you have useful mailings that clients like to read?",
  b: "Do you have a way to study a client?",
  c: "Do you have status levels for clients?",
  d: "Do you have project groups?",
  e: "Do you have resources for joint products?",
};
