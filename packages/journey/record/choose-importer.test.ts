import { describe, expect, it } from "vitest";
import { chooseImporter } from "./choose-importer.ts";
import { defineImporter } from "./importer.ts";
import { importers } from "./importers.gen.ts";

const head = (text: string) => new TextEncoder().encode(text);
const chosen = (text: string, name = "file") => {
  const choice = chooseImporter(importers, head(text), name);
  return choice.ok ? choice.importer.id : choice.code;
};

describe("choosing an importer", () => {
  it.each([
    [`<?xml version="1.0"?><smses count="1"><sms `, "android-sms-backup-xml"],
    [`<?xml version="1.0"?>\n<!--x-->\n<calls count="1"><call `, "android-call-backup-xml"],
    [`<backup><smses><sms /></smses><calls/></backup>`, "android-sms-backup-xml"],
    [`<backup><calls><call /></calls><smses/></backup>`, "android-call-backup-xml"],
    ["起始时间,对方号码,通信方式\n2026-03-05 22:10:05,13900001111,被叫\n", "call-table"],
    ["13900001111\t2026-03-05 22:10:05\t被叫\n13900002222\t2026-03-05 22:11:05\t主叫\n", "call-table"],
    ["2026-03-05 22:10 13900001111: 内容\n", "pasted-text"],
    ["你好，请还款", "pasted-text"],
    [`{"a": 1}`, "unknown-format"],
    ["<html><body>no</body></html>", "unknown-format"],
    ["<html><table><tr><td>对方号码</td><td>通话时长</td></tr></table>", "call-table"],
    ["", "empty-file"],
    [
      "交易时间,交易类型,交易对方,商品,收/支,金额(元)\n2026-03-05 12:45:27,商户消费,某店,某物,支出,28.16\n2026-03-06 12:45:27,商户消费,某店,某物,支出,28.16\n",
      "unknown-format",
    ],
    [
      "localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime\n1,2,1,0,0,1767194100,2,你好,2026-03-05 22:10:05\n",
      "chat-table",
    ],
  ])("%s", (text, id) => {
    expect(chosen(text)).toBe(id);
  });

  it("two that are equally sure are told, not guessed", () => {
    const [first] = importers;
    const twin = (id: string) => defineImporter({ ...first, id, sniff: () => 0.7 });
    const choice = chooseImporter([twin("b"), twin("a")], head("x"), "f");
    expect(choice).toEqual({ ok: false, code: "ambiguous-format", detail: "a, b" });
  });

  it("a person's choice counts", () => {
    expect(chooseImporter(importers, head("{"), "f", "pasted-text")).toMatchObject({
      ok: true,
      importer: { id: "pasted-text" },
    });
    expect(chooseImporter(importers, head("{"), "f", "none")).toMatchObject({ ok: false, code: "unknown-format" });
  });

  it("ids are those of the files, titles are there in both languages", () => {
    expect(importers.map(({ id }) => id)).toEqual([...new Set(importers.map(({ id }) => id))]);
    for (const { title } of importers) expect([title.zh, title.en].every((one) => one.length > 3)).toBe(true);
  });
});
