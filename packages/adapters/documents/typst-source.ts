import type { Block, DocumentModel, Run } from "@ringfence/casefile/document/document.ts";
import { attachmentsHeading, runText } from "@ringfence/casefile/document/plain-text.ts";
import { printable } from "@ringfence/casefile/document/printable.ts";

/**
 * The document as source of the typesetter. Texts only ever stand in string literals, so that nothing a person or a collector
 * wrote can become an instruction.
 */
export function typstSource(model: DocumentModel, fonts: readonly string[]): string {
  const { title, language, landscape, blocks, footer } = model;
  const zh = language === "zh-CN";
  const page = zh
    ? '"第 " + str(counter(page).get().first()) + " 页 / 共 " + str(counter(page).final().first()) + " 页"'
    : '"Page " + str(counter(page).get().first()) + " of " + str(counter(page).final().first())';
  const foot = footer === undefined ? "" : `#text(${literal(footer)}) #h(1fr) `;
  return [
    `#set document(title: ${literal(title)}, date: none)`,
    `#set page(paper: "a4", flipped: ${landscape === true}, margin: (top: 30mm, bottom: 25mm, left: 28mm, right: 26mm),`,
    `  footer: context [#set text(size: 9pt)`,
    `${footer === undefined ? "#h(1fr)" : foot}#(${page})${footer === undefined ? "#h(1fr)" : ""}])`,
    `#set text(font: (${fonts.map(literal).join(", ")},), size: 12pt, lang: "${zh ? "zh" : "en"}", region: "${zh ? "cn" : "gb"}", fallback: false)`,
    `#set par(justify: true, leading: 0.9em, spacing: 1.1em)`,
    `#set table(stroke: 0.5pt, inset: (x: 5pt, y: 6pt))`,
    `#show table.cell.where(y: 0): strong`,
    `#align(center, text(size: 18pt, weight: "bold", ${literal(title)}))`,
    `#v(0.8em)`,
    ...blocks.map((block) => blockSource(block, language)),
    "",
  ].join("\n");
}

function blockSource(block: Block, language: DocumentModel["language"]): string {
  const runs = (list: readonly Run[]) => list.map((run) => runSource(run, language)).join(" + ");
  switch (block.kind) {
    case "heading":
      return `#block(above: 1.4em, below: 0.9em, sticky: true, text(size: ${block.level === 1 ? 14 : 12}pt, weight: "bold", ${literal(block.text)}))`;
    case "addressee":
      return `#par(first-line-indent: 0pt, ${literal(block.text)})`;
    case "paragraph": {
      const indent = block.indent !== false && language === "zh-CN" ? "(amount: 2em, all: true)" : "0pt";
      return `#par(first-line-indent: ${indent}, ${runs(block.runs) || '""'})`;
    }
    case "list":
      return `#${block.ordered ? "enum" : "list"}(${block.items.map((item) => `[#(${runs(item) || '""'})]`).join(", ")})`;
    case "table":
      return tableSource(block);
    case "signature":
      return `#v(1em)\n#align(right, block(breakable: false, ${block.lines.map(literal).join(" + linebreak() + ") || '""'}))`;
    case "attachments": {
      const items = block.items.map((item, at) => `${literal(`${at + 1}. ${item}`)}`);
      return `#par(first-line-indent: 0pt, ${[literal(attachmentsHeading[language]), ...items].join(" + linebreak() + ")})`;
    }
    case "page-break":
      return "#pagebreak(weak: true)";
  }
}

/** Of a table's text, and of a line between the margins of an upright page, which is the shorter one. */
const pointsACharacter = 10;
const pointsALine = 440;
const linesKeptTogether = 15;

function tableSource({ header, rows, widths }: Extract<Block, { kind: "table" }>): string {
  const columns = header.map((_, at) => `${widths?.[at] ?? 1}fr`).join(", ");
  const whole = widths?.reduce((sum, one) => sum + one, 0) ?? header.length;
  const linesIn = (text: string, at: number) =>
    (text.length * pointsACharacter * whole) / (pointsALine * (widths?.[at] ?? 1));
  /** A row that surely fits on a page is not torn in two; a longer one must be. */
  const fits = (list: readonly string[]) => list.every((text, at) => linesIn(text, at) < linesKeptTogether);
  const cells = (list: readonly string[]) =>
    header
      .map((_, at) => {
        const cell = `[#text(${literal(inPieces(list[at] ?? ""))})]`;
        return at === 0 && fits(list) ? `table.cell(breakable: false)${cell}` : cell;
      })
      .join(", ");
  return [
    `#text(size: 10pt)[#set par(justify: false, leading: 0.6em)`,
    `#table(columns: (${columns},), align: left + horizon, table.header(${cells(header)}), ${rows.map(cells).join(", ")})]`,
  ].join("\n");
}

/** The name of a file or an address may be wider than its column: it may go on in the next line after a mark. */
const longWord = /[\w./-]{14,}/g;
const inPieces = (text: string): string =>
  text.replaceAll(longWord, (word) => word.replaceAll(/[._/](?=\w)/g, "$&\u200b"));

function runSource(run: Run, language: DocumentModel["language"]): string {
  const text = literal(runText(run, language));
  return run.bold === true ? `strong(${text})` : `text(${text})`;
}

/** A string literal: backslash, quote and line end escaped; nothing in it can end it. */
function literal(text: string): string {
  const escaped = printable(text).replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
  return `"${escaped}"`;
}
