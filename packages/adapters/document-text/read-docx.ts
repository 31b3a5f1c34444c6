import {
  type DocumentRefusal,
  type DocumentText,
  longestText,
} from "@ringfence/journey/prevent/review/document-text.ts";
import { walkMarkup } from "@ringfence/journey/reading/markup.ts";
import { fail, type Outcome, ok } from "@ringfence/kernel";
import { openZip, type ZipFile } from "../bundle/zip.ts";
import { type Numbering, noNumbering, readNumbering } from "./docx-numbering.ts";

const limits = { files: 5000, total: 200_000_000, ratio: 1000 };
const largestPart = 60_000_000;

/** The words of a DOCX, a line for each paragraph with the number that the word processor would print before it. */
export async function readDocx(bytes: Uint8Array): Promise<Outcome<DocumentText, DocumentRefusal>> {
  const opened = await openZip(new Blob([bytes as Uint8Array<ArrayBuffer>]), limits);
  if (!opened.ok) {
    if (opened.code === "encrypted") return fail("encrypted-document", opened.detail);
    return fail(opened.code === "too-large" ? "too-large-document" : "unreadable-document", opened.detail);
  }
  const part = (path: string) => opened.value.find((file) => file.path === path);
  const main = part("word/document.xml");
  if (main === undefined) return fail("not-a-document", "no word/document.xml");
  const body = await textOf(main);
  const numbers = part("word/numbering.xml");
  const numbering = numbers === undefined ? undefined : await textOf(numbers);
  if (body === undefined || (numbers !== undefined && numbering === undefined))
    return fail("unreadable-document", "damaged or too large");
  const text = wordsOf(body, numbering === undefined ? noNumbering : readNumbering(numbering));
  return text.length > longestText
    ? fail("too-large-document", `${text.length}`)
    : ok({ kind: "docx", text, pages: [0] });
}

async function textOf(file: ZipFile): Promise<string | undefined> {
  if (file.size > largestPart) return undefined;
  const decoder = new TextDecoder();
  let text = "";
  const read = await file.read((piece) => {
    text += decoder.decode(piece, { stream: true });
  });
  return read.ok ? text + decoder.decode() : undefined;
}

/** What was struck out in tracked changes, and instructions of fields, are no words of the document. */
const unread = new Set(["w:del", "w:moveFrom", "w:instrText", "w:delText"]);

function wordsOf(xml: string, numbering: Numbering): string {
  const lines: string[] = [];
  let [line, inText, skipped, cell] = ["", false, 0, 0];
  let list: { id?: string; level?: string } = {};
  walkMarkup(xml, "xml", {
    open: (name, attributes) => {
      if (unread.has(name)) skipped += 1;
      else if (name === "w:t") inText = true;
      else if (name === "w:tab" || name === "w:ptab") line += " ";
      else if (name === "w:br" || name === "w:cr") line += "\n";
      else if (name === "w:numId") list = { ...list, id: attributes["w:val"] ?? "" };
      else if (name === "w:ilvl") list = { ...list, level: attributes["w:val"] ?? "" };
      else if (name === "w:tr") lines.push("");
      else if (name === "w:tc") cell += 1;
    },
    text: (text) => {
      if (inText && skipped === 0) line += text;
    },
    close: (name) => {
      if (unread.has(name)) skipped -= 1;
      else if (name === "w:t") inText = false;
      else if (name === "w:tc") {
        cell -= 1;
        lines.push(`${lines.pop() ?? ""}\t`);
      } else if (name === "w:p") {
        const whole = (list.id === undefined || line.trim() === "" ? "" : numbering(list.id, list.level)) + line;
        if (cell > 0) lines.push(`${lines.pop() ?? ""}${whole}`);
        else lines.push(whole);
        [line, list] = ["", {}];
      }
    },
  });
  return lines
    .map((one) => one.replace(/[\t ]+$/, ""))
    .filter((one) => one.trim() !== "")
    .join("\n");
}
