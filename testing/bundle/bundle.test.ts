import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verifyBundle } from "@ringfence/adapters/bundle/verify-bundle.ts";
import { openZip, zipOf } from "@ringfence/adapters/bundle/zip.ts";
import type { Vault } from "@ringfence/casefile/log/vault.ts";
import { canonicalJson, sha256Hex } from "@ringfence/kernel";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleOf, motherNumber, sampleVault } from "./sample-bundle.ts";

let vault: Vault;
let close: () => Promise<void>;
let bundle: Uint8Array;
let files: Map<string, Uint8Array>;
const folder = mkdtempSync(join(tmpdir(), "ringfence-unpacked-"));

const blob = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>]);
const verify = (bytes: Uint8Array) => verifyBundle(blob(bytes));
const text = (path: string) => new TextDecoder().decode(files.get(path));
const codes = async (bytes: Uint8Array) => [...new Set((await verify(bytes)).problems.map(({ code }) => code))];
const zipped = (changed: ReadonlyMap<string, Uint8Array>) =>
  zipOf([...changed].map(([path, bytes]) => ({ path, bytes })));
const encode = (value: string) => new TextEncoder().encode(value);

async function unpack(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const opened = await openZip(blob(bytes), { files: 100, total: 1e8, ratio: 1000 });
  if (!opened.ok) throw new Error(opened.code);
  const read = new Map<string, Uint8Array>();
  for (const file of opened.value) {
    const pieces: Uint8Array[] = [];
    await file.read((piece) => pieces.push(piece.slice()));
    read.set(file.path, Buffer.concat(pieces));
  }
  return read;
}

beforeAll(async () => {
  const sample = await sampleVault();
  [vault, close] = [sample.vault, sample.remove];
  const stamped = await vault.addTimestamp({ checkpoint: await vault.checkpoint(), token: Uint8Array.of(1, 2, 3) });
  expect(stamped.ok).toBe(true);
  await vault.append([{ kind: "promise-made", body: { id: "p1", by: "mother", made: "2026-03-09 10:00", what: "x" } }]);
  bundle = await bundleOf(vault, [0, 1, 2, 4]);
  files = await unpack(bundle);
});
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

describe("a bundle", () => {
  it("verifies, and says what it holds", async () => {
    expect(await verify(bundle)).toMatchObject({
      ok: true,
      problems: [],
      files: 1,
      head: { origin: vault.origin, size: 8 },
    });
    expect((await verify(bundle)).entries.map(({ seq }) => seq)).toEqual([0, 1, 2, 4, 7]);
    expect((await verify(bundle)).timestamps).toHaveLength(1);
  });

  it("is checked by sha256sum and lists in unzip, as its README.txt says", () => {
    writeFileSync(join(folder, "b.zip"), bundle);
    execFileSync("unzip", ["-qo", "b.zip"], { cwd: folder });
    expect(execFileSync("sha256sum", ["-c", "SHA256SUMS"], { cwd: folder, encoding: "utf8" })).not.toContain("FAILED");
    expect(sha256Hex(readFileSync(join(folder, "files/001-截图_1.png")))).toBe(
      sha256Hex(files.get("files/001-截图_1.png") as Uint8Array),
    );
    expect(text("README.txt")).toContain("openssl ts -verify");
  });

  it("hides what was not chosen and masks third persons everywhere", () => {
    const all = ["entries.jsonl", "timeline.html", "manifest.json", "proofs.json"].map(text).join("\n");
    expect(all).not.toMatch(/"c2"|"c4"/);
    for (const secret of [motherNumber, "139-1234-5678", "王秀英"]) expect(all).not.toContain(secret);
    expect(all).toContain("王＊＊");
  });

  it("carries a file whose name names a third person, under a masked name and proven by its digest", async () => {
    const { vault, remove } = await sampleVault();
    const kept = await vault.putFile({
      name: "王秀英的截图.png",
      mime: "image/png",
      chunks: async function* () {
        yield Uint8Array.of(1, 2, 3);
      },
    });
    if (!kept.ok) throw new Error(kept.code);
    const { sha256, size, mime, name } = kept.value;
    const body = { id: "e1", name, sha256, size, mime, about: [] };
    await vault.append([{ kind: "evidence-attached", body, files: [kept.value] }]);
    const own = await bundleOf(vault, [0, 6]);
    const verdict = await verifyBundle(new Blob([own as Uint8Array<ArrayBuffer>]));
    expect(verdict).toMatchObject({ ok: true, files: 1 });
    expect(Buffer.from(own).includes(Buffer.from("王秀英"))).toBe(false);
    await remove();
  });

  it("names a third person only where that was asked for", async () => {
    const open = await unpack(await bundleOf(vault, [0], ["mother"]));
    expect(new TextDecoder().decode(open.get("entries.jsonl"))).toContain("王秀英");
  });

  it("says who was reached, by what they are to the person and never by name", () => {
    expect(text("timeline.html")).toContain("被联系的人：父母");
    expect(text("timeline.html")).toContain("被联系的人：本人");
  });

  it("shows texts as text", () => {
    expect(text("timeline.html")).toContain("&lt;b&gt;");
    expect(text("timeline.html")).not.toMatch(/<script|<b>|src=|href=/);
  });

  it("has a catalogue that is a PDF, and a DOCX", () => {
    expect(text("catalogue.pdf").slice(0, 5)).toBe("%PDF-");
    expect(text("catalogue.docx").slice(0, 2)).toBe("PK");
  });
});

describe("a changed bundle", () => {
  /** Rewrites manifest and sums, as somebody would who wants the change to pass. */
  const cover = (changed: Map<string, Uint8Array>): Map<string, Uint8Array> => {
    const manifest = JSON.parse(new TextDecoder().decode(changed.get("manifest.json")));
    const listed = [...changed.keys()].filter((path) => path !== "manifest.json" && path !== "SHA256SUMS");
    const before = new Map(manifest.files.map((one: { path: string }) => [one.path, one]));
    manifest.files = listed.map((path) => {
      const bytes = changed.get(path) as Uint8Array;
      return { ...(before.get(path) ?? { path, sm3: "0".repeat(64) }), size: bytes.length, sha256: sha256Hex(bytes) };
    });
    changed.set("manifest.json", encode(canonicalJson(manifest)));
    changed.set(
      "SHA256SUMS",
      encode(manifest.files.map((one: { sha256: string; path: string }) => `${one.sha256}  ${one.path}\n`).join("")),
    );
    return changed;
  };
  const withText = (path: string, change: (before: string) => string) =>
    new Map(files).set(path, encode(change(text(path))));

  it.each([
    [
      "a file of evidence",
      (m: Map<string, Uint8Array>) => m.set("files/001-截图_1.png", encode("x")),
      "file-of-entry-differs",
    ],
    ["the timeline", (m: Map<string, Uint8Array>) => m.set("timeline.html", encode("x")), "drawn-up-differs"],
    ["the catalogue", (m: Map<string, Uint8Array>) => m.set("catalogue.pdf", encode("x")), "drawn-up-differs"],
    ["a second catalogue", (m: Map<string, Uint8Array>) => m.set("catalogue.html", encode("x")), "drawn-up-differs"],
  ] as const)("with %s exchanged and the manifest rewritten is found out", async (_, change, code) => {
    const found = await codes(await zipped(cover(change(new Map(files)) as Map<string, Uint8Array>)));
    expect(found).toContain(code);
  });

  it.each([
    [
      "an entry's time",
      "entries.jsonl",
      (s: string) => s.replace("2026-03-02 22:11", "2026-03-02 09:11"),
      "not-in-log",
    ],
    ["an entry's number", "entries.jsonl", (s: string) => s.replace('"seq":2', '"seq":3'), "not-in-log"],
    ["an entry twice", "entries.jsonl", (s: string) => `${s}${s.split("\n")[0]}\n`, "entry-repeated"],
    ["spaces in the entries", "entries.jsonl", (s: string) => s.replace(":", ": "), "malformed-entries"],
    ["an entry that is no JSON", "entries.jsonl", (s: string) => `{${s}`, "malformed-entries"],
    ["JSON nested without end", "entries.jsonl", (s: string) => `${"[".repeat(200_000)}\n${s}`, "malformed-entries"],
    ["the size in the checkpoint", "checkpoint", (s: string) => s.replace("\n8\n", "\n9\n"), "bad-checkpoint"],
    ["an older checkpoint", "timestamps/1.checkpoint", (s: string) => s.replace("\n6\n", "\n5\n"), "not-consistent"],
    [
      "a proof",
      "proofs.json",
      (s: string) => s.replace(/("inclusion":\{"0":\[")[^"]+/, `$1${"A".repeat(43)}=`),
      "not-in-log",
    ],
    ["proofs that are none", "proofs.json", () => "{}", "malformed-proofs"],
    ["the key", "log.vkey", (s: string) => s.replace("ringfence", "ringfense"), "malformed-key"],
    ["the manifest", "manifest.json", (s: string) => s.replace('"v":1', '"v":2'), "malformed-manifest"],
    ["the sums", "SHA256SUMS", (s: string) => (s.startsWith("0") ? "1" : "0") + s.slice(1), "digest-differs"],
  ] as const)("with %s altered has the right code", async (_, path, change, code) => {
    expect(text(path)).not.toBe(change(text(path)));
    expect(await codes(await zipped(withText(path, change)))).toContain(code);
  });

  it("with a file more, or one less, is found out", async () => {
    expect(await codes(await zipped(new Map(files).set("extra.txt", encode("x"))))).toEqual(["unlisted-file"]);
    const less = new Map(files);
    less.delete("README.txt");
    expect(await codes(await zipped(less))).toEqual(["missing-file"]);
    less.delete("proofs.json");
    expect(await codes(await zipped(less))).toEqual(["missing-part"]);
  });

  it("with any byte of any part altered is found out", async () => {
    const paths = [...files.keys()];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (path, at, change) => {
          const bytes = new Uint8Array(files.get(path) as Uint8Array);
          bytes[at % bytes.length] = (bytes[at % bytes.length] as number) ^ change;
          expect((await verify(await zipped(new Map(files).set(path, bytes)))).ok).toBe(false);
        },
      ),
      { seed: 20260109, numRuns: 120 },
    );
  });
});

describe("a hostile bundle", () => {
  const raw = (path: string, bytes = encode("x")) => zipOf([{ path, bytes }]);

  it.each(["../x", "a/../../x", "/etc/x", "C:/x", "a\\b", "a//b", "./a", "nul\u0000", "a.", "x:stream"])(
    "with the name %j is refused",
    async (name) => expect(["unsafe-name", "not-a-zip"]).toContain((await verify(await raw(name))).problems[0]?.code),
  );

  it("with names that differ only in case is refused", async () => {
    const twice = await zipOf(["a.txt", "A.txt"].map((path) => ({ path, bytes: encode("x") })));
    expect(await codes(twice)).toEqual(["repeated-name"]);
  });

  it("that unpacks to much more than it is is refused before it is unpacked", async () => {
    const bomb = await raw("entries.jsonl", new Uint8Array(200_000_000));
    const began = process.memoryUsage().rss;
    expect(await codes(bomb)).toEqual(["too-large"]);
    expect(process.memoryUsage().rss - began).toBeLessThan(300 * 1_048_576);
  });

  it("that lies about its sizes, is cut, or is no archive never throws and never passes", async () => {
    const whole = Buffer.from(bundle);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(whole.length - 1), fc.nat(255), async (cut, at, byte) => {
        const changed = Buffer.from(whole);
        changed[at] = (changed[at] as number) ^ (byte | 1);
        const verdict = await verify(changed);
        // A few bytes of an archive say nothing of its content (dates, versions): then the content must be the same.
        if (verdict.ok) expect((await unpack(changed)).get("entries.jsonl")).toEqual(files.get("entries.jsonl"));
        expect((await verify(whole.subarray(0, cut))).ok).toBe(false);
      }),
      { seed: 20260110, numRuns: 120 },
    );
    expect(await codes(encode("hello"))).toEqual(["not-a-zip"]);
    expect(await codes(new Uint8Array(0))).toEqual(["not-a-zip"]);
  });
});
