import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildApk } from "../apk/build-apk.ts";
import { lending, torch } from "../apk/samples.ts";
import { lookAt, makeCase, openSite, type Site, strangers, visit } from "./browser.ts";

let site: Site;
let loan: Buffer;
let harmless: Buffer;
beforeAll(async () => {
  site = await openSite();
  loan = Buffer.from(await buildApk(lending));
  harmless = Buffer.from(await buildApk(torch));
});
afterAll(() => site.close());

const packageOf = (name: string, buffer: Buffer) => ({ name, mimeType: "application/octet-stream", buffer });

describe.each(["zh-CN", "en"] as const)("an app that reads the contacts (%s)", (language) => {
  const say = (zh: string, en: string) => (language === "en" ? en : zh);

  it("is told by permission, trace, kind and rule; a torch is not accused", async () => {
    const { page, context, requests, troubles } = await visit(site, { settings: { language } });
    await page.getByRole("link", { name: say("防护", "Protect"), exact: true }).click();
    await page.getByRole("link", { name: say("看一个安卓应用", "Look into an Android app") }).click();
    const input = page.locator("input[type=file]");
    await input.setInputFiles(packageOf("loan.apk", loan));
    const review = page.locator(".rf-report");
    await review.getByText(say("代码里也有读取通讯录的痕迹", "its code has traces of reading them")).waitFor();
    await review.getByText(say("「网络借贷」类应用的必要信息里没有通讯录", 'of the kind "Online lending"')).waitFor();
    await review.getByText(say("痕迹不是证据", "no proof of activity")).waitFor();
    await review
      .getByText(say("《App必要个人信息范围规定》第五条", "Necessary App Information Rules art. 5"))
      .waitFor();
    await review.getByText(say("同盾设备指纹", "device fingerprint")).first().waitFor();
    await lookAt(page, `app-review-${language}`);
    await page.getByText(say("技术细节", "Technical details")).click();
    await review.getByText("CN=Qinghe Release").waitFor();
    await lookAt(page, `app-review-technical-${language}`);
    await page.getByLabel(say("它是哪一类", "Which kind it is")).selectOption("1");
    await review.getByText(say("你选的", "you chose it")).waitFor();
    await input.setInputFiles(packageOf("torch.apk", harmless));
    await review.getByText(say("没有发现它要通讯录", "It does not ask for the contacts")).waitFor();
    expect(await review.textContent()).not.toMatch(/违法|不符合|against/);
    await lookAt(page, `app-review-harmless-${language}`);
    await input.setInputFiles(packageOf("notes.txt", Buffer.from("nothing")));
    await page.getByText(say("这不是安卓应用", "This is no Android app")).waitFor();
    expect(strangers(requests, site.url)).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });
});

it("goes into the case, with the package where that is wanted", async () => {
  const { page, context, troubles } = await visit(site);
  await makeCase(page, site);
  await page.goto(`${site.url}#/prevent/app`);
  await page.getByLabel("选安装包").setInputFiles(packageOf("loan.apk", loan));
  await page.getByLabel("把安装包也存进案卷").check();
  await page.getByRole("button", { name: "记进案卷" }).click();
  await page.getByText("记进案卷了").waitFor();
  await page.goto(`${site.url}#/case`);
  await page.getByText("检查过的应用").first().waitFor();
  await lookAt(page, "app-review-kept");
  await page.goto(`${site.url}#/`);
  await page.getByText("“青禾借款”要过或读过通讯录").waitFor();
  expect(troubles).toEqual([]);
  await context.close();
});
