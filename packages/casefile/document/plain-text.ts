import type { Block, DocumentModel, Run } from "./document.ts";

/** The mark of a sentence that rests on the person's word alone. */
const ownStatementMarks = { "zh-CN": "（本人陈述）", en: " (my own statement)" } as const;

/** What a run prints, in every renderer. */
export function runText({ text, ownStatement }: Run, language: DocumentModel["language"]): string {
  return ownStatement === true ? `${text}${ownStatementMarks[language]}` : text;
}

export const attachmentsHeading = { "zh-CN": "附件：", en: "Attachments:" } as const;

/** The document as plain text for a chat or a form: no layout but lines, empty lines and numbers. */
export function plainText({ title, language, blocks, footer }: DocumentModel): string {
  const parts = blocks.map((block) => blockText(block, language)).filter((text) => text !== "");
  return `${[title, ...parts, ...(footer === undefined ? [] : [footer])].join("\n\n")}\n`;
}

function blockText(block: Block, language: DocumentModel["language"]): string {
  const line = (runs: readonly Run[]) => runs.map((run) => runText(run, language)).join("");
  switch (block.kind) {
    case "heading":
    case "addressee":
      return block.text;
    case "paragraph":
      return `${block.indent === false || language === "en" ? "" : "　　"}${line(block.runs)}`;
    case "list":
      return block.items.map((runs, at) => `${block.ordered ? `${at + 1}. ` : "· "}${line(runs)}`).join("\n");
    case "table":
      return [block.header, ...block.rows].map((cells) => cells.join("\t")).join("\n");
    case "signature":
      return block.lines.join("\n");
    case "attachments":
      return [attachmentsHeading[language], ...block.items.map((item, at) => `${at + 1}. ${item}`)].join("\n");
    case "page-break":
      return "";
  }
}
