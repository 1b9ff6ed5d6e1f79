/** A slow second reading of the theory to compare the real one with; it shares no code with src. */

export { type OracleOverdue, oracleCycle, oracleOverdue } from "./cycle.js";
export { oracleAddMonths, oracleAddYears, oracleDay } from "./day.js";
export { type OracleFacts, type OracleSigns, oracleFacts } from "./facts.js";
export { type OraclePointsRow, oracleBalances, oracleEarned } from "./points.js";
export { oracleHeldSince, oracleSumReward, oracleUnits } from "./rewards.js";
export * from "./roadmap-types.js";
export { oracleNextAction } from "./roadmap-walk.js";
export { oracleStatus, oracleTimeline } from "./status.js";
export { type OracleTier, oracleTier } from "./tier.js";
export * from "./types.js";
