import type { Days } from "../values/day";
import type { Status } from "./status";

/** How clients of one status are touched; "" where the cell is blank. @see theory 6.6 */
export interface Standard {
  readonly status: Status;
  /** Code of the channel, or the user's own word. */
  readonly channel: string;
  /** Code of the content, or the user's own word. */
  readonly content: string;
  /** How often; null = once. */
  readonly everyDays: Days | null;
  readonly text: string;
  readonly executor: string;
  readonly owner: string;
}
