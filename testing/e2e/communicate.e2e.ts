import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lookAt, makeCase, openSite, passphrase, type Site, strangers, visit } from "./browser.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

let shot = 0;
const look = (page: Page, name: string) => {
  shot += 1;
  return lookAt(page, `letters-${`${shot}`.padStart(2, "0")}-${name}`);
};

/** The person clicks what they see; a screen is what stands between two clicks on the main button. */
const next = (page: Page, name = "下一步") => page.getByRole("button", { name, exact: true }).click();

describe("an overdue borrower without incidents", () => {
  it("has a usable first letter within twelve screens, from an empty case, and sees it filed", async () => {
    const { page, context, requests, troubles } = await visit(site);
    await makeCase(page, site);
    await page.getByRole("link", { name: "沟通维权" }).click();
    await page.getByRole("link", { name: /先说明情况/ }).waitFor();
    let screens = 1;
    await look(page, "tab");
    await page.getByRole("link", { name: /先说明情况/ }).click();
    const answers: readonly (readonly [string, string])[] = [
      ["你的姓名", "陈安"],
      ["写给哪家机构", "青禾消费金融有限公司"],
      ["是哪一笔借款（产品名或合同号）", "青禾易借"],
      ["这笔借款最后一期是哪天到期的", "2027-06-01"],
    ];
    for (const [label, value] of answers) {
      screens += 1;
      await page.getByLabel(label).fill(value);
      if (screens === 2) await look(page, "question");
      await next(page);
    }
    screens += 1;
    await page.getByLabel("承认，并说明还款意愿").check();
    await look(page, "acknowledge");
    await next(page);
    screens += 1;
    await page
      .getByLabel("现在的情况（收入、支出、为什么还不上），照实写")
      .fill("我在二月失业，现在每月收入约三千元。");
    await page.getByRole("button", { name: "先存着，以后接着写" }).click();
    await page.getByText("存好了。下次打开会接着写。").waitFor();
    await next(page);
    screens += 1;
    await page.getByLabel("希望对方联系的手机号").fill("13900000001");
    await next(page);
    screens += 1;
    await look(page, "optional");
    await next(page, "写好给我看");
    screens += 1;
    await page.getByText("关于还款安排的沟通函").first().waitFor();
    await look(page, "letter");
    expect(screens).toBeLessThanOrEqual(12);
    const paper = await page.locator(".paper").textContent();
    expect(paper).toContain("请不要因这笔借款联系我的紧急联系人");
    const [docx] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "DOCX" }).click(),
    ]);
    expect((await readFile(await docx.path())).subarray(0, 2).toString()).toBe("PK");
    const [mail] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "邮件草稿" }).click(),
    ]);
    expect(await readFile(await mail.path(), "utf8")).toContain("X-Unsent: 1");
    const [pdf] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "PDF", exact: true }).click(),
    ]);
    const bytes = await readFile(await pdf.path());
    expect(bytes.subarray(0, 4).toString()).toBe("%PDF");
    expect(bytes.length).toBeLessThan(400_000);
    await page.getByLabel("怎么寄的").selectOption("email");
    await page.getByRole("button", { name: "已经寄出，记下" }).click();
    await page.getByText(/记下了。到 .* 没有答复/).waitFor();
    await page.goto(`${site.url}#/report/deadlines`);
    await page.getByText("信函的答复").waitFor();
    await look(page, "deadlines");
    expect(strangers(requests, site.url)).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });

  it("goes on with a draft after the page was loaded anew", async () => {
    const { page, context } = await visit(site);
    await makeCase(page, site);
    await page.goto(`${site.url}#/communicate/letter/heads-up`);
    await page.getByLabel("你的姓名").fill("陈安");
    await page.getByRole("button", { name: "先存着，以后接着写" }).click();
    await page.getByText("存好了").waitFor();
    await page.reload();
    await page.goto(`${site.url}#/case`);
    await page.getByLabel("口令", { exact: true }).fill(passphrase);
    await page.getByRole("button", { name: "打开" }).click();
    await page.locator(".keep-actions").waitFor();
    await page.goto(`${site.url}#/communicate/letter/heads-up`);
    expect(await page.getByLabel("你的姓名").inputValue()).toBe("陈安");
    await context.close();
  });
});

/** What a borrower has recorded when the mother was called at 23:10: entered through the screens that are there for it. */
async function recordNightCall(page: Page, day: string): Promise<void> {
  await page.goto(`${site.url}#/case/people`);
  await page.getByText("写上一笔借款").click();
  await page.getByLabel("放款机构名称（合同上的全称）").fill("青禾消费金融有限公司");
  await page.getByRole("combobox").first().selectOption("consumer-finance");
  await page.getByRole("button", { name: "记下" }).first().click();
  await page.getByText("青禾消费金融有限公司").first().waitFor();
  await logNightCall(page, day, (zh) => zh);
}

async function logNightCall(page: Page, day: string, say: (zh: string, en: string) => string): Promise<void> {
  await page.goto(`${site.url}#/case/log`);
  await page.getByLabel(say("什么时候", "When")).fill(`${day}T23:10`);
  await page.getByLabel(say("谁接到的", "Who was reached")).selectOption({ label: say("我的父母", "My parent") });
  await page.getByLabel(say("对方号码", "Their number")).fill("02888880001");
  await page.getByRole("button", { name: say("要别人替我还", "asked somebody else to pay") }).click();
  await page.getByRole("button", { name: say("记下", "Keep"), exact: true }).click();
  await page.locator(".keep-actions").waitFor();
}

describe("the mother was called at 23:10", () => {
  for (const language of ["zh-CN", "en"] as const)
    it(`notice, complaint, silence, next door (${language})`, async () => {
      const { page, context, requests, troubles } = await visit(site);
      await page.clock.install({ time: new Date("2026-03-06T10:00:00+08:00") });
      await makeCase(page, site);
      await recordNightCall(page, "2026-03-05");
      if (language === "en") {
        await page.goto(`${site.url}#/settings`);
        await page.getByLabel("English").check();
      }
      const say = (zh: string, en: string) => (language === "en" ? en : zh);
      await page.goto(`${site.url}#/communicate/letter/stop-contacting`);
      await page.getByLabel(say("你的姓名", "Your name")).fill("陈安");
      await next(page, say("下一步", "Next"));
      await page.getByLabel(say("希望对方联系的手机号", "The number they should use")).fill("13900000001");
      await next(page, say("下一步", "Next"));
      await next(page, say("写好给我看", "Write it"));
      await page.getByText("关于停止联系无关第三人的通知").first().waitFor();
      expect(await page.locator(".paper").textContent()).toContain("2026年3月5日 23:10");
      await look(page, `notice-${language}`);
      await page.getByRole("button", { name: say("已经寄出，记下", "Sent: note it down") }).click();
      await page.getByText(say("记下了。", "Noted.")).waitFor();

      // They call again after the notice.
      await page.clock.setFixedTime(new Date("2026-03-08T10:00:00+08:00"));
      await logNightCall(page, "2026-03-07", say);
      await page.goto(`${site.url}#/report`);
      // The list is worked out after the screen is there: it is measured when it is whole.
      await page.getByText(say("为什么不找别家", "Why not the others")).first().waitFor();
      await look(page, `doors-${language}`);
      await page.getByText(say("为什么不找别家", "Why not the others")).first().click();
      await page.getByText(say("要先向机构投诉", "only after the institution was asked")).first().waitFor();
      await page
        .getByRole("link", {
          name: say("写材料：先向放款机构投诉", "Write the paper：The lender's own complaint desk"),
        })
        .click();
      await fillComplaint(page, say);
      await look(page, `complaint-${language}`);
      const paper = page.locator(".paper").first();
      expect(await paper.textContent()).toMatch(/2026年3月5日 23:10.*2026年3月7日 23:10.*投诉请求/s);
      await page.getByText(say("这份材料写哪几次联系", "Which contacts go into this paper")).click();
      await page.getByRole("checkbox", { name: /2026年3月5日/ }).uncheck();
      await paper.getByText("2026年3月5日").waitFor({ state: "detached" });
      await page.getByRole("checkbox", { name: /2026年3月5日/ }).check();
      await page.getByRole("button", { name: say("已经寄出，记下", "Sent: note it down") }).click();
      await page.getByText("2026-03-23").waitFor();

      await page.goto(`${site.url}#/report`);
      await page
        .getByText(say("重复投诉会被合并或不予受理", "A repeated complaint"))
        .first()
        .waitFor({ state: "attached" });

      await page.clock.setFixedTime(new Date("2026-03-25T10:00:00+08:00"));
      await page.goto(`${site.url}#/`);
      await page.getByText(say("该答复的没有答复", "An answer did not come")).waitFor();
      await look(page, `home-${language}`);
      await page.goto(`${site.url}#/report/deadlines`);
      await page.getByText(say("下一步找金融监管总局", "next is National Financial")).waitFor();
      await look(page, `silence-${language}`);
      await page.getByRole("link", { name: say("找下一家", "Go to the next door") }).click();
      await page
        .getByRole("link", { name: say("写材料：金融监管总局投诉热线", "Write the paper：National Financial") })
        .waitFor();
      expect(strangers(requests, site.url)).toEqual([]);
      expect(troubles).toEqual([]);
      await context.close();
    });
});

async function fillComplaint(page: Page, say: (zh: string, en: string) => string): Promise<void> {
  const form = page.locator("form");
  for (const [label, value] of [
    [say("你的姓名", "Your name"), "陈安"],
    [say("希望对方联系的手机号", "The number they should use"), "13900000001"],
  ] as const) {
    await form.getByLabel(label).fill(value);
    await next(page, say("下一步", "Next"));
  }
  const own = form.getByLabel(say("用自己的话说", "In your own words"));
  await own.fill("催我妈还钱。");
  await next(page, say("下一步", "Next"));
  await next(page, say("写好给我看", "Write it"));
  await page.getByText(say("自己的话太短", "Your own words are too short")).waitFor();
  await form
    .getByLabel(say("用自己的话说", "In your own words"))
    .fill("三月五日晚上十一点多，他们给我母亲打电话，要她替我还钱。母亲有高血压，一夜没睡，现在不敢接电话。");
  await page.getByText("投诉请求").first().waitFor();
}

describe("the smaller helps", () => {
  it("the call guide is ticked off, a promise noted and settled, an offer looked at", async () => {
    const { page, context, troubles } = await visit(site);
    await makeCase(page, site);
    await page.goto(`${site.url}#/communicate/call`);
    await page.getByLabel("请问您是哪家公司、工号多少？").check();
    await look(page, "call");
    await page.goto(`${site.url}#/communicate/promises`);
    await page.getByText("记一个承诺").click();
    await page.getByLabel("答应了什么").fill("三天内发书面方案");
    await page.getByLabel("到哪天（可空）").fill("2026-01-01");
    await page.getByRole("button", { name: "记下", exact: true }).click();
    await page.getByText("过期了").waitFor();
    await look(page, "promises");
    await page.getByRole("button", { name: "没做到" }).click();
    await page.getByText("没做到 · 2026-01-01").waitFor();
    await page.goto(`${site.url}#/communicate/scam`);
    await page.getByLabel("对方的广告、聊天或你的转述").fill("专业征信修复，先付定金2000元，不成功全额退款");
    await page.getByRole("button", { name: "看一看" }).click();
    await page.getByText("很像骗局").waitFor();
    await look(page, "scam");
    await page.goto(`${site.url}#/communicate/letters`);
    await page.getByRole("link", { name: /接电话的提纲/ }).waitFor();
    await look(page, "letters");
    expect(troubles).toEqual([]);
    await context.close();
  });
});
