import type { Block, DocumentModel, Run } from "@ringfence/casefile/document/document.ts";
import { attachmentsHeading, runText } from "@ringfence/casefile/document/plain-text.ts";
import { printable } from "@ringfence/casefile/document/printable.ts";
import {
  AlignmentType,
  Document,
  Footer,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

/** Millimetres in twentieths of a point. */
const mm = (count: number) => Math.round((count * 1440) / 25.4);
/** Font sizes are half points. */
const points = (count: number) => count * 2;

/** Names of fonts an office computer in China has; the reader's program takes its own where they are missing. */
const bodyFont = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "仿宋" };
const titleFont = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "宋体" };

/** The document for a word processor, A4, Chinese office layout. */
export async function renderDocx(model: DocumentModel): Promise<Uint8Array> {
  const { title, language, landscape, blocks } = model;
  const children = [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 320 },
      children: [new TextRun({ text: printable(title), bold: true, size: points(18), font: titleFont })],
    }),
    ...blocks.flatMap((block) => blockOf(block, language)),
  ];
  const section: ISectionOptions = {
    properties: {
      page: {
        size: {
          width: mm(210),
          height: mm(297),
          orientation: landscape === true ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: mm(30), bottom: mm(25), left: mm(28), right: mm(26) },
      },
    },
    footers: { default: footerOf(model) },
    children,
  };
  const document = new Document({
    title: printable(title),
    creator: "",
    styles: { default: { document: { run: { font: bodyFont, size: points(12) } } } },
    sections: [section],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function blockOf(block: Block, language: DocumentModel["language"]): (Paragraph | Table)[] {
  const runs = (list: readonly Run[]) =>
    list.map((run) => new TextRun({ text: printable(runText(run, language)), bold: run.bold === true }));
  const line = (text: string) => new Paragraph({ spacing: body, children: [new TextRun(printable(text))] });
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          spacing: { before: 240, after: 120 },
          keepNext: true,
          children: [
            new TextRun({ text: printable(block.text), bold: true, size: points(block.level === 1 ? 14 : 12) }),
          ],
        }),
      ];
    case "addressee":
      return [line(block.text)];
    case "paragraph": {
      const indent = block.indent !== false && language === "zh-CN" ? { firstLine: points(24) * 10 } : {};
      return [new Paragraph({ spacing: body, alignment: AlignmentType.BOTH, indent, children: runs(block.runs) })];
    }
    case "list":
      return block.items.map((item, at) => {
        const mark = new TextRun(block.ordered ? `${at + 1}. ` : "· ");
        return new Paragraph({ spacing: body, indent: { left: 480, hanging: 360 }, children: [mark, ...runs(item)] });
      });
    case "table":
      return [tableOf(block), new Paragraph({})];
    case "signature":
      return block.lines.map(
        (text) =>
          new Paragraph({
            spacing: body,
            alignment: AlignmentType.RIGHT,
            keepNext: true,
            children: [new TextRun(printable(text))],
          }),
      );
    case "attachments":
      return [attachmentsHeading[language], ...block.items.map((item, at) => `${at + 1}. ${item}`)].map(line);
    case "page-break":
      return [new Paragraph({ pageBreakBefore: true })];
  }
}

/** One and a half lines. */
const body = { line: 360, after: 60 } as const;

function tableOf({ header, rows, widths }: Extract<Block, { kind: "table" }>): Table {
  const shares = header.map((_, at) => widths?.[at] ?? 1);
  const sum = shares.reduce((total, one) => total + one);
  const cell = (text: string, at: number, bold: boolean) =>
    new TableCell({
      width: { size: ((shares[at] as number) / sum) * 100, type: WidthType.PERCENTAGE },
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      children: [new Paragraph({ children: [new TextRun({ text: printable(text), bold, size: points(10) })] })],
    });
  const row = (cells: readonly string[], isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: header.map((_, at) => cell(cells[at] ?? "", at, isHeader)),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(header, true), ...rows.map((cells) => row(cells, false))],
  });
}

function footerOf({ language, footer }: DocumentModel): Footer {
  const size = points(9);
  const numbers =
    language === "zh-CN"
      ? ["第 ", PageNumber.CURRENT, " 页 / 共 ", PageNumber.TOTAL_PAGES, " 页"]
      : ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES];
  const lead = footer === undefined ? [] : [new TextRun({ text: `${printable(footer)}　`, size })];
  return new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [...lead, new TextRun({ children: numbers, size })] }),
    ],
  });
}
