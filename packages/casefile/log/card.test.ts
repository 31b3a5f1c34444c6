import { instant, sha256Hex, utf8 } from "@ringfence/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CardFile, makeCard, readCard, statementDraft } from "./card.ts";

/** SM3 is the adapters' business; here any second digest will do. */
const digests = (bytes: Uint8Array) => ({ sha256: sha256Hex(bytes), sm3: sha256Hex(utf8(`sm3:${sha256Hex(bytes)}`)) });

function random(): (bytes: number) => Uint8Array {
  let state = 7;
  return (count) =>
    Uint8Array.from({ length: count }, () => {
      state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
      return state >> 16;
    });
}

const bytes = Uint8Array.from({ length: 300 }, (_, at) => (at * 31) & 255);
const file: CardFile = { ref: { ...digests(bytes), size: 300, mime: "image/png", name: "截图.png" }, bytes };
const made = makeCard({
  invitation: "inv-1",
  witness: { relation: "parent", name: "王秀英" },
  drafts: [
    statementDraft({ at: "2026-03-05 22:40", channel: "call", number: "057188001234", text: "说我儿子欠钱" }, [
      file.ref,
    ]),
    statementDraft({ at: "2026-03-06 09:00", channel: "sms", text: "要我替他还" }, []),
  ],
  files: [file],
  madeAt: instant(1_772_800_000_000),
  random: random(),
});
const code = (text: string) => {
  const read = readCard(text, digests);
  return read.ok ? "ok" : read.code;
};

describe("a witness's card", () => {
  it("is read as it was made, and the same card is always the same bytes", () => {
    const read = readCard(made, digests);
    expect(read).toMatchObject({ ok: true, value: { invitation: "inv-1", witness: { relation: "parent" } } });
    expect(read.ok && read.value.entries.map(({ body }) => body.channel)).toEqual(["call", "sms"]);
    expect(read.ok && [...(read.value.files[0]?.bytes ?? [])]).toEqual([...bytes]);
  });

  it.each([
    ["a word changed", (text: string) => text.replace("要我替他还", "没事"), "altered"],
    ["a time changed", (text: string) => text.replace("22:40", "12:40"), "altered"],
    ["another witness", (text: string) => text.replace(/parent(?=[^{}]*\}\}$)/, "friend"), "altered"],
    ["an entry left out", (text: string) => withoutEntry(text), "altered"],
    ["a byte of a file changed", (text: string) => text.replace('"data":"A', '"data":"B'), "file-differs"],
    ["a file left out", (text: string) => text.replace(/"files":\[\{"data":[^\]]*\]/, '"files":[]'), "missing-file"],
    ["a digest changed", (text: string) => text.replaceAll(file.ref.sha256, "0".repeat(64)), "altered"],
    [
      "the signature changed",
      (text: string) => text.replace(/(— \S+ )(.)/, (_, a, b) => a + (b === "A" ? "B" : "A")),
      "bad-signature",
    ],
    [
      "another key",
      (text: string) => text.replace(/"key":"[^"]+"/, '"key":"ringfence.local/0+00000000+AAAA"'),
      "bad-signature",
    ],
    ["space added", (text: string) => `${text} `, "not-canonical"],
    ["space within", (text: string) => text.replace('"files":[', '"files": ['), "not-canonical"],
    [
      "names of a file turned round",
      (text: string) => text.replace(/\{("data":"[^"]*"),("sha256":"[^"]*")\}/, "{$2,$1}"),
      "not-canonical",
    ],
    [
      "a letter of a file escaped",
      (text: string) =>
        text.replace(/"data":"(.)/, (_, letter: string) => `"data":"\\u00${letter.charCodeAt(0).toString(16)}`),
      "not-canonical",
    ],
    [
      "members turned round",
      (text: string) => text.replace(/^\{("checkpoint":"[^"]*"),/, "{").replace(/\}$/, ',"checkpoint":""}'),
      "not-canonical",
    ],
    ["a field added", (text: string) => text.replace('{"checkpoint"', '{"aaa":1,"checkpoint"'), "not-a-card"],
    ["a later version", (text: string) => text.replace(/"v":1(?=,"witness")/, '"v":2'), "newer-version"],
    ["something else", () => "{}", "not-a-card"],
    ["no JSON", () => "\u0000", "not-a-card"],
    ["deep nesting", () => `${"[".repeat(200_000)}`, "not-a-card"],
    [
      "an entry of another kind",
      (text: string) => text.replace('"kind":"witness-statement"', '"kind":"loan-added"'),
      "malformed-entry",
    ],
  ])("%s: %#", (_, change, expected) => {
    const changed = change(made);
    expect(changed).not.toBe(made);
    expect(code(changed)).toBe(expected);
  });

  it("is never taken for genuine when any character of it was changed", () => {
    fc.assert(
      fc.property(fc.nat(made.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, letter) => {
        const changed = made.slice(0, at) + letter + made.slice(at + 1);
        if (changed === made) return;
        const read = readCard(changed, digests);
        if (read.ok) expect(read.value).toEqual(whole());
      }),
      { seed: 20260112, numRuns: 2000 },
    );
  });
});

const whole = () => {
  const read = readCard(made, digests);
  if (!read.ok) throw new Error(read.code);
  return read.value;
};

function withoutEntry(text: string): string {
  const card = JSON.parse(text);
  card.entries.pop();
  return JSON.stringify(card);
}
