import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";

const room = (file: string) => fileURLToPath(new URL(file, import.meta.url));

const common: BuildOptions = {
  bundle: true,
  minify: true,
  target: "es2022",
  define: { "process.env.NODE_ENV": '"production"' },
  logLevel: "error",
};

/** Writes the preview's page into the folder: never into `dist/`, which holds only what is pushed. */
export async function buildPage(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all([
    build({
      ...common,
      entryPoints: { page: room("page/page.ts"), "browser-thread": room("host/browser-thread.ts") },
      outdir: folder,
      format: "esm",
      splitting: true,
    }),
    build({ ...common, entryPoints: [room("page/panel-client.ts")], outdir: folder, format: "iife" }),
    copyFile(room("page/index.html"), join(folder, "index.html")),
  ]);
}
