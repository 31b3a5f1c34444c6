import { plainText } from "@ringfence/casefile/document/plain-text.ts";
import { describe, expect, it } from "vitest";
import { contactPersonRefusal, sampleFacts } from "./contact-person-refusal.ts";

describe("the contact person's refusal", () => {
  it("says who writes, what they got and what is asked; every claim of theirs is marked as their word", () => {
    const letter = contactPersonRefusal(sampleFacts);
    const text = letter.ok ? plainText(letter.value) : "";
    expect(text).toContain("某某消费金融有限公司：");
    expect(text).toContain("2026年3月5日 22:50\t电话\t0571-88001234");
    expect(text).toContain("没有为任何人的借款向贵方承担还款责任。（本人陈述）");
    expect(text).toMatch(/通知人：王秀英\n2026年3月7日\n?$/);
    expect(text).not.toMatch(/undefined|（）|【】/);
  });

  it("is not made with blanks: what is missing is asked for", () => {
    const { from: _, ...nobody } = sampleFacts;
    expect(contactPersonRefusal(nobody)).toMatchObject({ ok: false, detail: "from" });
    expect(contactPersonRefusal({ ...sampleFacts, to: " ", contacts: [] })).toMatchObject({ detail: "to,contacts" });
  });

  it("says several times only where the record has several", () => {
    const textOf = (contacts: typeof sampleFacts.contacts) => {
      const letter = contactPersonRefusal({ ...sampleFacts, contacts });
      return letter.ok ? plainText(letter.value) : "";
    };
    expect(textOf(sampleFacts.contacts)).not.toContain("多次");
    expect(textOf([...sampleFacts.contacts, ...sampleFacts.contacts])).toContain("多次联系我");
  });

  it("a spouse, who may owe a common debt, does not deny owing", () => {
    const letter = contactPersonRefusal({ ...sampleFacts, relation: "spouse" });
    const text = letter.ok ? plainText(letter.value) : "";
    expect(text).toContain("我不是借款人，也不是担保人。");
    expect(text).not.toMatch(/共同债务人|还款责任/);
  });

  it("names no loan, no amount, and threatens with nothing but the law", () => {
    const letter = contactPersonRefusal(sampleFacts);
    const text = letter.ok ? plainText(letter.value) : "";
    expect(text).not.toMatch(/欠款|逾期|万元|本金|曝光|赔偿金|举报你/);
  });
});
