import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { renderPdf } from "@ringfence/adapters/documents/render-pdf-node.ts";
import { bytesFile } from "@ringfence/adapters/file-input-node.ts";
import { nodeImportPorts } from "@ringfence/adapters/import-ports-node.ts";
import { writeSheets } from "@ringfence/adapters/spreadsheet.ts";
import { readTable } from "@ringfence/journey/repay/debts/read-table.ts";
import { tableText } from "@ringfence/journey/repay/debts/table-file.ts";
import { describe, expect, it } from "vitest";

const head = ["期数", "还款日", "本金（元）", "利息（元）", "应还总额（元）"];
const rows = [
  ["1", "2026-02-05", "800.00", "150.00", "950.00"],
  ["2", "2026-03-05", "1,810.00", "140.00", "1,950.00"],
];
const payments = [
  { due: "2026-02-05", total: 95_000, principal: 80_000 },
  { due: "2026-03-05", total: 195_000, principal: 181_000 },
];
const from = async (name: string, bytes: Uint8Array) => {
  const text = await tableText(bytesFile(name, bytes), nodeImportPorts);
  return text.ok ? readTable(text.value) : text.code;
};
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("a repayment table out of a file", () => {
  it.each([",", "\t", ";"])("text with columns divided by %j", async (delimiter) => {
    const quoted = [head, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(delimiter)).join("\r\n");
    expect(await from("plan.csv", utf8(`\uFEFF${quoted}\r\n`))).toEqual({ lines: payments, problems: [] });
  });

  it("text in GBK, as Chinese spreadsheets save it", async () => {
    // 还款日,应还总额
    const heads = [0xbb, 0xb9, 0xbf, 0xee, 0xc8, 0xd5, 0x2c, 0xd3, 0xa6, 0xbb, 0xb9, 0xd7, 0xdc, 0xb6, 0xee, 0x0a];
    expect(await from("plan.csv", new Uint8Array([...heads, ...utf8("2026-02-05,950\n")]))).toEqual({
      lines: [{ due: "2026-02-05", total: 95_000 }],
      problems: [],
    });
  });

  it("the sheet of a workbook that holds it, with a title, an empty column and a sum", async () => {
    const numbered = rows.map(([no, due = "", ...amounts]) => [
      Number(no),
      due,
      ...amounts.map((one) => Number(one.replace(",", ""))),
      "",
      "未还",
    ]);
    const book = await writeSheets([
      { name: "说明", rows: [["本表由系统生成"], ["2026-01-05 打印"]] },
      {
        name: "还款计划",
        rows: [
          ["借款 20260105001 还款计划"],
          [],
          [...head, "备注", "状态"],
          ...numbered,
          ["合计", "", 2610, 290, 2900, "", ""],
        ],
      },
    ]);
    expect(await from("plan.xlsx", book)).toEqual({ lines: payments, problems: [] });
  });

  it("a workbook as LibreOffice saves it, its days being numbers", async () => {
    const book = await readFile(join(import.meta.dirname, "fixtures/repayment-table.xlsx"));
    expect(await from("plan.xlsx", book)).toEqual({ lines: payments, problems: [] });
  });

  it("a PDF", async () => {
    const pdf = await renderPdf({
      title: "还款计划",
      language: "zh-CN",
      blocks: [{ kind: "table", header: head, rows }],
    });
    expect(await from("plan.pdf", pdf)).toEqual({ lines: payments, problems: [] });
  });

  it("is not found where there is none, and a damaged file says so", async () => {
    expect(await from("note.txt", utf8("明天去银行问一下\n"))).toBe("no-table");
    expect(await from("empty.csv", new Uint8Array())).toBe("no-table");
    expect(
      await from(
        "photo.jpg",
        new Uint8Array(5000).map((_, at) => (at * 7919) % 256),
      ),
    ).toBe("no-table");
    expect(await from("cut.xlsx", utf8("PK\u0003\u0004 xl/workbook.xml [Content_Types].xml"))).toBe(
      "unreadable-workbook",
    );
    expect(await from("cut.pdf", utf8("%PDF-1.7 nothing"))).toBe("unreadable-pdf");
  });
});
