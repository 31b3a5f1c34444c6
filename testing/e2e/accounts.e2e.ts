import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { openVault } from "@ringfence/adapters/vault/vault-node.ts";
import { instant } from "@ringfence/kernel";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lookAt, makeCase, openSite, root, type Site, strangers, visit } from "./browser.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(["zh-CN", "en"] as const)("the account check (%s)", (language) => {
  const say = (zh: string, en: string) => (language === "en" ? en : zh);

  it("ten items with their steps; passwords beside each other, nothing of them kept", async () => {
    const { page, context, requests, troubles } = await visit(site, { settings: { language } });
    await page.goto(`${site.url}#/prevent`);
    await page.getByRole("link", { name: say("账户安全检查", "Account check") }).click();
    await page.locator(".keep-entries > li").nth(9).waitFor();
    await lookAt(page, `accounts-${language}`);
    await page.getByText(say("2. 密码", "2. Passwords")).click();
    const check = page.getByRole("region", { name: say("查一查密码", "Check passwords") });
    await check.getByLabel(say("银行和支付", "bank and payment")).fill("zhangsan1990");
    await check.getByLabel(say("邮箱", "mail"), { exact: true }).fill("zhangsan1991");
    await check.getByLabel(say("借款和其他应用", "lending and other apps")).fill("v9!Tq-lantern-Osprey-44");
    await check.getByRole("button", { name: say("查一查", "Check") }).click();
    const told = check.getByRole("listitem");
    await told.nth(2).waitFor();
    expect(await told.nth(0).textContent()).toMatch(/不够牢|很容易|easily|not strong enough/);
    expect(await told.nth(0).textContent()).toContain(say("和邮箱的一样或几乎一样", "the same as mail, or nearly"));
    expect(await told.nth(2).textContent()).toContain(say("够牢 · 和别处的不一样", "strong · differs from the others"));
    await lookAt(page, `accounts-passwords-${language}`);
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(kept).not.toContain("zhangsan");
    await page.getByText(say("9. 银行卡和挂失电话", "9. Cards, and whom to call")).click();
    expect(await page.locator('a[href="tel:95588"]').count()).toBe(1);
    expect(strangers(requests, site.url)).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });
});

it("a round goes into the case with what was found; messages are asked about, home waits a month", async () => {
  const { page, context, troubles } = await visit(site);
  await makeCase(page, site);
  const now = new Date(Date.now() + 28_800_000).toISOString().slice(0, 10);
  const text = `${now} 02:10 10690000: 【某银行】您的账户在新设备登录，验证码482913，如非本人操作请致电客服。`;
  const input = page.locator("input[type=file]").first();
  await input.setInputFiles({ name: "短信.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "读进来（1 份）" }).click();
  await page.getByText("新记入 1 条").waitFor();
  await page.goto(`${site.url}#/`);
  await page.locator(".home-steps > li", { hasText: "做一次账户安全检查" }).getByRole("link").click();
  await page.getByText("这次换设备登录，是你吗").click();
  expect(await page.locator("[aria-labelledby=unusual]").textContent()).not.toContain("482913");
  await lookAt(page, "accounts-asked");
  await page.getByRole("button", { name: "记下这一轮" }).click();
  await page.getByText("先看一项再记").waitFor();
  await page.getByText("1. 登录过的设备").click();
  await page.getByLabel("有问题，改好了").first().check();
  await page.getByLabel("记一句").first().fill("移除了一台旧手机");
  await page.getByText("已看 1 / 10").waitFor();
  await page.getByRole("button", { name: "记下这一轮" }).click();
  await page.getByText("这一轮记下了").waitFor();
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "每月提醒存进日历" }).click(),
  ]);
  expect(await readFile(await saved.path(), "utf8")).toMatch(/BEGIN:VEVENT[\s\S]*SUMMARY:每月检查/);
  await page.goto(`${site.url}#/case`);
  await page.getByText("账户安全检查").first().waitFor();
  await page.goto(`${site.url}#/`);
  await page.locator(".home-steps").waitFor();
  expect(await page.locator(".home-steps > li", { hasText: "做一次账户安全检查" }).count()).toBe(0);
  expect(troubles).toEqual([]);
  await context.close();
});

it("from the terminal: the round into a case, emergency contacts and permissions beside it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "ringfence-accounts-"));
  try {
    const env = { ...process.env, NO_COLOR: "1", RINGFENCE_PASSPHRASE: "春眠不觉晓", RINGFENCE_LANG: "zh-CN" };
    const tool = join(root, "apps/cli/dist/ringfence.mjs");
    const ringfence = async (...args: string[]) =>
      (await promisify(execFile)(process.execPath, [tool, ...args], { cwd: folder, env })).stdout;
    await ringfence("record", "new", "case.ringfence");
    expect(await ringfence("prevent", "accounts")).toMatch(/1\. 登录过的设备.*工商银行 95588.*10\. 知道该找谁/s);
    const round = [
      "prevent",
      "accounts",
      "case.ringfence",
      "--tick",
      "devices=put-right=移除一台",
      "--ics",
      "r.ics",
      "--json",
    ];
    const yesterday = new Date(Date.now() + 28_800_000 - 86_400_000).toISOString().slice(0, 10);
    const bill = await readFile(join(root, "testing/fixtures/bills/icbc-account.csv"), "utf8");
    await writeFile(join(folder, "bill.csv"), bill.replaceAll(/2026-0[1-3]-\d\d/g, yesterday));
    await ringfence("repay", "import", "bill.csv", "--case", "case.ringfence");
    expect(await ringfence("prevent", "accounts", "case.ringfence")).toMatch(
      /头一次出现的自动扣款.*速借小额贷款.*¥560\.00/,
    );
    expect(JSON.parse(await ringfence(...round)).rounds[0].items).toEqual([
      { item: "devices", outcome: "put-right", note: "移除一台" },
    ]);
    expect(await readFile(join(folder, "r.ics"), "utf8")).toContain("每月检查");
    await ringfence("prevent", "accounts", "--html", "round.html");
    expect(await readFile(join(folder, "round.html"), "utf8")).toMatch(
      /1\. 登录过的设备.*工商银行 95588.*10\. 知道该找谁/s,
    );
    await expect(ringfence("prevent", "accounts", "case.ringfence", "--tick", "devices=fine")).rejects.toMatchObject({
      code: 2,
    });
    expect(await ringfence("prevent", "contacts", "case.ringfence")).toContain("还没有记过");
    const opened = await openVault(
      join(folder, "case.ringfence"),
      { passphrase: env.RINGFENCE_PASSPHRASE },
      { now: () => instant(Date.now()) },
    );
    if (!opened.ok) throw new Error(opened.code);
    await opened.value.append([{ kind: "loan-added", body: { id: "l1", name: "某某贷" } }]);
    await opened.value.close();
    const named = ["prevent", "contacts", "case.ringfence", "--loan", "l1", "--person", "小王", "--relation", "friend"];
    expect(await ringfence(...named, "--knew", "no")).toContain("小王（某某贷）：还不知道。先告诉他");
    expect(await ringfence(...named, "--knew", "before", "--agreed", "no")).toContain(
      "小王（某某贷）：事先知道，没有同意。可写信",
    );
    await expect(ringfence("prevent", "contacts", "case.ringfence", "--loan", "l9")).rejects.toMatchObject({ code: 2 });
    expect(await ringfence("prevent", "permissions", "coloros")).toMatch(/OPPO.*隐私替身/s);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
