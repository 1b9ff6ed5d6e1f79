/** The six statuses, in the order in which they are tested. @see theory 4.1 */
export type Status = "returner" | "sleeping" | "fan" | "newcomer" | "lead" | "target";

export const statuses: readonly Status[] = ["returner", "sleeping", "fan", "newcomer", "lead", "target"];
