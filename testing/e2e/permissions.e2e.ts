import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lookAt, makeCase, openSite, type Site, strangers, visit } from "./browser.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const userAgent = "Mozilla/5.0 (Linux; U; Android 14; zh-cn; 23127PN0CC) AppleWebKit/537.36 XiaoMi/MiuiBrowser/18.6";

describe.each(["zh-CN", "en"] as const)("taking permissions back (%s)", (language) => {
  const say = (zh: string, en: string) => (language === "en" ? en : zh);

  it("begins with the phone at hand, shows its steps, and changes with the phone chosen", async () => {
    const { page, context, requests, troubles } = await visit(site, { settings: { language }, userAgent });
    await page.goto(`${site.url}#/prevent`);
    await page.getByRole("link", { name: say("收回应用权限", "Take permissions back") }).click();
    await page.getByRole("heading", { name: /空白通行证/ }).waitFor();
    await page.getByText(say("先留证再动手", "Evidence first")).waitFor();
    await page.getByText(say("没有在每一款手机上试过", "not tried on every phone")).waitFor();
    await lookAt(page, `permissions-${language}`);
    await page.getByLabel(say("你的手机", "Your phone")).selectOption("ios");
    await page.getByRole("heading", { name: say("有限访问", "Limited Access") }).waitFor();
    expect(await page.getByRole("heading", { name: /空白通行证/ }).count()).toBe(0);
    expect(strangers(requests, site.url)).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });
});

it("what was taken back goes into the case with its screenshot", async () => {
  const { page, context, troubles } = await visit(site, { userAgent });
  await makeCase(page, site);
  await page.goto(`${site.url}#/prevent/permissions`);
  await page.getByText("记一笔：收回了").click();
  await page.getByRole("button", { name: "记入案卷" }).click();
  await page.getByText("写上应用的名字").waitFor();
  await page.getByLabel("哪款应用").fill("某某借");
  await page.getByLabel("短信").check();
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "权限.png", mimeType: "image/png", buffer: Buffer.from("png") });
  await page.getByText("已选：权限.png").waitFor();
  await lookAt(page, "permissions-note");
  await page.getByRole("button", { name: "记入案卷" }).click();
  await page.getByText("记下了。").waitFor();
  await page.goto(`${site.url}#/case`);
  await page.getByText("收回应用权限：某某借").waitFor();
  await page.getByText("证据材料：权限.png").waitFor();
  expect(troubles).toEqual([]);
  await context.close();
});
