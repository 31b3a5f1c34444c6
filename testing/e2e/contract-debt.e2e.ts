import { afterAll, beforeAll, expect, it } from "vitest";
import { moneyContracts } from "../terms/money-contracts.ts";
import { lookAt, makeCase, openSite, type Site, strangers, visit } from "./browser.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it.each(["zh-CN", "en"] as const)(
  "what a contract states fills the form of a debt, each field with its words (%s)",
  async (language) => {
    const say = (zh: string, en: string) => (language === "en" ? en : zh);
    const { page, context, requests, troubles } = await visit(site);
    await makeCase(page, site);
    if (language === "en") {
      await page.goto(`${site.url}#/settings`);
      await page.getByLabel("English").check();
    }
    await page.goto(`${site.url}#/prevent/contract`);
    await page.getByLabel(say("合同或隐私政策的文字", "Text of the contract or policy")).fill(moneyContracts.guarantee);
    await page.getByRole("button", { name: say("看一看", "Read it") }).click();
    await page.getByRole("button", { name: say("记进案卷", "Note it in the case") }).click();
    await page.getByText(say("首页会提醒下一步", "home shows what is next")).waitFor();
    await page.getByRole("button", { name: say("算一算这笔借款", "Work out this loan") }).click();
    await page.getByText(say("对照每一项下面的原文核对", "Compare each field with the words")).waitFor();
    expect(await page.getByLabel(say("合同上的本金", "sum in the contract")).inputValue()).toBe("20000");
    expect(await page.getByLabel(say("每期另收的", "membership, guarantee")).inputValue()).toBe("120");
    await page.getByText("借款人应按月向丙方支付担保费，每月为借款本金的0.6%。").waitFor();
    await page.getByText(say("合同还写了这些", "It says this too")).click();
    await page.getByText(say("每月还款日 15", "due day of the month 15")).waitFor();
    await lookAt(page, `contract-debt-${language}`);
    await page.getByRole("button", { name: say("算一算", "Work it out") }).click();
    await page.getByText("21.01").first().waitFor();
    expect(await page.getByLabel(say("放款机构名称", "Name of the lender")).inputValue()).toBe("东岭银行股份有限公司");
    await page.getByRole("button", { name: say("记进案卷", "Keep it in the case") }).click();
    await page.getByText(say("记进案卷了", "Kept in the case")).waitFor();

    // The case keeps what the contract states: the form can be filled from it again.
    await page.getByRole("button", { name: say("改一改", "Change something") }).click();
    await page.getByRole("button", { name: say("清空，自己填", "Empty it") }).click();
    expect(await page.getByLabel(say("合同上的本金", "sum in the contract")).inputValue()).toBe("");
    await page.getByText(say("从看过的合同填", "Fill it from a contract you read")).click();
    await page.getByRole("button", { name: "借款合同" }).click();
    expect(await page.getByRole("textbox", { name: say("利率", "rate, such as") }).inputValue()).toBe("年化7.2%");
    expect(strangers(requests, site.url)).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  },
);
