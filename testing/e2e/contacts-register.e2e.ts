import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lookAt, openExample, openSite, type Site, visit } from "./browser.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(["zh-CN", "en"] as const)("emergency contacts (%s)", (language) => {
  const say = (zh: string, en: string) => (language === "en" ? en : zh);

  it("who was named, what they know, and what to do; home asks when a loan is overdue", async () => {
    const { page, context, troubles } = await visit(site, { settings: { language } });
    await openExample(page, say("先看看这是怎么用的", "Show me how this works first"));
    await page.goto(`${site.url}#/`);
    const step = page.locator(".home-steps > li", {
      hasText: say("看看填过谁做紧急联系人", "See to your emergency contacts"),
    });
    await step.getByRole("link").click();
    await page.getByText(say("紧急联系人不是担保人", "is no guarantor")).first().waitFor();
    const form = page.locator("details", { hasText: say("记一位", "Note somebody") });
    await form.locator("summary").click();
    await form.getByLabel(say("是谁", "Who")).selectOption("new");
    await form.getByLabel(say("和你的关系", "Relation to you")).selectOption("colleague");
    await form.getByLabel(say("称呼（可空）", "Name (optional)")).fill("小王");
    await form.getByLabel(say("他知道吗", "Do they know?")).selectOption("no");
    await form.getByRole("button", { name: say("记下", "Note") }).click();
    const line = page.locator(".keep-entries > li", { hasText: "小王" });
    await line.getByText(say("还不知道", "does not know yet")).first().waitFor();
    expect(await line.getByRole("link").count()).toBe(2);
    await lookAt(page, `contacts-register-${language}`);
    await line.getByText(say("改一改记的", "Change what is noted")).click();
    await line.getByLabel(say("他知道吗", "Do they know?")).selectOption("afterwards");
    await line.getByLabel(say("他同意吗", "Do they agree?")).selectOption("yes");
    await line.getByRole("button", { name: say("记下", "Note") }).click();
    await line.getByText(say("现在不用做什么", "Nothing to do now")).waitFor();
    await lookAt(page, `contacts-register-told-${language}`);
    await page.goto(`${site.url}#/case`);
    await page.getByText(say("紧急联系人登记", "Emergency contact noted")).first().waitFor();
    expect(troubles).toEqual([]);
    await context.close();
  });
});
