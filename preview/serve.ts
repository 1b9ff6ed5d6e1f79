import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
};

/** With these headers the browser allows SharedArrayBuffer, on which a run waits for its answers. */
const isolation = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

export interface ServedSite {
  readonly url: string;
  close(): void;
}

export interface Site {
  /** Folders by the path they appear under; `/` is looked into last. */
  readonly folders: Readonly<Record<string, string>>;
  /** Documents made again for every request. */
  readonly documents: Readonly<Record<string, () => unknown>>;
}

/** Serves the site on this computer only; port 0 takes any free one. */
export async function serve(site: Site, port: number): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const document = site.documents[path];
    if (document) sendJson(response, document());
    else sendFile(response, fileAt(path, site.folders));
  });
  await listening(server, port);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explained(error, port)));
    server.listen(port, "127.0.0.1", resolve);
  });
}

function explained(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== "EADDRINUSE") return error;
  return new Error(`Port ${port} is taken. Choose another, for example PORT=8300, or leave PORT out.`);
}

function fileAt(path: string, folders: Site["folders"]): string | null {
  const prefix = Object.keys(folders)
    .sort((a, b) => b.length - a.length)
    .find((known) => path.startsWith(known));
  if (prefix === undefined) return null;
  const inside = normalize(path.slice(prefix.length) || "index.html");
  const file = join(folders[prefix] ?? "", inside);
  return !inside.startsWith("..") && existsSync(file) && statSync(file).isFile() ? file : null;
}

function sendFile(response: ServerResponse, file: string | null): void {
  if (file === null) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "content-type": types[extname(file)] ?? "application/octet-stream",
    ...isolation,
  });
  createReadStream(file).pipe(response);
}

function sendJson(response: ServerResponse, content: unknown): void {
  response.writeHead(200, { "content-type": types[".json"], "cache-control": "no-store", ...isolation });
  response.end(JSON.stringify(content));
}
