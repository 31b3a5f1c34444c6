import { expect, it } from "vitest";
import { type Concept, numberOf } from "../said/concepts.ts";
import { hear } from "../said/said.ts";
import { actedByPart } from "./acting.ts";
import { doneBy, doneTo } from "./signs.ts";

const [nobody, lender, borrower] = [0, 1, 2] as const;
const kind = (name: Concept): number => numberOf(name) * 2;

it.each([
  ["贷款人应向借款人支付违约金。", "lateCharge", lender, borrower],
  ["贷款人有权要求借款人支付违约金。", "lateCharge", borrower, undefined],
  ["借款人逾期的，应当支付违约金。", "lateCharge", borrower, undefined],
  ["贷款人收集借款人的通讯录。", "addressBook", lender, undefined],
  ["支付违约金。", "lateCharge", nobody, undefined],
] as const)("who does it, and to whom: %s", (text, name, by, to) => {
  const signs = actedByPart(hear(text)).flat();
  for (const actor of [nobody, lender, borrower]) {
    expect([actor, signs.includes(doneBy(actor, kind(name)))]).toEqual([actor, actor === by]);
    if (actor !== nobody) expect([actor, signs.includes(doneTo(actor, kind(name)))]).toEqual([actor, actor === to]);
  }
});
