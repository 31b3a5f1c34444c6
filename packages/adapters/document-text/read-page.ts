import { type DocumentText, longestText } from "@ringfence/journey/prevent/review/document-text.ts";
import { walkMarkup } from "@ringfence/journey/reading/markup.ts";

const unread = new Set(["script", "style", "noscript", "template", "head", "svg", "select", "iframe", "object"]);
const blocks = new Set(
  "p div li tr h1 h2 h3 h4 h5 h6 br hr section article header footer main nav aside ul ol dl dt dd table thead tbody pre blockquote form title".split(
    " ",
  ),
);
const cells = new Set(["td", "th"]);

/** The words of a page, a line for each block, cells of a table divided by tabs. Hidden parts are read too: agreed is what is written. */
export function readPage(markup: string): DocumentText {
  const out: string[] = [];
  const lists: (List | undefined)[] = [];
  let [skipped, length] = [0, 0];
  const put = (text: string) => {
    if (skipped > 0 || length > longestText) return;
    out.push(text);
    length += text.length;
  };
  walkMarkup(markup, "html", {
    open: (name, { start, class: look }) => {
      if (unread.has(name)) skipped += 1;
      else if (blocks.has(name)) put("\n");
      if (name === "ol") lists.push({ next: Number.parseInt(start ?? "1", 10) || 1, plain: /none/.test(look ?? "") });
      else if (name === "ul") lists.push(undefined);
      else if (name === "li") put(markOf(lists.at(-1)));
    },
    text: (text) => put(text.replaceAll(/\s+/g, " ")),
    close: (name) => {
      if (unread.has(name)) skipped = Math.max(0, skipped - 1);
      else if (blocks.has(name)) put("\n");
      else if (cells.has(name)) put("\t");
      if (name === "ol" || name === "ul") lists.pop();
    },
  });
  return { kind: "page", text: tidy(out.join("")), pages: [0] };
}

interface List {
  next: number;
  readonly plain: boolean;
}

/** What the browser would write before the item of a numbered list. */
function markOf(list: List | undefined): string {
  if (list === undefined || list.plain) return "";
  list.next += 1;
  return `${list.next - 1}. `;
}

const tidy = (text: string): string =>
  text
    .replaceAll(/[ \u00a0\u200b]+/g, " ")
    .replaceAll(/ *\t[\t ]*(?=\n|$)/g, "")
    .replaceAll(/ ?\n[ \n]*/g, "\n")
    .trim();
