import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { DocumentModel } from "@ringfence/casefile/document/document.ts";
import { typstSource } from "./typst-source.ts";

const family = "Noto Serif SC";
let compiler: NodeCompiler | undefined;

/** Loading two fonts of 10 MB each takes most of the time of a first document. */
function ready(): NodeCompiler {
  if (compiler !== undefined) return compiler;
  const { resolve } = createRequire(import.meta.url);
  const fontBlobs = ["400Regular/NotoSerifSC_400Regular.ttf", "700Bold/NotoSerifSC_700Bold.ttf"].map((file) =>
    readFileSync(resolve(`@expo-google-fonts/noto-serif-sc/${file}`)),
  );
  compiler = NodeCompiler.create({ workspace: "/", fontArgs: [{ fontBlobs }] });
  return compiler;
}

/** A4, with the font embedded and real text in it. The same document gives the same bytes. */
export async function renderPdf(model: DocumentModel): Promise<Uint8Array> {
  const typesetter = ready();
  const bytes = typesetter.pdf({ mainFileContent: typstSource(model, [family]) }, { creationTimestamp: 0 });
  typesetter.evictCache(10);
  return new Uint8Array(bytes);
}
