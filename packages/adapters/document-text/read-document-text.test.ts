import type { DocumentModel } from "@ringfence/casefile/document/document.ts";
import { form } from "@ringfence/casefile/document/say.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lockedPdf, namedFontPdf, wordlessPdf } from "../../../testing/terms/bare-pdf.ts";
import { zipOf } from "../bundle/zip.ts";
import { renderDocx } from "../documents/render-docx.ts";
import { renderPdf } from "../documents/render-pdf-node.ts";
import { readDocumentText } from "./read-document-text.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  Uint8Array.from([...text].flatMap((one) => [one.charCodeAt(0) >> 8, one.charCodeAt(0) & 255]));
const words = async (bytes: Uint8Array) => {
  const read = await readDocumentText(bytes);
  return read.ok ? read.value : read.code;
};

const long =
  "甲方在此授权乙方在借款存续期间读取甲方移动终端中保存的通讯录、通话记录以及短信内容，并可将上述信息提供给乙方认为必要的合作机构用于贷后管理";
const model = (paragraphs: number): DocumentModel => ({
  title: "个人消费贷款合同",
  language: "zh-CN",
  footer: "某某易借 合同编号 2026",
  blocks: Array.from({ length: paragraphs }, (_, at) => ({
    kind: "paragraph" as const,
    runs: [form(`第${at + 1}条 ${long}（${at + 1}号）。`)],
  })),
});

describe("words of a PDF", () => {
  it("lines and pages are joined into sentences, running feet are left out, pages are known", async () => {
    const read = await words(await renderPdf(model(60)));
    if (typeof read === "string") throw new Error(read);
    for (let at = 0; at < 60; at++) expect(read.text).toContain(`第${at + 1}条 ${long}（${at + 1}号）。`);
    expect(read.text).not.toContain("合同编号");
    expect(read.pages.length).toBeGreaterThan(3);
    for (const start of read.pages) expect(start).toBeLessThan(read.text.length);
  });

  it.each([
    ["UniGB-UCS2-H", utf16("甲方授权乙方读取通讯录并保存。")],
    ["GBK-EUC-H", Uint8Array.from(Buffer.from("bcd7b7bdcadac8a8d2d2b7bdb6c1c8a1cda8d1b6c2bcb2a2b1a3b4e6a1a3", "hex"))],
  ] as const)("a font that is only named is read by its encoding %s", async (encoding, codes) => {
    expect(await words(namedFontPdf("", encoding, codes))).toMatchObject({
      kind: "pdf",
      text: "甲方授权乙方读取通讯录并保存。",
    });
  });

  it("numbers of glyphs that nobody explains are not taken for characters", async () => {
    expect(await words(namedFontPdf("", "Identity-H", utf16("甲方授权乙方读取通讯录并保存。")))).toBe(
      "scanned-document",
    );
  });

  it("says why there are no words: photographs, a lock, damage", async () => {
    expect(await words(wordlessPdf())).toBe("scanned-document");
    expect(await words(lockedPdf())).toBe("encrypted-document");
    expect(await words(utf8("%PDF-1.7"))).toBe("unreadable-document");
  });
});

describe("words of a DOCX", () => {
  it("each paragraph on its line", async () => {
    const read = await words(await renderDocx(model(3)));
    expect(read).toMatchObject({ kind: "docx" });
    expect((read as { text: string }).text).toContain(`第2条 ${long}（2号）。\n第3条`);
  });

  const docx = (body: string, numbering?: string) =>
    zipOf([
      { path: "word/document.xml", bytes: utf8(`<w:document><w:body>${body}</w:body></w:document>`) },
      ...(numbering === undefined ? [] : [{ path: "word/numbering.xml", bytes: utf8(numbering) }]),
    ]);
  const item = (text: string, level: number) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

  it("numbers that the word processor makes are written out", async () => {
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="2">
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="第%1条"/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>
      <w:num w:numId="7"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
    const body = `${item("借款", 0)}${item("授权", 0)}${item("读取通讯录。", 1)}${item("读取短信。", 1)}${item("费用", 0)}${item("服务费。", 1)}`;
    expect(await words(await docx(body, numbering))).toMatchObject({
      text: "第一条 借款\n第二条 授权\n二.1 读取通讯录。\n二.2 读取短信。\n第三条 费用\n三.1 服务费。",
    });
  });

  it("a list that says no readable start numbers nothing: no clause gets a number that is not its own", async () => {
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="2">
      <w:lvl w:ilvl="0"><w:start w:val="x"/><w:numFmt w:val="decimal"/><w:lvlText w:val="第%1条"/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>
      <w:num w:numId="7"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
    const body = `${item("授权", 0)}${item("读取通讯录。", 1)}`;
    expect(await words(await docx(body, numbering))).toMatchObject({ text: "授权\n读取通讯录。" });
  });

  it("struck out words are left out, tables are lines with tabs, runs are put together", async () => {
    const body = `<w:p><w:r><w:t>通讯</w:t></w:r><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>录</w:t></w:r></w:ins></w:p>
      <w:tbl><w:tr><w:tc><w:p><w:r><w:t>项目</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>服务费&amp;利息</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`;
    expect(await words(await docx(body))).toMatchObject({ text: "通讯录\n项目\t服务费&利息" });
  });

  it("other archives and damage are refused", async () => {
    expect(await words(await zipOf([{ path: "a.txt", bytes: utf8("x") }]))).toBe("not-a-document");
    expect(await words(utf8("PK\u0003\u0004 broken"))).toBe("unreadable-document");
    expect(await words(await docx(""))).toBe("empty-document");
  });
});

describe("words of pages and texts", () => {
  it("a page: blocks are lines, numbered lists have numbers, nothing hidden in scripts counts", async () => {
    const page = `<!doctype html><head><title>政策</title><style>p{}</style></head><body><h1>隐私政策</h1>
      <script>通讯录</script><ol start="3"><li>我们收集<b>通讯录</b>&nbsp;和&#30701;信</li><li>位置</li></ol><table><tr><td>名称</td><td>用途</td></tr></table></body>`;
    expect(await words(utf8(page))).toMatchObject({
      kind: "page",
      text: "隐私政策\n3. 我们收集通讯录 和短信\n4. 位置\n名称\t用途",
    });
  });

  it("a page that a phone saved (MHTML)", async () => {
    const page = `From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from("<p>我们读取通讯录。</p>").toString("base64")}\r\n--b--\r\n`;
    expect(await words(utf8(page))).toMatchObject({ kind: "page", text: "我们读取通讯录。" });
  });

  it.each([
    ["GB18030", Uint8Array.from(Buffer.from("b6c1c8a1cda8d1b6c2bca1a3", "hex"))],
    ["UTF-16", Uint8Array.from([0xfe, 0xff, ...utf16("读取通讯录。")])],
    ["UTF-8", utf8("读取通讯录。")],
  ])("a text in %s", async (_, bytes) => {
    expect(await words(bytes)).toMatchObject({ kind: "text", text: "读取通讯录。" });
  });

  it("pictures, old documents and anything else are named for what they are", async () => {
    expect(await words(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]))).toBe("picture");
    expect(await words(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe("old-word-document");
    expect(await words(utf8("{\\rtf1"))).toBe("old-word-document");
    expect(await words(Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 29))).toBe("not-a-document");
    expect(await words(utf8("  \n"))).toBe("empty-document");
    expect(await words(new Uint8Array(33_554_433))).toBe("too-large-document");
  });

  it("whatever the bytes, the answer is words or a reason", async () => {
    const starts = [
      "",
      "%PDF-1.4\n1 0 obj<<",
      "PK\u0003\u0004",
      "<html>",
      "From: a\nMIME-Version: 1.0\nmultipart/related",
    ].map(utf8);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), async (start, rest) => {
        const read = await readDocumentText(Uint8Array.from([...start, ...rest]));
        expect(read.ok || read.code.length > 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
