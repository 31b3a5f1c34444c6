import { expect, it } from "vitest";
import { readColumnMap } from "./column-map.ts";
import { guessMap } from "./guess-map.ts";

const values: Readonly<Record<string, readonly string[]>> = {
  联系人类型: ["本人", "紧急联系人", "表哥"],
  是否接通: ["是", "否"],
  联系方式: ["电话", "短信"],
};
const headers = ["客户编号", "被叫号码", "开始时间", "联系人类型", "是否接通", "联系方式", "委外公司"];

it("guesses what a lender's columns hold and leaves open what it does not know", () => {
  const { map, lacking, open } = guessMap(headers, (header) => values[header] ?? []);
  expect(map.columns).toEqual({
    debtor: "客户编号",
    target: "被叫号码",
    start: "开始时间",
    targetKind: "联系人类型",
    connected: "是否接通",
    channel: "联系方式",
    agency: "委外公司",
  });
  expect(map.codes.targetKind).toEqual({ 本人: "debtor", 紧急联系人: "emergency-contact" });
  expect(open).toEqual({ targetKind: ["表哥"] });
  expect(lacking).toEqual(["lenderKind", "product"]);
});

it("refuses a map by which a row could not become a record", () => {
  const { map } = guessMap(headers, (header) => values[header] ?? []);
  expect(readColumnMap(map)).toMatchObject({ ok: false, code: "missing-column", detail: "lenderKind" });
  const whole = { ...map, constants: { lenderKind: "bank", product: "credit-card" } };
  expect(readColumnMap(whole)).toMatchObject({ ok: true });
  expect(readColumnMap({ ...whole, codes: { connected: { 是: "perhaps" } } })).toMatchObject({
    ok: false,
    code: "unknown-code",
  });
  expect(readColumnMap({ ...whole, extra: 1 })).toMatchObject({ ok: false, code: "unreadable-map" });
});
