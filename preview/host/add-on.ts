/** What `clasp push` would send to Google: the code, the panels and the manifest. */
export interface AddOn {
  readonly name: string;
  readonly code: string;
  readonly files: Readonly<Record<string, string>>;
  readonly manifest: { readonly timeZone?: string };
}

/** Collects the pushed files, `Code.js`, `About.html`, `appsscript.json`, into an add-on. */
export function addOnOf(name: string, pushed: Readonly<Record<string, string>>): AddOn {
  const scripts = Object.entries(pushed).filter(([file]) => /\.(js|gs)$/.test(file));
  const pages = Object.entries(pushed).filter(([file]) => file.endsWith(".html"));
  return {
    name,
    code: scripts.map(([, text]) => text).join("\n"),
    files: Object.fromEntries(pages),
    manifest: JSON.parse(pushed["appsscript.json"] ?? "{}"),
  };
}
