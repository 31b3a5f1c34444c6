import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings, lookAt, openSite, root, type Site, strangers, visit } from "./browser.ts";

const passphrase = "春眠不觉晓处处闻啼鸟";
let site: Site;
let folder: string;
beforeAll(async () => {
  site = await openSite();
  folder = await mkdtemp(join(tmpdir(), "ringfence-case-"));
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

async function ringfence(...args: readonly string[]): Promise<string> {
  const tool = join(root, "apps/cli/dist/ringfence.mjs");
  const env = { ...process.env, NO_COLOR: "1", RINGFENCE_PASSPHRASE: passphrase, RINGFENCE_LANG: "zh-CN" };
  return (await promisify(execFile)(process.execPath, [tool, "record", ...args], { cwd: folder, env })).stdout;
}

async function makeCase(page: Page): Promise<string> {
  await page.goto(`${site.url}#/case`);
  await page.getByLabel("口令", { exact: true }).fill(passphrase);
  await page.getByLabel("再输一次口令").fill(passphrase);
  await page.getByRole("button", { name: "建案卷" }).click();
  await page.getByRole("heading", { name: "抄下恢复密钥" }).waitFor();
  const key = await page.locator(".keep-key").textContent();
  await page.getByRole("button", { name: "我抄好了" }).click();
  return `${key}`;
}

async function logCall(page: Page): Promise<void> {
  await page.getByRole("link", { name: "记一次联系" }).click();
  await page.getByLabel("什么时候").fill("2026-03-05T22:40");
  await page.getByLabel("谁接到的").selectOption({ label: "我的父母" });
  await page.getByRole("button", { name: "已经把欠款告诉了别人" }).click();
  await page.getByLabel("对方号码").fill("057188001234");
  await page.getByRole("button", { name: "记下" }).click();
  await page.getByText("已经把欠款告诉了别人").waitFor();
}

async function saved(page: Page, button: string, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  const path = join(folder, name);
  await download.saveAs(path);
  return path;
}

describe("a case kept on the phone", () => {
  it("goes from a passphrase to a checked bundle, a backup, the command line and back", async () => {
    const { page, requests, troubles, context } = await visit(site, { acceptDownloads: true });
    const recoveryKey = await makeCase(page);
    expect(recoveryKey).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){8}$/);
    await logCall(page);
    await page.getByLabel("导入备份或详单").setInputFiles(join(root, "apps/web/example/sms.xml"));
    await page.getByRole("button", { name: /^读进来/ }).click();
    await page.getByText(/sms\.xml：读到 \d+ 行，新记入 [1-9]/).waitFor();
    await page.getByLabel("附上截图、录音或文件").setInputFiles(join(root, "docs/report.png"));
    await page.getByText("证据材料：report.png").waitFor();

    await page.getByRole("link", { name: "看看哪些不合规则" }).click();
    await page.locator(".rf-report").waitFor();
    expect(await page.locator("#rule-contact-hours").count()).toBe(1);
    await page.getByRole("link", { name: "留证" }).click();

    await page.getByText("交给律师、监管或法院").click();
    await saved(page, "做证据包", "phone.zip");
    expect(await ringfence("verify", "phone.zip")).toContain("核对无误");

    await page.getByText("备份、锁上、口令").click();
    await saved(page, "存一份备份", "phone.rfb");
    await ringfence("restore", "phone.rfb", "phone.ringfence");
    expect(await ringfence("list", "phone.ringfence")).toContain("已经把欠款告诉了别人");
    await ringfence("log", "phone.ringfence", "--at", "2026-03-06 09:00", "--text", "在电脑上补记的一笔");
    await ringfence("backup", "phone.ringfence", "back.rfb");

    await page.getByRole("link", { name: "设置" }).first().click();
    await page.getByText("从这台设备上删掉案卷").first().click();
    await page.getByRole("button", { name: "从这台设备上删掉案卷" }).click();
    await page.getByRole("button", { name: "确定，全部删掉" }).click();
    await page.getByRole("link", { name: "留证" }).click();
    await page.getByText("我有备份，要恢复").click();
    await page.getByLabel("选择备份文件").setInputFiles(join(folder, "back.rfb"));
    await page.getByRole("heading", { name: "案卷已锁上" }).waitFor();
    await page.getByLabel("口令", { exact: true }).fill("不对的口令啊");
    await page.getByRole("button", { name: "打开" }).click();
    await page.getByText("口令不对").waitFor();
    await page.getByLabel("口令", { exact: true }).fill(passphrase);
    await page.getByRole("button", { name: "打开" }).click();
    await page.getByText("在电脑上补记的一笔").waitFor();

    expect(troubles).toEqual([]);
    expect(strangers(requests, site.url)).toEqual([]);
    expect((await readFile(join(folder, "phone.rfb"))).includes("已经把欠款")).toBe(false);
    await context.close();
  });

  it("is locked after the page was closed, and opens with the recovery key", async () => {
    const { page, context } = await visit(site);
    const recoveryKey = await makeCase(page);
    await page.reload();
    await page.getByRole("heading", { name: "案卷已锁上" }).waitFor();
    await page.getByText("口令忘了，用恢复密钥").click();
    await page.getByLabel("恢复密钥", { exact: true }).fill(recoveryKey.toLowerCase());
    await page.getByRole("button", { name: "打开" }).click();
    await page.getByRole("heading", { name: "我的案卷" }).waitFor();
    await context.close();
  });

  it("makes the rules ready while the passphrase is typed, and lets go of them when the person turns away", async () => {
    const { page, context } = await visit(site);
    await makeCase(page);
    await page.reload();
    await page.getByRole("heading", { name: "案卷已锁上" }).waitFor();
    const judges = () => page.workers().filter((worker) => worker.url().includes("judge-worker")).length;
    await expect.poll(judges).toBe(1);
    await page.goto(`${site.url}#/know`);
    await expect.poll(judges).toBe(0);
    await context.close();
  });

  it("shows the passphrase while it is typed, where the person wants that", async () => {
    const { page, context } = await visit(site);
    await page.goto(`${site.url}#/case`);
    const field = page.getByLabel("口令", { exact: true });
    await field.fill("春眠不觉晓");
    expect(await field.getAttribute("type")).toBe("password");
    await page.getByLabel("看着输入").check();
    expect(await field.getAttribute("type")).toBe("text");
    await lookAt(page, "passphrase-shown");
    await context.close();
  });

  it("refuses a short passphrase and two that differ before anything is made", async () => {
    const { page, context } = await visit(site);
    await page.goto(`${site.url}#/case`);
    await page.getByLabel("口令", { exact: true }).fill("短");
    await page.getByRole("button", { name: "建案卷" }).click();
    await page.getByText("口令至少 8 个字").waitFor();
    await page.getByLabel("口令", { exact: true }).fill(passphrase);
    await page.getByRole("button", { name: "建案卷" }).click();
    await page.getByText("两次输入的口令不一样").waitFor();
    await context.close();
  });

  it.each([{ language: "zh-CN" }, { language: "en" }, { language: "zh-CN", elder: true }])(
    "has no barrier on any screen (%j)",
    async (settings) => {
      // Tall enough that the tabs at the foot of the window cover nothing.
      const { page, context } = await visit(site, { settings, viewport: { width: 360, height: 4000 } });
      const clean = async (screen: string) => expect([screen, ...(await axeFindings(page))]).toEqual([screen]);
      const pass = page.locator("input[type=password]");
      await page.goto(`${site.url}#/case`);
      await pass.first().waitFor();
      await clean("new");
      await pass.nth(0).fill(passphrase);
      await pass.nth(1).fill(passphrase);
      await page.locator("button[type=submit]").click();
      await page.locator(".keep-key").waitFor();
      await clean("recovery key");
      await page.locator("main .ui-button-main").click();
      await page.locator(".keep-actions").waitFor();
      for (const fold of await page.locator("main details > summary").all()) await fold.click();
      await clean("open");
      await page.locator(".keep-actions .ui-button-main").click();
      await page.locator(".keep-chips").waitFor();
      await clean("log");
      await page.reload();
      await page.goto(`${site.url}#/case`);
      await pass.first().waitFor();
      await clean("locked");
      await context.close();
    },
  );
});
