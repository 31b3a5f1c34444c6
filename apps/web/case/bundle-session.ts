import { doing, openCaseNow, showCase } from "./case-session.ts";
import { singlePage } from "./single-page.ts";

interface MadeBundle {
  readonly file: Blob;
  /** Characters that the PDF could not show. */
  readonly missing: readonly string[];
  /** The typesetter could not be fetched; the DOCX is there all the same. */
  readonly pdfFailed: boolean;
}

/** Typesets, and gathers the characters that could not be drawn. Empty when there is no typesetter, tried on an empty document. */
async function pdfRenderer(missing: Set<string>) {
  const { renderPdf } = await import("../documents/render-pdf.ts");
  if ((await renderPdf({ title: "", language: "zh-CN", blocks: [] })) === undefined) return {};
  const pdf = async (model: Parameters<typeof renderPdf>[0]) => {
    const rendered = await renderPdf(model);
    if (rendered === undefined) throw new Error("a document that does not typeset");
    for (const one of rendered.missing) missing.add(one);
    return rendered.pdf;
  };
  return { pdf };
}

/** The bundle of the entries chosen; the making of it is itself an entry. */
export async function makeBundle(
  chosen: readonly number[],
  recipient: string,
  withPdf: boolean,
): Promise<MadeBundle | undefined> {
  let bundle: MadeBundle | undefined;
  await doing(async () => {
    const { vault, file } = openCaseNow();
    const [{ writeBundle }, { renderDocx }, verifyPage] = await Promise.all([
      import("@ringfence/adapters/bundle/write-bundle.ts"),
      import("@ringfence/adapters/documents/render-docx.ts"),
      singlePage("verify"),
    ]);
    const request = { chosen, file, unmasked: new Set<string>(), recipient };
    const missing = new Set<string>();
    const pdf = withPdf ? await pdfRenderer(missing) : {};
    const made = await writeBundle(vault, request, { docx: renderDocx, verifyPage, ...pdf });
    if (made.ok) {
      const file = new Blob([made.value as Uint8Array<ArrayBuffer>], { type: "application/zip" });
      bundle = { file, missing: [...missing], pdfFailed: withPdf && !("pdf" in pdf) };
      await showCase(vault);
    }
    return made;
  });
  return bundle;
}
