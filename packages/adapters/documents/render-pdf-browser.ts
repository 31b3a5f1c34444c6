import wholeFont from "@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf?url";
import init, { type TypstCompiler, TypstCompilerBuilder } from "@myriaddreamin/typst-ts-web-compiler";
import wasmAddress from "@myriaddreamin/typst-ts-web-compiler/wasm?url";
import type { DocumentModel } from "@ringfence/casefile/document/document.ts";
import { typstSource } from "./typst-source.ts";

export interface TypesetterParts {
  /** The compiler, 28 MB. */
  readonly wasm: ArrayBuffer;
  /** Fonts of one family. */
  readonly fonts: readonly Uint8Array[];
}

/** Where the page's host keeps the compiler and the whole font, to be fetched when they are first needed. */
export const typesetterAddresses = { wasm: wasmAddress, wholeFont } as const;

const family = "Noto Serif SC";
/** What the compiler is told to say of problems: nothing but that there was one. */
const withoutDiagnostics = 1;

/** The typesetter of {@link renderPdf} for a page's worker: the same source, the same pages. */
export async function openTypesetter({ wasm, fonts }: TypesetterParts): Promise<(model: DocumentModel) => Uint8Array> {
  await init({ module_or_path: wasm });
  const builder = withoutEval(() => new TypstCompilerBuilder());
  for (const font of fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  return (model) => pdfOf(compiler, typstSource(model, [family]));
}

/**
 * The compiler makes five stand-ins for files and packages out of source text, which the page's policy rightly refuses. While it is
 * made, `Function` gives the same stand-ins without evaluating anything: a document here reads no file and no package.
 */
function withoutEval<T>(make: () => T): T {
  const whole = globalThis.Function;
  const standIn = (...source: readonly string[]) => {
    const body = source.at(-1);
    if (body === "return 0") return () => 0;
    if (body === "return true") return () => true;
    if (body === "return path") return (path: string) => path;
    return () => {
      throw new Error("a document reads no files");
    };
  };
  globalThis.Function = standIn as unknown as FunctionConstructor;
  try {
    return make();
  } finally {
    globalThis.Function = whole;
  }
}

function pdfOf(compiler: TypstCompiler, source: string): Uint8Array {
  compiler.add_source("/main.typ", source);
  const made: unknown = compiler.compile("/main.typ", undefined, "pdf", withoutDiagnostics);
  compiler.reset();
  const bytes = made instanceof Uint8Array ? made : (made as { result?: unknown } | undefined)?.result;
  // The source is ours and its texts are literals: one that does not compile is our mistake.
  if (!(bytes instanceof Uint8Array)) throw new Error("the typesetter made no document");
  return bytes;
}
