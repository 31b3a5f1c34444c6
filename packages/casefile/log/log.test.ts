import { base64, hex, instant, type JsonValue, sha256 } from "@ringfence/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  newLogKey,
  readCheckpoint,
  readVerifierKey,
  signCheckpoint,
  verifierKey,
  verifyCheckpoint,
} from "./checkpoint.ts";
import { disclose, leafOfDisclosure, readDisclosure } from "./disclosure.ts";
import type { EntryDraft, StoredEntry } from "./entry.ts";
import { erasedFiles, erasureDraft } from "./erasure.ts";
import { leafOf } from "./leaf.ts";
import { readEntry, sealEntry } from "./seal.ts";
import { rootOf, treeOf } from "./tree.ts";
import { verifyLog } from "./verify-log.ts";

const salt = (n: number) => sha256(`salt ${n}`);
const key = newLogKey(sha256("a test seed"));
const at = instant(Date.UTC(2026, 2, 5, 14, 10));
const file = { sha256: "a".repeat(64), sm3: "b".repeat(64), size: 3, mime: "image/png", name: "截图.png" };
const call = (n: number): EntryDraft => ({
  kind: "communication-recorded",
  body: { id: `c${n}`, channel: "call", direction: "in", start: "2026-03-05 22:10", from: { number: "13800001234" } },
  ...(n % 3 === 0 ? { files: [file] } : {}),
});
const sealed = (n: number) => sealEntry(call(n), n, at, salt(n));
const stored = (n: number): StoredEntry => ({ entry: sealed(n).entry, salt: salt(n) });
const log = Array.from({ length: 20 }, (_, n) => stored(n));
const head = { size: log.length, root: rootOf(treeOf(log.map((one) => leafOf(one)))) };
const note = signCheckpoint(head, key);

describe("entries", () => {
  it("are read as they were written, and only so", () => {
    const { json, entry } = sealed(3);
    expect(readEntry(json)).toEqual({ ok: true, value: entry });
    expect(readEntry(json.replace(":{", ": {"))).toMatchObject({ ok: false, code: "not-canonical" });
    expect(readEntry(json.slice(1))).toMatchObject({ ok: false, code: "not-an-entry" });
    for (const bad of ["null", "[]", "{}", json.replace('"v":1', '"v":2'), json.replace("+08:00", "Z")])
      expect(readEntry(bad)).toMatchObject({ ok: false, code: "not-an-entry" });
  });

  it("need 32 bytes of salt", () => {
    expect(() => sealEntry(call(1), 0, at, new Uint8Array(16))).toThrow(RangeError);
  });

  it("have a leaf that any change of content, place, kind, time or salt changes", () => {
    const { entry } = stored(3);
    const leaf = hex(leafOf(stored(3)));
    const others: StoredEntry[] = [
      { entry: { ...entry, seq: 4 }, salt: salt(3) },
      { entry: { ...entry, kind: "promise-made" }, salt: salt(3) },
      { entry: { ...entry, recordedAt: "2026-03-05T22:11:00+08:00" }, salt: salt(3) },
      { entry: { ...entry, body: { ...entry.body, direction: "out" } }, salt: salt(3) },
      { entry: { ...entry, body: { ...entry.body, more: null } }, salt: salt(3) },
      { entry: { ...entry, files: [] }, salt: salt(3) },
      { entry, salt: salt(4) },
    ];
    const leaves = others.map((one) => hex(leafOf(one)));
    expect(leaves).not.toContain(leaf);
    expect(new Set(leaves).size).toBe(leaves.length);
  });
});

describe("a whole log", () => {
  const reordered = log.toSpliced(4, 2, log[5] as StoredEntry, log[4] as StoredEntry);
  const altered = log.with(7, { entry: { ...(log[7] as StoredEntry).entry, body: {} }, salt: salt(7) });

  it("stands as its checkpoint says", () =>
    expect(verifyLog(log, note, key.publicKey)).toEqual({ ok: true, value: head }));

  it.each([
    ["an entry altered", altered, "root-differs"],
    ["two entries swapped", reordered, "out-of-order"],
    ["an entry missing", log.toSpliced(6, 1), "out-of-order"],
    ["the last entry missing", log.slice(0, -1), "size-differs"],
    ["an entry twice", [...log, log[0] as StoredEntry], "out-of-order"],
    ["one entry more", [...log, stored(20)], "size-differs"],
  ] as const)("does not with %s", (_, entries, code) =>
    expect(verifyLog(entries, note, key.publicKey)).toMatchObject({ ok: false, code }),
  );

  it("says which files were erased and why", () => {
    const erasure = sealEntry(erasureDraft(file, "本人要求"), 20, at, salt(20));
    expect([...erasedFiles([...log, { entry: erasure.entry, salt: salt(20) }])]).toEqual([[file.sha256, "本人要求"]]);
  });
});

describe("checkpoints", () => {
  it("are signed notes that name size, root and log", () => {
    expect(note.split("\n").slice(0, 3)).toEqual([key.origin, "20", base64(head.root)]);
    expect(verifyCheckpoint(note, key.publicKey)).toEqual({ ok: true, value: { origin: key.origin, ...head } });
    expect(readVerifierKey(verifierKey(key))).toEqual({
      ok: true,
      value: { origin: key.origin, publicKey: key.publicKey },
    });
  });

  const other = newLogKey(sha256("another seed"));
  const [body, signature] = note.split("\n\n") as [string, string];
  it.each([
    ["cut", note.slice(0, -10), "malformed"],
    ["without signature", `${body}\n\n`, "malformed"],
    ["with a hyphen for the dash", note.replace("— ", "- "), "malformed"],
    ["with a leading zero", note.replace("\n20\n", "\n020\n"), "malformed"],
    ["with a negative size", note.replace("\n20\n", "\n-20\n"), "malformed"],
    ["with a size beyond numbers", note.replace("\n20\n", "\n9999999999999999999\n"), "malformed"],
    ["with a root that is no hash", note.replace(base64(head.root), "AAAA"), "malformed"],
    ["with a control character", note.replace("20", "20\r"), "malformed"],
    ["too long", `${"x\n".repeat(40_000)}\n${signature}`, "malformed"],
    ["of another size", note.replace("\n20\n", "\n21\n"), "bad-signature"],
    ["with an extension line added later", `${body}\nmore\n\n${signature}`, "bad-signature"],
    ["of another log", signCheckpoint(head, other), "unknown-key"],
    ["under another name", note.replaceAll(key.origin, other.origin), "unknown-key"],
  ])("that are %s are refused", (_, text, code) =>
    expect(verifyCheckpoint(text, key.publicKey)).toMatchObject({ ok: false, code }),
  );

  it("may carry another's signature beside ours", () => {
    const theirs = `— witness.example ${base64(new Uint8Array(68))}\n`;
    expect(verifyCheckpoint(note + theirs, key.publicKey)).toMatchObject({ ok: true });
  });

  it("no note makes reading throw, and no changed one passes", () => {
    fc.assert(
      fc.property(fc.nat(note.length - 1), fc.string({ minLength: 1, maxLength: 3 }), (where, text) => {
        const changed = note.slice(0, where) + text + note.slice(where + 1);
        readCheckpoint(changed);
        if (changed !== note) expect(verifyCheckpoint(changed, key.publicKey).ok).toBe(false);
      }),
      { seed: 20260104, numRuns: 500 },
    );
  });

  it("keys of another type or with a wrong id are refused", () => {
    const text = verifierKey(key);
    for (const bad of ["", text.slice(0, -4), text.replace("+", "+0"), text.replace("ringfence", "other")])
      expect(readVerifierKey(bad)).toMatchObject({ ok: false, code: "malformed" });
  });
});

describe("disclosure", () => {
  const whole = stored(3);
  const pointers = ["/body/channel", "/body/direction", "/body/from", "/body/id", "/body/start", "/files/0"];

  it("hides any parts and keeps the leaf", () => {
    fc.assert(
      fc.property(fc.subarray(pointers), (hidden) => {
        const shown = disclose(whole, (pointer) => (hidden.includes(pointer) ? { masked: "***" } : undefined));
        const read = readDisclosure(JSON.parse(JSON.stringify(shown)));
        expect(Object.keys(shown.hidden).sort()).toEqual([...hidden].sort());
        expect(read.ok && hex(leafOfDisclosure(read.value))).toBe(hex(leafOf(whole)));
        const text = JSON.stringify(shown);
        if (hidden.includes("/body/from")) expect(text).not.toContain("13800001234");
      }),
      { seed: 20260105, numRuns: 64 },
    );
  });

  it("of a changed value, salt, place or time has another leaf", () => {
    const shown = disclose(whole, (pointer) => (pointer === "/body/from" ? {} : undefined));
    const leaf = hex(leafOf(whole));
    const start = shown.shown["/body/start"] as { salt: string; value: JsonValue };
    const changed = [
      { ...shown, seq: 4 },
      { ...shown, kind: "x" },
      { ...shown, recordedAt: "2026-03-05T22:10:01+08:00" },
      { ...shown, shown: { ...shown.shown, "/body/start": { ...start, value: "2026-03-05 09:10" } } },
      { ...shown, shown: { ...shown.shown, "/body/start": { ...start, salt: "0".repeat(32) } } },
      { ...shown, hidden: { "/body/from": "0".repeat(64) } },
      { ...shown, hidden: {} },
    ];
    for (const one of changed) expect(hex(leafOfDisclosure(one))).not.toBe(leaf);
  });

  it("does not let a hidden value be found by trying, nor the salt of one part help with another", () => {
    const shown = disclose(whole, (pointer) => (pointer === "/body/direction" ? {} : undefined));
    const known = Object.values(shown.shown).map((one) => one.salt);
    for (const guess of ["in", "out", "unknown"])
      for (const with_ of known) {
        const tried = {
          ...shown,
          hidden: {},
          shown: { ...shown.shown, "/body/direction": { salt: with_, value: guess } },
        };
        expect(hex(leafOfDisclosure(tried))).not.toBe(hex(leafOf(whole)));
      }
  });

  it.each([
    ["shown and hidden at once", { hidden: { "/body/id": "0".repeat(64) } }],
    ["masked though shown", { masked: { "/body/id": "x" } }],
    ["a salt that is none", { shown: { "/body/id": { salt: "zz", value: "c3" } } }],
    ["a version to come", { v: 2 }],
    ["a field too many", { extra: 1 }],
  ])("is refused with %s", (_, change) => {
    const shown = disclose(whole, () => undefined);
    expect(readDisclosure({ ...shown, ...change })).toMatchObject({ ok: false, code: "malformed" });
  });
});
