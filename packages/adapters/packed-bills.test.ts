import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter, type ZipWriterConstructorOptions } from "@zip.js/zip.js";
import { describe, expect, it } from "vitest";
import { unpackBills } from "./packed-bills.ts";

const bill = new Uint8Array(readFileSync(join(import.meta.dirname, "../../testing/fixtures/bills/alipay-app-gbk.csv")));

async function packed(name: string, options: ZipWriterConstructorOptions = {}): Promise<Blob> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), options);
  await writer.add(name, new Uint8ArrayReader(bill));
  return new Blob([(await writer.close()) as Uint8Array<ArrayBuffer>]);
}

describe("packed bills", () => {
  it.each([
    ["no password", {}, undefined],
    ["AES", { password: "123456" }, "123456"],
    ["the old encryption", { password: "123456", zipCrypto: true }, "123456"],
  ] as const)("%s", async (_, options, password) => {
    const read = await unpackBills(await packed("支付宝.csv", options), password);
    if (!read.ok) throw new Error(read.code);
    expect(read.value.map(({ name }) => name)).toEqual(["支付宝.csv"]);
    expect(new Uint8Array((await read.value[0]?.arrayBuffer()) as ArrayBuffer)).toEqual(bill);
  });

  it("a name in GBK is read as it was meant", async () => {
    const name = Uint8Array.of(0xd5, 0xcb, 0xb5, 0xa5, 0x2e, 0x63, 0x73, 0x76);
    const zip = await packed("aaaa.csv".slice(-8), { useUnicodeFileNames: false });
    const bytes = new Uint8Array(await zip.arrayBuffer());
    // The name stands in front of the file and in the directory at the end.
    for (let at = 0; at < bytes.length - 8; at++)
      if (new TextDecoder().decode(bytes.subarray(at, at + 8)) === "aaaa.csv") bytes.set(name, at);
    const read = await unpackBills(new Blob([bytes]));
    expect(read.ok ? read.value.map((file) => file.name) : read.code).toEqual(["账单.csv"]);
  });

  it("asks for the password, refuses a wrong one, and what is no archive", async () => {
    for (const zipCrypto of [false, true]) {
      const zip = await packed("a.csv", { password: "123456", zipCrypto });
      expect(await unpackBills(zip)).toMatchObject({ ok: false, code: "needs-password" });
      for (const wrong of ["000000", "654321", "111111"])
        expect(await unpackBills(zip, wrong)).toMatchObject({ ok: false, code: "wrong-password" });
    }
    expect(await unpackBills(new Blob(["not an archive"]))).toMatchObject({ ok: false, code: "not-a-zip" });
  });
});
