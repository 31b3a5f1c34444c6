import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lookAt, makeCase, openSite, type Site, strangers, visit } from "./browser.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(["zh-CN", "en"] as const)("a loan of which 8,500 of 10,000 arrived (%s)", (language) => {
  const say = (zh: string, en: string) => (language === "en" ? en : zh);

  it("what is wrong is named beside its field; the cost stands against its line; an offer is compared; the case keeps it", async () => {
    const { page, context, requests, troubles } = await visit(site);
    await page.clock.install({ time: new Date("2026-05-20T10:00:00+08:00") });
    await makeCase(page, site);
    if (language === "en") {
      await page.goto(`${site.url}#/settings`);
      await page.getByLabel("English").check();
    }
    await page.goto(`${site.url}#/repay`);
    await page.getByRole("link", { name: say("算一笔借款真正的成本", "Work out what one loan really costs") }).click();
    await page.getByLabel(say("合同上的本金", "sum in the contract")).fill(say("很多", "a lot"));
    await page.getByRole("button", { name: say("算一算", "Work it out") }).click();
    await page.getByText(say("“很多”不是金额", '"a lot" is no amount')).waitFor();
    await lookAt(page, `repay-wrong-${language}`);
    await page.getByLabel(say("合同上的本金", "sum in the contract")).fill(say("1万", "10000"));
    await page.getByLabel(say("实际到账", "what arrived")).fill("8500");
    await page.getByLabel(say("到账那天", "day it arrived")).fill("2026-01-05");
    await page.getByLabel(say("每期还多少", "each instalment")).fill("950");
    await page.getByLabel(say("分几期", "number of instalments")).fill("12");
    await page.getByLabel(say("放款的是哪类机构", "What kind of lender it is")).selectOption("consumer-finance");
    await page.getByRole("button", { name: say("算一算", "Work it out") }).click();
    await page.getByText("58.26").first().waitFor();
    await page.getByText("1,946.82").waitFor();
    await page.getByRole("img", { name: /58\.26.*24\.00/ }).waitFor();
    await page.getByText(say("还款计划表", "Repayment table")).click();
    await lookAt(page, `repay-cost-${language}`);

    await page.getByText(say("对方提了一个方案", "The lender made an offer")).click();
    await page.getByLabel(say("方案里的付款", "Payments of the offer")).fill("明天 300");
    await page.getByRole("button", { name: say("比一比", "Compare") }).click();
    await page.getByText(say("这些读不懂：明天 300", "Cannot read: 明天 300")).waitFor();
    await page.getByLabel(say("方案里的付款", "Payments of the offer")).fill("2026-06-10 300 x36");
    await page.getByLabel(say("到今天已经还的", "Paid until today")).fill("2026-02-05 950");
    await page.getByRole("button", { name: say("比一比", "Compare") }).click();
    await page.getByText("9,573.13").waitFor();
    await page.getByText("8.13").waitFor();
    await lookAt(page, `repay-offer-${language}`);

    await page.getByLabel(say("放款机构名称", "Name of the lender")).fill("青禾消费金融有限公司");
    await page.getByRole("button", { name: say("记进案卷", "Keep it in the case") }).click();
    await page.getByText(say("记进案卷了", "Kept in the case")).waitFor();
    await page.goto(`${site.url}#/case/people`);
    await page.getByText("青禾消费金融有限公司").first().waitFor();
    await page.goto(`${site.url}#/repay/plan`);
    await page.getByLabel(say("每月收入", "Income a month")).fill("3500");
    await page.getByLabel(say("必要的生活开支", "What living takes")).fill("3000");
    await page.getByRole("button", { name: say("排一排", "Make the plan") }).click();
    await page.getByText(say("照现在的约定还不上", "As agreed now it does not hold")).waitFor();
    await page.getByText(say("2026-05 起还不上：这个月差 3,300.00 元", "From 2026-05 on")).waitFor();
    await page.getByText(say("延长", "months longer")).first().waitFor();
    await page.getByText(say("每月的数字", "The figures by month")).click();
    await lookAt(page, `repay-short-${language}`);
    await page
      .getByRole("button", { name: say("看看谈成以后", "See it agreed") })
      .first()
      .click();
    await page.getByRole("heading", { name: say("谈成以后的样子", "Once it is agreed") }).waitFor();
    await page.getByText(say("已经证明：没有更省的排法", "Proven: no plan costs less")).waitFor({ timeout: 30_000 });
    await page.getByRole("button", { name: say("照这个计划还", "Follow this plan") }).click();
    await page.getByText(say("记进案卷了。首页会记着下一笔", "Kept. Home knows")).waitFor();
    await lookAt(page, `repay-agreed-${language}`);
    await page.getByRole("link", { name: say("看计划进行得怎样", "How the plan goes") }).click();
    await page.getByText(say("下一笔：2026-06-05", "Next: 2026-06-05")).waitFor();
    await page.getByText(say("记一笔还款", "Write down a payment"), { exact: true }).click();
    await page.getByLabel(say("还了多少", "How much")).fill("500");
    await page.getByRole("button", { name: say("记下来", "Write it down") }).click();
    await page.getByText(say("记下来了", "Written down")).waitFor();
    await page.getByText(say("已经还了 500.00 元", "500.00 yuan paid")).first().waitFor();
    await lookAt(page, `repay-follow-${language}`);
    await page.goto(`${site.url}#/repay/plan`);
    await page.getByLabel(say("每月收入", "Income a month")).fill("8000");
    await page.getByLabel(say("必要的生活开支", "What living takes")).fill("3000");
    await page.getByRole("button", { name: say("排一排", "Make the plan") }).click();
    await page.getByText(say("每个月都还得上", "Every month holds")).waitFor();
    await page.getByText(say("已经证明：没有更省的排法", "Proven: no plan costs less")).waitFor({ timeout: 30_000 });
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "XLSX" }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe("plan.xlsx");
    await lookAt(page, `repay-plan-${language}`);
    await page.goto(`${site.url}#/report`);
    await page.getByText(say("利息和费用", "interest and fees")).first().waitFor();
    await lookAt(page, `repay-doors-${language}`);
    expect(strangers(requests, site.url)).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });
});
