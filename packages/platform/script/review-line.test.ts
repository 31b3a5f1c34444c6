import { civilDate } from "@ringfence/kernel";
import { signalIds } from "@ringfence/law";
import { describe, expect, it } from "vitest";
import { filledIn, reviewLine, type Setting } from "./review-line.ts";
import { suggestions } from "./suggestions.ts";

const toDebtor: Setting = {
  on: civilDate("2026-03-05"),
  lenderKind: "consumer-finance",
  product: "consumer-loan",
  memberOf: [],
  to: "debtor",
};
const toContact: Setting = { ...toDebtor, to: "emergency-contact" };
const rulesOf = (text: string, setting: Setting) => reviewLine(text, setting).map(({ rule }) => rule);

describe("a line of a script", () => {
  it("is told what it would be, by rule and rank, with the words and something else to say", () => {
    const [first] = reviewLine("再不还钱就让你全家不得安宁，走着瞧", toDebtor).filter(
      ({ rule }) => rule === "intimidation",
    );
    expect(first?.called?.zh).toBe("违法");
    expect(first?.quotes.length).toBeGreaterThan(0);
    expect(first?.instead.length).toBeGreaterThan(0);
    expect(first?.citations.length).toBeGreaterThan(0);
  });

  it("is in order to the debtor and not to a contact person when it speaks of the debt", () => {
    const line = "您在我们平台的借款8000元已经逾期两个月了";
    expect(rulesOf(line, toDebtor)).toEqual([]);
    expect(rulesOf(line, toContact)).toContain("debtor-only");
  });

  it("is read with its placeholders filled in", () => {
    expect(filledIn("尊敬的{姓名}，您欠款${amount}元已逾期[天数]天")).toBe("尊敬的陈安，您欠款8000元已逾期5天");
    expect(rulesOf(filledIn("您好，{姓名}在我们平台借款{金额}元，已经逾期两个月了"), toContact)).toContain(
      "debtor-only",
    );
  });

  it("asks for a call back without harm", () => {
    const line = "您好，麻烦您转告他给我们回个电话，谢谢";
    expect([...rulesOf(line, toDebtor), ...rulesOf(line, toContact)]).toEqual([]);
  });
});

describe("what is suggested instead", () => {
  const quoted = signalIds.flatMap((id) =>
    [...(suggestions[id]?.zh.matchAll(/“([^”]+)”/g) ?? [])].map(([, line]) => `${line}`),
  );

  it("tells nobody else of a debt, nor that there is something to pay", () => {
    const toOthers = signalIds.flatMap((id) =>
      /对其他人|本人以外|别人代还/.test(suggestions[id]?.zh ?? "")
        ? [...(suggestions[id]?.zh.matchAll(/“([^”]+)”/g) ?? [])].map(([, line]) => `${line}`)
        : [],
    );
    expect(toOthers.length).toBeGreaterThan(2);
    expect(toOthers.filter((line) => /款|债|钱|还[^有]/.test(line))).toEqual([]);
    expect(toOthers.flatMap((line) => rulesOf(line, toContact))).toEqual([]);
  });

  it("is itself in order, said to the debtor", () => {
    expect(quoted.length).toBeGreaterThan(12);
    expect(quoted.flatMap((line) => rulesOf(line, toDebtor).map((rule) => `${rule}: ${line}`))).toEqual([]);
  });
});
