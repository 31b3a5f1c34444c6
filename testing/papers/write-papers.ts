/** `node testing/papers/write-papers.ts FOLDER`: every paper of the three cases as PDF and DOCX, to be looked at. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderDocx } from "@ringfence/adapters/documents/render-docx.ts";
import { renderPdf } from "@ringfence/adapters/documents/render-pdf-node.ts";
import { papersOf, threeCases } from "./three-cases.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("say which folder");
for (const [name, file] of Object.entries(threeCases)) {
  const target = join(folder, name);
  mkdirSync(target, { recursive: true });
  for (const { name: paper, document } of papersOf(file).papers) {
    writeFileSync(join(target, `${paper}.pdf`), await renderPdf(document));
    writeFileSync(join(target, `${paper}.docx`), await renderDocx(document));
  }
}
