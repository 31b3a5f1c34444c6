import { writeFile } from "node:fs/promises";
import { renderDocx } from "@ringfence/adapters/documents/render-docx.ts";
import { renderPdf } from "@ringfence/adapters/documents/render-pdf-node.ts";
import type { DocumentModel } from "@ringfence/casefile/document/document.ts";
import { plainText } from "@ringfence/casefile/document/plain-text.ts";
import { exitCodes } from "../../exit-codes.ts";
import type { Messages } from "../../messages/zh-CN.ts";
import { stop } from "../../open-case.ts";

export interface DocumentTargets {
  readonly pdf?: string;
  readonly docx?: string;
  readonly text?: string;
}

/** Writes the document in every form asked for; prints it as text when none was. */
export async function putDocument(
  document: DocumentModel,
  targets: DocumentTargets,
  words: Messages,
): Promise<boolean> {
  const { pdf, docx, text } = targets;
  try {
    if (pdf !== undefined) await writeFile(pdf, await renderPdf(document));
    if (docx !== undefined) await writeFile(docx, await renderDocx(document));
    if (text !== undefined) await writeFile(text, plainText(document));
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    stop(words.write.cannotWrite(error.message), exitCodes.file);
    return false;
  }
  const written = [pdf, docx, text].filter((one) => one !== undefined);
  if (written.length === 0) process.stdout.write(plainText(document));
  else console.log(words.write.written(written.join(words.between)));
  return true;
}
