import { civilDate } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { reviewText } from "./review-text.ts";

const today = civilDate("2026-10-01");
const refusal = (title: string, sentence: string, asked?: number, day = today) => {
  const { category, hits } = reviewText(`${title}\n${sentence}`, day, { category: asked });
  const said = hits.find(({ pattern }) => pattern.id === "refusal-no-service")?.byCategory ?? [];
  return { no: category?.no, why: category?.why.zh, said: said.map(({ zh }) => zh).join("\n") };
};

describe("no service without consent, by the kind of app", () => {
  it("a lender may insist on number and name, not on the address book", () => {
    const { no, why, said } = refusal(
      "某某易贷隐私政策",
      "如您拒绝提供手机号、姓名或拒绝授权通讯录、位置的，我们将无法提供服务。",
    );
    expect([no, why]).toEqual([12, "标题里有「贷」"]);
    expect(said).toMatch(/^手机号、姓名在「网络借贷」类应用的必要信息里/);
    expect(said).toMatch(/通讯录、位置不在「网络借贷」类应用的必要信息里.*也应当能用基本功能/);
    expect(said).toMatch(/违法/);
  });

  it("location is needed by maps; nothing more is said then", () => {
    const said = refusal("某某地图隐私政策", "如您不同意我们获取位置，我们将无法提供服务。").said;
    expect(said).toBe("位置在「地图导航」类应用的必要信息里：不给就不能用，可以这样写。");
  });

  it("where nothing is named, what the kind may insist on is", () => {
    const sentence = "如您不同意本政策，我们将无法提供服务。";
    expect(refusal("某某现金隐私政策", sentence).said).toMatch(/必须给的只有：注册用户的手机号码/);
    expect(refusal("某某音乐隐私政策", sentence).said).toMatch(/不用任何个人信息/);
  });

  it("the kind can be chosen; where it is not known, only what stands in no list is told", () => {
    const sentence = "如您不同意授权通讯录和位置，我们将无法提供服务。";
    const open = refusal("某某隐私政策", sentence);
    expect(open).toMatchObject({ no: undefined, said: expect.stringContaining("没有一类必须用到通讯录。") });
    expect(refusal("某某隐私政策", sentence, 1).said).toMatch(/^位置在「地图导航」.*\n通讯录不在/);
    expect(refusal("个人借款合同", sentence)).toMatchObject({ no: 12, why: "它是借款合同" });
  });

  it("the day decides the words", () => {
    const sentence = "如您不同意授权通讯录，我们将无法提供服务。";
    const on = (day: string) => refusal("某某易贷隐私政策", sentence, undefined, civilDate(day)).said;
    expect(on("2021-06-01")).toContain("不符合监管规定");
    expect(on("2021-06-01")).not.toContain("违法");
    expect(on("2021-04-01")).not.toMatch(/不符合监管规定|违法/);
  });
});
