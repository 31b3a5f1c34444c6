import { fontCoverage, uncovered } from "@ringfence/adapters/documents/font-coverage.ts";
import { openTypesetter, typesetterAddresses } from "@ringfence/adapters/documents/render-pdf-browser.ts";
import type { DocumentModel } from "@ringfence/casefile/document/document.ts";
import { plainText } from "@ringfence/casefile/document/plain-text.ts";
import commonRegular from "./fonts/serif-400.ttf?url";
import commonBold from "./fonts/serif-700.ttf?url";

export interface PdfRequest {
  readonly id: number;
  readonly model: DocumentModel;
}

export interface PdfAnswer {
  readonly id: number;
  readonly pdf?: Uint8Array;
  /** Characters that no font here can draw. */
  readonly missing?: readonly string[];
  readonly failed?: string;
}

/** Bytes of our own host, kept by the browser for the next time and for when there is no network. */
async function bytesOf(address: string): Promise<Uint8Array> {
  const kept = await caches.open("ringfence-documents").catch(() => undefined);
  const found = await kept?.match(address);
  if (found !== undefined) return new Uint8Array(await found.arrayBuffer());
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  await kept?.put(address, response.clone());
  return new Uint8Array(await response.arrayBuffer());
}

let common: Promise<{ fonts: Uint8Array[]; covers: (point: number) => boolean }> | undefined;
let typesetter: { readonly whole: boolean; readonly draw: (model: DocumentModel) => Uint8Array } | undefined;

async function commonFonts() {
  const fonts = await Promise.all([commonRegular, commonBold].map(bytesOf));
  return { fonts, covers: fontCoverage(fonts[0] as Uint8Array) };
}

async function render(model: DocumentModel): Promise<Pick<PdfAnswer, "pdf" | "missing">> {
  common ??= commonFonts();
  const { fonts, covers } = await common;
  const rare = uncovered(plainText(model), covers);
  const needsWhole = rare.length > 0;
  const whole = needsWhole ? await bytesOf(typesetterAddresses.wholeFont) : undefined;
  if (typesetter === undefined || (needsWhole && !typesetter.whole)) {
    const wasm = (await bytesOf(typesetterAddresses.wasm)).buffer as ArrayBuffer;
    const all = whole === undefined ? fonts : [whole, fonts[1] as Uint8Array];
    typesetter = { whole: needsWhole, draw: await openTypesetter({ wasm, fonts: all }) };
  }
  const missing = whole === undefined ? [] : rare.filter((one) => !fontCoverage(whole)(one.codePointAt(0) as number));
  return { pdf: typesetter.draw(model), missing };
}

self.addEventListener("message", async ({ data: { id, model } }: MessageEvent<PdfRequest>) => {
  const answer: PdfAnswer = await render(model).then(
    (made) => ({ id, ...made }),
    (error: unknown) => ({ id, failed: `${error}` }),
  );
  postMessage(answer);
});
