import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import type { DocumentModel } from "@ringfence/casefile/document/document.ts";
import { plainText } from "@ringfence/casefile/document/plain-text.ts";
import { afterAll, describe, expect, it } from "vitest";
import { renderDocx } from "./render-docx.ts";
import { renderPdf } from "./render-pdf-node.ts";
import { sampleLetter } from "./sample-letter.ts";
import { typstSource } from "./typst-source.ts";

const folder = mkdtempSync(join(tmpdir(), "ringfence-documents-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The entry of a DOCX, which is a ZIP, by its name; our own few lines, so that no writer's library checks itself. */
function entryOf(zip: Uint8Array, name: string): string {
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf("PK\x01\x02"); at >= 0; at = bytes.indexOf("PK\x01\x02", at + 1)) {
    const nameLength = bytes.readUInt16LE(at + 28);
    if (bytes.toString("utf8", at + 46, at + 46 + nameLength) !== name) continue;
    const [method, size, local] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 42),
    ];
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + size);
    return (method === 0 ? data : inflateRawSync(data)).toString("utf8");
  }
  throw new Error(`no entry ${name}`);
}

const hostile = 'a#panic("x") $x$ \\ "引号" *粗* _斜_ `码` <标签> @引用 \u0000\u0007 // /* ]] #[ \ud800 𠮷 😀';
const tricky: DocumentModel = {
  title: hostile,
  language: "zh-CN",
  footer: hostile,
  blocks: [
    {
      kind: "paragraph",
      runs: [
        { text: hostile, bold: true },
        { text: "完。", ownStatement: true },
      ],
    },
    { kind: "table", header: [hostile, "乙"], rows: [[hostile], []] },
    { kind: "list", ordered: true, items: [[{ text: hostile }], []] },
    { kind: "signature", lines: [] },
    { kind: "paragraph", runs: [] },
  ],
};

describe("plain text", () => {
  it("has every text in order, own statements marked", () => {
    const text = plainText(sampleLetter);
    const places = ["关于", "某某消费金融", "本人于", "（本人陈述）", "序号\t时间", "附件：", "申请人"].map((one) =>
      text.indexOf(one),
    );
    expect(places.every((at) => at >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe("PDF", () => {
  const save = async (model: DocumentModel) => {
    const path = join(folder, `${model.title.length}.pdf`);
    writeFileSync(path, await renderPdf(model));
    return path;
  };
  /** Poppler reads it as anybody's viewer would. */
  const textOf = (path: string) => execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });

  it.skipIf(!hasPoppler())("is real text on A4 pages with numbers", async () => {
    const path = await save(sampleLetter);
    const text = textOf(path);
    expect(text.replaceAll(/\s/g, "")).toContain("请停止联系我的紧急联系人");
    expect(text).toMatch(/第\s*1\s*页\s*\/\s*共\s*3\s*页/);
    const info = execFileSync("pdfinfo", [path], { encoding: "utf8" });
    expect(info).toMatch(/Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)/);
    expect(info).toContain(`Title:           ${sampleLetter.title}`);
    // Chinese punctuation never begins a line.
    expect(text.split("\n").filter((line) => /^\s*[，。、；：！？）】》」]/.test(line))).toEqual([]);
  });

  it.skipIf(!hasPoppler())(
    "goes on in the next line with the name of a file that is wider than its column",
    async () => {
      const name = "calls_of_the_second_week_of_march_2026.parquet";
      const table = { kind: "table", header: ["文件", "二"], rows: [[name, "乙"]], widths: [1, 4] } as const;
      const path = await save({ title: "长文件名", language: "zh-CN", footer: "", blocks: [table] });
      const words = execFileSync("pdftotext", ["-bbox", path, "-"], { encoding: "utf8" });
      const places = [...words.matchAll(/<word xMin="([\d.]+)" .*? xMax="([\d.]+)" .*?>(.*?)</g)];
      const [second] = places.filter(([, , , word]) => word === "乙");
      const parts = places.filter(
        ([, , , word = ""]) => word.length > 3 && name.includes(word.replaceAll("\u200b", "")),
      );
      expect(parts.length).toBeGreaterThan(1);
      for (const [, , right] of parts) expect(Number(right)).toBeLessThan(Number(second?.[1]));
    },
  );

  it("of the same document has the same bytes", async () => {
    expect(Buffer.from(await renderPdf(sampleLetter)).equals(await renderPdf(sampleLetter))).toBe(true);
  });

  it("takes any text as text", async () => {
    expect((await renderPdf(tricky)).length).toBeGreaterThan(1000);
    expect(typstSource(tricky, ["F"])).not.toMatch(/[^\\]"引号"/);
  });
});

function hasPoppler(): boolean {
  try {
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe("DOCX", () => {
  it("holds every text, a repeated table header, page numbers and A4", async () => {
    const docx = await renderDocx(sampleLetter);
    const xml = entryOf(docx, "word/document.xml");
    for (const text of ["某某消费金融", "（本人陈述）", "申请人"]) expect(xml).toContain(text);
    expect(xml).toContain("<w:tblHeader/>");
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(entryOf(docx, "word/footer1.xml")).toMatch(/NUMPAGES/);
  });

  it("stays well-formed whatever the text", async () => {
    const xml = entryOf(await renderDocx(tricky), "word/document.xml");
    expect(xml.replaceAll(/[\n\t\r]/g, "")).not.toMatch(/\p{Cc}/u);
    expect(xml).toContain("&lt;标签&gt;");
  });
});
