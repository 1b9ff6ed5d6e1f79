import { element } from "./element";
import type { PanelReply, PanelRequest } from "./panel-messages";

const sandbox =
  "allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads";

export interface PanelWiring {
  /** The text of the script that makes `google.script` inside the frame. */
  readonly client: string;
  readonly functionNames: readonly string[];
  readonly run: (functionName: string, args: unknown[]) => Promise<unknown>;
  readonly close: () => void;
  readonly resize?: (size: { width?: number; height?: number }) => void;
  readonly focusGrid: () => void;
}

/** A pushed page in a frame that is sealed off as Google seals it, with `google.script` inside. */
export function panelFrame(html: string, title: string, wiring: PanelWiring): HTMLIFrameElement {
  const frame = element("iframe", { className: "panel", title });
  frame.setAttribute("sandbox", sandbox);
  const start = `${wiring.client};installGoogleScript(${JSON.stringify(wiring.functionNames)})`;
  frame.srcdoc = withScript(html, start.replaceAll("</script", "<\\/script"));
  const listener = ({ data, source }: MessageEvent<PanelRequest>) => {
    if (!frame.isConnected) removeEventListener("message", listener);
    else if (source === frame.contentWindow) answer(data, frame, wiring);
  };
  addEventListener("message", listener);
  return frame;
}

function withScript(html: string, script: string): string {
  const tag = `<script>${script}</script>`;
  const head = /<head[^>]*>|<html[^>]*>|<!doctype[^>]*>/gi;
  const last = [...html.matchAll(head)].at(-1);
  const place = last ? last.index + last[0].length : 0;
  return html.slice(0, place) + tag + html.slice(place);
}

function answer(request: PanelRequest, frame: HTMLIFrameElement, wiring: PanelWiring): void {
  switch (request.kind) {
    case "run":
      void reply(request, frame, wiring);
      return;
    case "close":
      wiring.close();
      return;
    case "focus":
      wiring.focusGrid();
      return;
    case "resize":
      wiring.resize?.(request);
  }
}

async function reply(request: PanelRequest & { kind: "run" }, frame: HTMLIFrameElement, wiring: PanelWiring) {
  const outcome = await wiring.run(request.functionName, request.args).then(
    (result) => ({ result, error: null }),
    (error: Error) => ({ result: null, error: error.message }),
  );
  const message: PanelReply = { kind: "reply", id: request.id, ...outcome };
  frame.contentWindow?.postMessage(message, "*");
}
