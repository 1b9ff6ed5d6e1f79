/** What a panel requests from the preview. */
export type PanelRequest =
  | { kind: "run"; id: number; functionName: string; args: unknown[] }
  | { kind: "close" }
  | { kind: "focus" }
  | { kind: "resize"; width?: number; height?: number };

/** What a server function answered; an error is its message. */
export interface PanelReply {
  kind: "reply";
  id: number;
  result: unknown;
  error: string | null;
}
