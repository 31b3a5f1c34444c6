import type { Block, DocumentModel, Run } from "./document.ts";
import { attachmentsHeading, runText } from "./plain-text.ts";

/** Nothing may load or run: the page is passed on. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";
const style =
  "body{max-width:46em;margin:2em auto;padding:0 1em;font:16px/1.7 serif}h1{text-align:center;font-size:1.4em}table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.3em .5em;text-align:left;overflow-wrap:anywhere}.s{text-align:right}.f{color:#555;font-size:.85em}";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The document as one page without script or request, for a browser of any age. */
export function documentHtml({ title, language, blocks, footer }: DocumentModel): string {
  const body = blocks.map((block) => blockHtml(block, language)).join("\n");
  const foot = footer === undefined ? "" : `\n<p class="f">${escaped(footer)}</p>`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${escaped(title)}</title><style>${style}</style></head>
<body><h1>${escaped(title)}</h1>
${body}${foot}
</body></html>
`;
}

function blockHtml(block: Block, language: DocumentModel["language"]): string {
  const line = (runs: readonly Run[]) => escaped(runs.map((run) => runText(run, language)).join(""));
  const items = (list: readonly string[]) => list.map((item) => `<li>${item}</li>`).join("");
  const cells = (row: readonly string[], tag: string) =>
    `<tr>${row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
  switch (block.kind) {
    case "heading":
      return `<h2>${escaped(block.text)}</h2>`;
    case "addressee":
      return `<p>${escaped(block.text)}</p>`;
    case "paragraph":
      return `<p>${line(block.runs)}</p>`;
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      return `<${tag}>${items(block.items.map(line))}</${tag}>`;
    }
    case "table":
      return `<table><thead>${cells(block.header, "th")}</thead><tbody>${block.rows.map((row) => cells(row, "td")).join("")}</tbody></table>`;
    case "signature":
      return `<p class="s">${block.lines.map(escaped).join("<br>")}</p>`;
    case "attachments":
      return `<p>${attachmentsHeading[language]}</p><ol>${items(block.items.map(escaped))}</ol>`;
    case "page-break":
      return "<hr>";
  }
}
