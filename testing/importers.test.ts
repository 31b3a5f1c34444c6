import { readdirSync } from "node:fs";
import { join } from "node:path";
import { bytesFile, nodeFile } from "@ringfence/adapters/file-input-node.ts";
import { nodeImportPorts } from "@ringfence/adapters/import-ports-node.ts";
import { communicationSchema } from "@ringfence/casefile";
import { type ImportFile, importAll } from "@ringfence/journey/record/import-files.ts";
import { civilDate, formatInstant } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";

const folder = join(import.meta.dirname, "fixtures/importers");
const fixtures = readdirSync(folder).filter((name) =>
  /\.(xml|csv|txt|xlsx?|db|storedata|html|eml|mbox|vcf|ics)$/.test(name),
);

async function read(name: string, given: Partial<ImportFile> = {}) {
  const file = await nodeFile(join(folder, name), given);
  if (!file.ok) throw new Error(file.code);
  const { communications, people, accounts } = await importAll([file.value], nodeImportPorts);
  const [account] = accounts;
  if (account === undefined) throw new Error("no account");
  return { communications, people, account };
}

describe("golden files", () => {
  it.each(fixtures)("%s", async (name) => {
    const { communications, people, account } = await read(name, { owner: "owner" });
    const lines = communications.map(({ source, start, ...rest }) => {
      expect(source).toMatchObject({ file: name, sha256: account.sha256, importer: account.importer });
      return JSON.stringify({
        row: source?.kind === "file" ? source.row : undefined,
        at: formatInstant(start),
        ...rest,
      });
    });
    const text = [...lines, ...people.map((one) => JSON.stringify(one)), JSON.stringify(account, null, 1)].join("\n");
    await expect(`${text}\n`).toMatchFileSnapshot(join(folder, "expected", `${name}.txt`));
  });

  it.each(fixtures)("%s gives communications as the case file wants them, and accounts for each row", async (name) => {
    const { communications, account } = await read(name, { owner: "owner" });
    for (const one of communications) {
      expect(communicationSchema.parse({ ...one, start: one.start })).toEqual(one);
    }
    const skipped = Object.values(account.skipped).reduce((sum, count) => sum + count, 0);
    expect(account.rows).toBe(account.records + (account.people ?? 0) + skipped + account.problems.total);
    expect(account.records).toBe(communications.length);
    expect(new Set(communications.map(({ id }) => id)).size).toBe(communications.length);
  });
});

describe("the same file", () => {
  it("gives the same ids under another name, and nothing twice when it is given twice", async () => {
    const file = await nodeFile(join(folder, "sms-quirks.xml"));
    if (!file.ok) throw new Error(file.code);
    const copy = { ...file.value, fileName: "copy.xml" };
    const first = await importAll([file.value], nodeImportPorts);
    const second = await importAll([copy], nodeImportPorts);
    expect(second.communications.map(({ id }) => id)).toEqual(first.communications.map(({ id }) => id));
    const both = await importAll([file.value, copy], nodeImportPorts);
    expect(both.communications).toEqual(first.communications);
    expect(both.accounts[1]?.skipped.duplicate).toBe(first.communications.length);
  });

  it("is kept apart when it is of another phone", async () => {
    const file = await nodeFile(join(folder, "calls.xml"));
    if (!file.ok) throw new Error(file.code);
    const files = ["debtor", "mother"].map((owner) => ({ ...file.value, owner }));
    const { accounts } = await importAll(files, nodeImportPorts);
    expect(accounts.map(({ records }) => records)).toEqual([9, 9]);
  });
});

describe("text without a time", () => {
  it("is taken on the day that is given for it, without a time of day", async () => {
    const { communications } = await read("pasted-plain-gbk.txt", { defaultDate: civilDate("2026-03-05") });
    expect(communications).toMatchObject([
      { channel: "chat", direction: "unknown", precision: "day", from: {}, to: [] },
    ]);
    expect(formatInstant(communications[0]?.start ?? (0 as never))).toBe("2026-03-05T00:00:00+08:00");
    expect(communications[0]?.text).toMatch(/^你好，我是某公司的.*\n第二行。$/s);
  });
});

const encode = (text: string) => new TextEncoder().encode(text);

async function readBytes(name: string, bytes: Uint8Array, given: Partial<ImportFile> = {}) {
  const { communications, accounts } = await importAll([bytesFile(name, bytes, given)], nodeImportPorts);
  const [account] = accounts;
  if (account === undefined) throw new Error("no account");
  return { communications, account, remarks: account.remarks.first.map(({ code }) => code) };
}

describe("bad input", () => {
  it("an empty file", async () => {
    const { account, remarks } = await readBytes("sms.xml", new Uint8Array(0));
    expect(account).toMatchObject({ importer: null, rows: 0, size: 0, complete: false });
    expect(remarks).toEqual(["empty-file"]);
  });

  it("a picture, an archive and a PDF that are called XML", async () => {
    const picture = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3)) & 255);
    picture.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect((await readBytes("a.xml", picture)).remarks).toEqual(["unknown-format"]);
    expect((await readBytes("a.xml", encode("%PDF-1.7\n%âãÏÓ\n1 0 obj"))).remarks).toEqual(["unknown-format"]);
    expect((await readBytes("a.xml", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0))).remarks).toEqual([
      "compressed-archive",
    ]);
    expect((await readBytes("a.xml", Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0))).remarks).toEqual([
      "compressed-archive",
    ]);
  });

  it("a workbook that is broken, or is a bomb", async () => {
    const broken = new Uint8Array(2000);
    broken.set([0x50, 0x4b, 3, 4]);
    broken.set(encode("[Content_Types].xml"), 30);
    expect((await readBytes("a.xlsx", broken)).remarks).toEqual(["unreadable-workbook"]);
    const ole = new Uint8Array(4096).fill(0xff);
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect((await readBytes("a.xls", ole)).remarks).toEqual(["unreadable-workbook"]);
  });

  it("a file that fails while it is read keeps what came before", async () => {
    const xml = encode(`<smses count="2">\n<sms address="1" date="1767194100123" type="1" body="a"/>\n`);
    let times = 0;
    const failing: ImportFile = {
      fileName: "sms.xml",
      async *chunks() {
        yield xml;
        if (++times > 1) throw new Error("disk");
        yield encode("</smses>");
      },
    };
    const { communications, accounts } = await importAll([failing], nodeImportPorts);
    expect(communications).toHaveLength(1);
    expect(accounts[0]).toMatchObject({ complete: false, records: 1 });
    expect(accounts[0]?.remarks.byCode["unreadable-file"]).toBe(1);
  });

  it("a cancelled import says so and keeps nothing open", async () => {
    const row = `<sms address="1" date="1767194100123" type="1" body="a"/>\n`;
    const signal = { aborted: false };
    const file = bytesFile("sms.xml", encode(`<smses count="9">${row.repeat(20_000)}</smses>`));
    let records = 0;
    const { importFiles } = await import("@ringfence/journey/record/import-files.ts");
    let account: unknown;
    for await (const event of importFiles([file, file], nodeImportPorts, { signal })) {
      if (event.kind === "records") {
        records += event.communications.length;
        signal.aborted = true;
      }
      if (event.kind === "account") account = event.account;
    }
    expect(records).toBeLessThan(20_000);
    expect(account).toMatchObject({ complete: false, remarks: { byCode: { cancelled: 1 } } });
  });
});

describe("truncated and hostile XML", () => {
  const whole = `<?xml version="1.0"?>\n<smses count="3">\n${[1, 2, 3]
    .map((n) => `<sms address="${n}" date="176719410012${n}" type="1" body="m${n}" contact_name="x"/>\n`)
    .join("")}</smses>`;

  it("cut anywhere: all before is read, the cut is one problem, and no row is lost", async () => {
    const bytes = encode(whole);
    for (let end = 60; end < bytes.length - 9; end++) {
      const { account, communications } = await readBytes("sms.xml", bytes.subarray(0, end));
      const rows = whole.slice(0, end).split("/>").length - 1;
      expect(communications.length, `${end}`).toBe(rows);
      expect(account.complete).toBe(false);
      expect(account.problems.byCode, `${end}`).toEqual(rows === 3 ? {} : { "cut-off": 1 });
      expect(account.remarks.byCode.truncated).toBe(1);
    }
  });

  it("entities are never expanded", async () => {
    const bomb = `<!DOCTYPE x [${Array.from({ length: 12 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(20)}">`).join("")}]>
      <smses count="1"><sms address="1" date="1767194100123" type="1" body="&a12;&xxe;" /></smses>`;
    const { communications } = await readBytes("sms.xml", encode(bomb));
    expect(communications.map(({ text }) => text)).toEqual(["&a12;&xxe;"]);
  });

  it("declared as UTF-8 but written in GBK, and UTF-16 without a mark", async () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?><smses count="1"><sms address="1" date="1767194100123" type="1" body="B" /></smses>`;
    const [before, after] = text.split('B"') as [string, string];
    const gbk = Uint8Array.of(...encode(before), 0xc4, 0xe3, 0xba, 0xc3, ...encode(`"${after}`));
    expect((await readBytes("sms.xml", gbk)).communications.map((one) => one.text)).toEqual(["你好"]);
    const wide = new Uint8Array(text.length * 2);
    for (let at = 0; at < text.length; at++) wide[at * 2] = text.charCodeAt(at);
    expect((await readBytes("sms.xml", wide)).communications.map((one) => one.text)).toEqual(["B"]);
  });

  it("text beyond the limit is cut, and said to be", async () => {
    const long = `<smses count="1"><sms address="1" date="1767194100123" type="1" body="${"长".repeat(1_100_000)}" /></smses>`;
    const { communications, remarks } = await readBytes("sms.xml", encode(long));
    expect(communications[0]?.text?.length).toBe(1_048_576);
    expect(remarks).toEqual(["text-cut"]);
  });
});
