import { readdirSync } from "node:fs";
import { emptyCaseFile, reduceCase } from "@ringfence/casefile";
import { civilDate, parseCivil } from "@ringfence/kernel";
import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePasswords } from "./compare-passwords.ts";
import { bankHotlines } from "./hotlines.ts";
import { items } from "./items.gen.ts";
import { nextRound, roundCalendar, roundDraft } from "./round.ts";
import { unusualMessages } from "./unusual.ts";

const at = (text: string) => {
  const read = parseCivil(text);
  if (!read.ok) throw new Error(text);
  return read.value.instant;
};
const caseOf = (events: readonly { kind: string; body: object }[]) => {
  const file = reduceCase(events.map((one) => ({ v: 1, ...one })));
  expect(file.setAside).toEqual([]);
  return file;
};

describe("the round", () => {
  it("has ten items, one a file, in an order of their own", () => {
    const files = readdirSync(new URL("./items", import.meta.url)).map((name) => name.replace(/\.ts$/, ""));
    expect(items.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
    expect(items.map(({ order }) => order).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it("names each bank once, by its five digits", () => {
    expect(new Set(bankHotlines.map(({ number }) => number)).size).toBe(bankHotlines.length);
    for (const { number } of bankHotlines) expect(number).toMatch(/^95\d{3}$/);
  });

  it("is kept as one entry, and comes again after a month", () => {
    const today = civilDate("2026-03-10");
    expect(nextRound(emptyCaseFile, today)).toBe("2026-03-10");
    const draft = roundDraft(
      [
        { item: "devices", outcome: "put-right", note: "  移除了一台 " },
        { item: "mail", outcome: "later", note: " " },
      ],
      at("2026-01-31 10:00"),
      "r1",
    );
    const file = caseOf([draft]);
    expect(file.accountRounds[0]?.items).toEqual([
      { item: "devices", outcome: "put-right", note: "移除了一台" },
      { item: "mail", outcome: "later" },
    ]);
    expect(nextRound(file, today)).toBe("2026-02-28");
    const days = roundCalendar(file, today);
    expect(days).toHaveLength(12);
    expect(days[0]?.on).toBe("2026-03-10");
    expect(days.every(({ title }) => title === "每月检查")).toBe(true);
  });
});

describe("messages worth a question", () => {
  const sms = (text: string, start = "2026-03-05 10:00", other: object = {}) => ({
    kind: "communication-recorded",
    body: {
      id: text.slice(0, 30) + start,
      channel: "sms",
      direction: "in",
      start,
      from: { number: "95588" },
      text,
      ...other,
    },
  });
  const asked = (text: string, start?: string, other?: object) =>
    unusualMessages(caseOf([sms(text, start, other)]), civilDate("2026-03-10")).map(({ kind }) => kind);

  it.each([
    ["【某银行】您的账户在新设备登录，如非本人操作请致电95588。", "new-device"],
    ["【某某贷】您申请的借款5000元已发放至尾号1234的储蓄卡。", "loan-paid-out"],
    ["【某某金融】您的借款申请已提交，我们将尽快审核。", "loan-applied"],
    ["【支付宝】您已向某某会员自动扣款30.00元。", "auto-debit"],
    ["【中国移动】您已成功办理补卡业务。", "number-moved"],
  ])("%s", (text, kind) => {
    expect(asked(text)).toEqual([kind]);
  });

  it("a code in the night, not by day; nothing sent, called or long ago", () => {
    const text = "【某某】验证码 482913，请勿告诉他人。";
    expect(asked(text, "2026-03-05 02:10")).toEqual(["code-at-night"]);
    expect(asked(text, "2026-03-05 14:10")).toEqual([]);
    expect(asked(text, "2026-03-05", { precision: "day" })).toEqual([]);
    expect(asked(text, "2025-03-05 02:10")).toEqual([]);
    expect(asked(text, "2026-03-05 02:10", { direction: "out" })).toEqual([]);
    expect(asked(text, "2026-03-05 02:10", { channel: "call" })).toEqual([]);
  });

  it.each([
    "【某某贷】您最高可借20000元，借款最快1分钟已到账，点击领取 退订回T",
    "您好，您的借款已逾期3天，请尽快还款。",
    "【某超市】本周优惠，满100减20。",
  ])("an offer or a reminder is no event: %s", (text) => {
    expect(asked(text)).toEqual([]);
  });

  it("masks codes and numbers, leaves out another person's phone and what was before the last round", () => {
    const file = caseOf([
      { kind: "party-added", body: { id: "mother", kind: "contact-person", relation: "parent" } },
      sms("【某银行】验证码482913，尾号6222021234567890，请勿泄露", "2026-03-05 03:00"),
      sms("【某银行】验证码111111", "2026-03-05 04:00", { owner: "mother" }),
      sms("【某银行】验证码222222", "2026-03-01 04:00"),
      { kind: "account-round-done", body: { id: "r", at: "2026-03-02 10:00", items: [] } },
    ]);
    const found = unusualMessages(file, civilDate("2026-03-10"));
    expect(found).toHaveLength(1);
    expect(found[0]?.words).not.toMatch(/\d{4}/);
  });
});

describe("passwords", () => {
  const verdicts = (bank: string, mail: string, apps = "") =>
    comparePasswords(
      [
        { place: "bank", password: bank },
        { place: "mail", password: mail },
        { place: "apps", password: apps },
      ],
      () => 2,
    ).map(({ place, alike }) => [place, alike.join()]);

  it("sees the same one, one with little changed, and one inside another", () => {
    expect(verdicts("Spring2024!", "Spring2024!")).toEqual([
      ["bank", "mail"],
      ["mail", "bank"],
    ]);
    expect(verdicts("Spring2024!", "spring2025!")).toEqual([
      ["bank", "mail"],
      ["mail", "bank"],
    ]);
    expect(verdicts("zhangsan", "zhangsan888")).toEqual([
      ["bank", "mail"],
      ["mail", "bank"],
    ]);
    expect(verdicts("correct horse battery", "kx93-Tqp2!")).toEqual([
      ["bank", ""],
      ["mail", ""],
    ]);
    expect(verdicts("1234", "5678", "9012")).toEqual([
      ["bank", ""],
      ["mail", ""],
      ["apps", ""],
    ]);
  });

  it.each([
    ["13800138000", 1],
    ["110101199001011234", 1],
    ["11010119900101123X", 1],
    ["zhangsan1990", 2],
    ["138zs", 2],
    ["v9!Tq-lantern", 4],
  ])("number, ID, birthday and name are known to whoever has the file: %s", (password, most) => {
    expect(comparePasswords([{ place: "a", password }], () => 4)[0]?.strength).toBe(most);
  });

  it("keeps nothing of what was typed", () => {
    assert(
      property(string({ minLength: 6, maxLength: 30 }), (password) => {
        const told = JSON.stringify(comparePasswords([{ place: "a", password: `秘${password}` }], () => 1));
        expect(told).not.toContain("秘");
      }),
    );
  });
});
