/**
 * Builds each page of `apps/single-pages` into one HTML file that needs nothing beside it: script and style stand in the page, and
 * its policy allows exactly these two by their digests and no connection at all. The same sources give the same bytes.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Rolldown } from "vite";

const root = join(import.meta.dirname, "..");
const folder = join(root, "apps/single-pages");
const pages = ["verify", "witness"] as const;

export async function buildSinglePages(): Promise<void> {
  mkdirSync(join(folder, "dist"), { recursive: true });
  const css = [join(root, "apps/report-view/tokens.css"), join(folder, "page.css")].map((file) =>
    readFileSync(file, "utf8"),
  );
  for (const page of pages) {
    const html = pageOf(await scriptOf(join(folder, page, "main.ts")), css.join("\n"));
    writeFileSync(join(folder, "dist", `${page}.html`), html);
  }
}

async function scriptOf(entry: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: "error",
    mode: "production",
    publicDir: false,
    define: { "process.env.NODE_ENV": '"production"', "import.meta.url": '""' },
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: "iife", codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const [chunk] = built.output;
  // "</script" in a text would end the script: written so that the script reads the same.
  return chunk.code.replaceAll("</script", "<\\/script");
}

const digest = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

function pageOf(script: string, css: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${digest(script)} 'wasm-unsafe-eval'`,
    `style-src ${digest(css)}`,
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="ringfence-invitation" content="">
<title>护录</title>
<style>${css}</style>
</head>
<body>
<script>${script}</script>
</body>
</html>
`;
}
