import { render, type VNode } from "preact";

/**
 * Puts a panel on its page, and draws it again whenever something has changed.
 *
 * @param begin opens the session; its first changes come before there is anything to draw
 */
export function mountPanel<Session>(
  begin: (show: () => void) => Session,
  view: (session: Session) => VNode,
): Session {
  const panel = document.getElementById("panel")!;
  let session: Session | null = null;
  const show = () => {
    if (session !== null) render(view(session), panel);
  };
  session = begin(show);
  show();
  panel.querySelector("h1")!.focus();
  return session;
}
