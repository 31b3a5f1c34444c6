import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";

interface ConsolePage {
  readonly path: string;
  readonly type: string;
  readonly text: string;
}

const own = (name: string): string => readFileSync(join(import.meta.dirname, name), "utf8");

/** Taking types out is called experimental by this Node, whose version the repository carries; its warning is no news to whoever runs it. */
function script(name: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(own(name));
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** The console's files as they are served: no build, the scripts are sent with their types taken out. */
export const consolePages = (): readonly ConsolePage[] => [
  { path: "/console", type: "text/html; charset=utf-8", text: own("index.html") },
  { path: "/console/console.css", type: "text/css; charset=utf-8", text: own("console.css") },
  { path: "/console/tokens.css", type: "text/css; charset=utf-8", text: own("../../report-view/tokens.css") },
  { path: "/console/console.js", type: "text/javascript; charset=utf-8", text: script("console.ts") },
  { path: "/console/element.js", type: "text/javascript; charset=utf-8", text: script("element.ts") },
  { path: "/console/scorecards.js", type: "text/javascript; charset=utf-8", text: script("scorecards.ts") },
  { path: "/console/words.js", type: "text/javascript; charset=utf-8", text: script("words.ts") },
];
