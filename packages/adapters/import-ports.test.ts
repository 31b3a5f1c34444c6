import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { CFB } from "@e965/xlsx";
import { importAll } from "@ringfence/journey/record/import-files.ts";
import { sha256Hex } from "@ringfence/kernel";
import { afterAll, describe, expect, it } from "vitest";
import { browserFile } from "./file-input-browser.ts";
import { bytesFile, nodeFile } from "./file-input-node.ts";
import { browserImportPorts } from "./import-ports-browser.ts";
import { nodeImportPorts } from "./import-ports-node.ts";
import { readSheets } from "./spreadsheet.ts";
import { zipVerdict } from "./zip-size.ts";

const folder = mkdtempSync(join(tmpdir(), "ringfence-adapters-"));
afterAll(() => rmSync(folder, { recursive: true }));

const data = Uint8Array.from({ length: 700_001 }, (_, at) => (at * 31 + (at >> 7)) & 255);
const encode = (text: string) => new TextEncoder().encode(text);

describe.each([
  ["Node", nodeImportPorts],
  ["browser", browserImportPorts],
])("ports on %s", (_, ports) => {
  it("hash what comes in pieces", async () => {
    const hasher = await ports.hasher();
    for (let at = 0; at < data.length; at += 99_991) hasher.update(data.subarray(at, at + 99_991));
    expect(hasher.digestHex()).toBe(sha256Hex(data));
    expect((await ports.hasher()).digestHex()).toBe(sha256Hex(""));
  });

  it.each([
    ["utf-8", [0xe4, 0xbd, 0xa0, 0xe5, 0xa5, 0xbd]],
    ["utf-16le", [0x60, 0x4f, 0x7d, 0x59]],
    ["utf-16be", [0x4f, 0x60, 0x59, 0x7d]],
    ["gb18030", [0xc4, 0xe3, 0xba, 0xc3]],
  ] as const)("put characters of %s together that pieces cut", (encoding, bytes) => {
    const stream = ports.decoder(encoding);
    expect(bytes.map((byte) => stream.push(Uint8Array.of(byte))).join("") + stream.end()).toBe("你好");
    const cut = ports.decoder(encoding);
    expect(cut.push(Uint8Array.from(bytes.slice(0, -1))) + cut.end()).toBe("你\ufffd");
  });

  it("drop the byte order mark", () => {
    expect(ports.decoder("utf-8").push(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toBe("A");
  });
});

describe("files", () => {
  async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
    const parts: Buffer[] = [];
    for await (const chunk of chunks) parts.push(Buffer.from(chunk));
    return sha256Hex(Buffer.concat(parts));
  }

  it("on disk, in memory and in a browser give the same bytes, as often as asked", async () => {
    const path = join(folder, "data.bin");
    writeFileSync(path, data);
    const onDisk = await nodeFile(path);
    if (!onDisk.ok) throw new Error(onDisk.code);
    for (const file of [onDisk.value, bytesFile("data.bin", data), browserFile(new Blob([data]), "data.bin")]) {
      expect(file).toMatchObject({ fileName: "data.bin", size: data.length });
      expect(await bytesOf(file.chunks())).toBe(sha256Hex(data));
      expect(await bytesOf(file.chunks())).toBe(sha256Hex(data));
    }
  });

  it("that are left half read do not stay open", async () => {
    const path = join(folder, "half.bin");
    writeFileSync(path, data);
    const file = await nodeFile(path);
    if (!file.ok) throw new Error(file.code);
    for (let times = 0; times < 3000; times++) for await (const _ of file.value.chunks()) break;
    expect(await bytesOf(file.value.chunks())).toBe(sha256Hex(data));
  });

  it("that are none are refused with a code", async () => {
    expect(await nodeFile(join(folder, "missing"))).toMatchObject({ ok: false, code: "no-such-file" });
    expect(await nodeFile(folder)).toMatchObject({ ok: false, code: "not-a-file" });
  });

  it("removed between being found and being read are told, not thrown", async () => {
    const path = join(folder, "gone.xml");
    writeFileSync(path, "<smses/>");
    const file = await nodeFile(path);
    if (!file.ok) throw new Error(file.code);
    rmSync(path);
    const { accounts } = await importAll([file.value], nodeImportPorts);
    expect(accounts[0]).toMatchObject({
      importer: null,
      complete: false,
      remarks: { byCode: { "unreadable-file": 1 } },
    });
  });
});

/** A ZIP of one deflated entry; the sizes it declares may be made up. */
function zip(content: Uint8Array, declared = content.length, name = "xl/workbook.xml"): Uint8Array {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(declared, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(declared, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}

describe("workbooks", () => {
  it("a ZIP is measured by unpacking it, whatever it declares", async () => {
    const bomb = new Uint8Array(3_000_000);
    expect(await zipVerdict(zip(bomb), 4_000_000)).toBe("fits");
    expect(await zipVerdict(zip(bomb), 2_000_000)).toBe("too-large");
    expect(await zipVerdict(zip(bomb, 10), 2_000_000)).toBe("too-large");
    const damaged = zip(bomb);
    damaged.fill(0xff, 50, 60);
    expect(await zipVerdict(damaged, 4_000_000)).toBe("damaged");
    expect(await zipVerdict(zip(bomb).subarray(0, 100), 4_000_000)).toBe("damaged");
    expect(await zipVerdict(new Uint8Array(0), 4_000_000)).toBe("damaged");
  });

  it("a bomb, a broken one and one under a password are refused with a code", async () => {
    expect(await readSheets(zip(new Uint8Array(300_000_000), 10))).toMatchObject({
      ok: false,
      code: "too-large-workbook",
    });
    expect(await readSheets(zip(encode("no workbook")))).toMatchObject({ ok: false, code: "unreadable-workbook" });
    const locked = CFB.utils.cfb_new();
    CFB.utils.cfb_add(locked, "/EncryptionInfo", new Uint8Array(64));
    CFB.utils.cfb_add(locked, "/EncryptedPackage", new Uint8Array(64));
    const bytes = new Uint8Array(CFB.write(locked, { type: "buffer" }) as Buffer);
    expect(await readSheets(bytes)).toMatchObject({ ok: false, code: "encrypted-workbook" });
    expect(await readSheets(new Uint8Array(40_000_000))).toMatchObject({ ok: false, code: "too-large-workbook" });
  });

  it("an HTML table that is called a workbook keeps leading zeros and long numbers", async () => {
    const html =
      "<html><body><table><tr><th>号码</th></tr><tr><td>01012345678</td></tr><tr><td>10690012345678901234</td></tr></table></body></html>";
    const sheets = await readSheets(html);
    expect(sheets.ok && sheets.value.map(({ rows }) => rows)).toEqual([
      [["号码"], ["01012345678"], ["10690012345678901234"]],
    ]);
  });
});
