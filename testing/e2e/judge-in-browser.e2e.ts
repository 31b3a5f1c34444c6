import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeFile } from "../../packages/adapters/file-input-node.ts";
import { nodeImportPorts } from "../../packages/adapters/import-ports-node.ts";
import { judgeFiles } from "../../packages/journey/record/judge-files.ts";
import type { Report } from "../../packages/journey/record/report/report.ts";
import { canonicalJson } from "../../packages/kernel/index.ts";
import { openExample, openSite, root, type Site, strangers, visit } from "./browser.ts";

const example = (name: string) => join(root, "apps/web/example", name);
const backups = [example("sms.xml"), example("calls.xml")];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function chooseAndJudge(page: Page, files: readonly string[]): Promise<void> {
  await page.getByRole("button", { name: "先看看手机里的记录" }).click();
  await page.locator("input[type=file][multiple]").setInputFiles([...files]);
  await page.getByRole("button", { name: "下一步" }).click();
  await page.getByRole("radio", { name: "消费金融公司" }).check();
  await page.getByRole("radio", { name: "网贷" }).check();
  await page.getByRole("button", { name: "开始看" }).click();
  await page.locator(".rf-report").waitFor();
}

async function downloaded(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}

describe("judging a backup in the browser", () => {
  it("gives the same bytes as judging it on Node, and nothing leaves the origin", async () => {
    const { page, requests, troubles, context } = await visit(site, { acceptDownloads: true });
    await chooseAndJudge(page, backups);
    const json = await downloaded(page, "下载 JSON");
    const report: Report = JSON.parse(json);
    expect(report.counts.breaches).toBeGreaterThan(0);
    const files = await Promise.all(backups.map((path) => nodeFile(path)));
    const judged = await judgeFiles(
      {
        files: files.flatMap((file) => (file.ok ? [file.value] : [])),
        answers: { owners: {}, collectors: [], bystanders: [], lenderKind: "consumer-finance", product: "online-loan" },
        asOf: report.asOf,
      },
      nodeImportPorts,
    );
    expect(judged.ok && `${canonicalJson(JSON.parse(JSON.stringify(judged.value.report)))}\n` === json).toBe(true);
    expect(troubles).toEqual([]);
    expect(strangers(requests, site.url)).toEqual([]);
    await context.close();
  });

  it("shows the plain sentence, the words, the source and what would refute it", async () => {
    const { page, context } = await visit(site);
    await chooseAndJudge(page, backups);
    const insult = page.locator("#rule-insult");
    await expect.poll(() => insult.locator("mark").allTextContents()).toContainEqual(expect.stringContaining("老赖"));
    expect(await insult.textContent()).toMatch(/违法/);
    expect(await insult.textContent()).toMatch(/起施行|施行/);
    expect(await insult.getByText("什么能推翻它").count()).toBe(1);
    expect(await page.getByRole("heading", { name: "文件是怎样读的" }).count()).toBe(1);
    await context.close();
  });

  it("takes files that are dropped", async () => {
    const { page, context } = await visit(site);
    await page.getByRole("button", { name: "先看看手机里的记录" }).click();
    const carried = await page.evaluateHandle(
      (text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], "sms.xml", { type: "text/xml" }));
        return transfer;
      },
      readFileSync(example("sms.xml"), "utf8"),
    );
    await page.locator(".judge-drop").dispatchEvent("drop", { dataTransfer: carried });
    expect(await page.getByText("sms.xml").count()).toBeGreaterThan(0);
    await context.close();
  });

  it("judges again after one tap on a number, and masks numbers until asked", async () => {
    const { page, context } = await visit(site);
    await chooseAndJudge(page, backups);
    const before = await page.locator(".rf-suspects > li").count();
    expect(before).toBeGreaterThan(0);
    expect(await page.locator(".rf-report").textContent()).not.toContain("17000000001");
    await page.getByRole("button", { name: "是催收" }).first().click();
    await expect.poll(() => page.locator(".rf-suspects > li").count()).toBeLessThan(before);
    await page.getByRole("button", { name: "显示完整号码" }).click();
    await expect.poll(async () => (await page.locator(".rf-report").textContent())?.includes("17000000001")).toBe(true);
    await context.close();
  });

  it("names a file it cannot read and still judges the others", async () => {
    const folder = await mkdtemp(join(tmpdir(), "ringfence-e2e-"));
    const photo = join(folder, "photo.xml");
    writeFileSync(photo, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
    const { page, context } = await visit(site);
    await chooseAndJudge(page, [...backups, photo]);
    const files = await page.locator("section", { has: page.locator("#rf-files") }).textContent();
    expect(files).toContain("photo.xml");
    expect(files).toMatch(/认不出这种文件|读不了/);
    expect(await page.locator(".rf-rule").count()).toBeGreaterThan(0);
    await context.close();
  });

  it("stops at once when asked, in the middle of a large file", async () => {
    const folder = await mkdtemp(join(tmpdir(), "ringfence-e2e-"));
    const large = join(folder, "large.xml");
    const row = `  <sms protocol="0" address="17000000001" date="1767190000000" type="1" body="${"今天还钱".repeat(20)}" />\n`;
    writeFileSync(
      large,
      `<?xml version='1.0' encoding='UTF-8'?>\n<smses count="200000">\n${row.repeat(200_000)}</smses>\n`,
    );
    const { page, context } = await visit(site);
    await page.getByRole("button", { name: "先看看手机里的记录" }).click();
    await page.locator("input[type=file][multiple]").setInputFiles(large);
    await page.getByRole("button", { name: "下一步" }).click();
    await page.getByRole("button", { name: "开始看" }).click();
    await page.locator("progress").waitFor();
    await page.getByRole("button", { name: "停止" }).click();
    await page.getByRole("heading", { name: "已经停下" }).waitFor();
    expect(await page.locator(".rf-report").count()).toBe(0);
    await expect.poll(() => page.workers().length).toBe(0);
    await context.close();
  });

  it("saves a page that stands alone and looks the same with the network cut", async () => {
    const { page, context, troubles } = await visit(site, { acceptDownloads: true });
    await openExample(page);
    const html = await downloaded(page, "下载网页版");
    expect(html).not.toMatch(/<script/i);
    await context.setOffline(true);
    const alone = await context.newPage();
    await alone.setContent(html);
    expect(await alone.getByRole("heading", { level: 1 }).textContent()).toBe(
      await page.getByRole("heading", { level: 1 }).textContent(),
    );
    expect(await alone.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe("rgba(0, 0, 0, 0)");
    expect(troubles).toEqual([]);
    await context.close();
  });

  it("works with the keyboard alone, from the home screen to an answered number", async () => {
    const { page, context } = await visit(site, { settings: { language: "zh-CN", exitNoteRead: true } });
    const press = async (name: string) => {
      for (let tabs = 0; tabs < 60; tabs += 1) {
        await page.keyboard.press("Tab");
        const focused = await page.evaluate(() => {
          const here = document.activeElement;
          // Past the last one the window itself has the focus, with the text of everything.
          return here === document.body ? "" : (here?.getAttribute("aria-label") ?? here?.textContent);
        });
        if (focused?.includes(name) === true) return page.keyboard.press("Enter");
      }
      throw new Error(`never reached by keyboard: ${name}`);
    };
    await press("先看看这是怎么用的");
    await page.getByRole("link", { name: /认一认/ }).waitFor();
    await press("认一认");
    await page.locator(".rf-report").waitFor();
    const before = await page.locator(".rf-suspects > li").count();
    await press("是催收");
    await expect.poll(() => page.locator(".rf-suspects > li").count()).toBeLessThan(before);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("rf-suspects");
    await context.close();
  });

  it("leaves at once on Esc twice, on the button and on three taps on the name, and the page is gone from where it was", async () => {
    for (const leave of [
      async (page: Page) => {
        await page.keyboard.press("Escape");
        await page.keyboard.press("Escape");
      },
      (page: Page) => page.getByRole("button", { name: "快速离开" }).click(),
      (page: Page) => page.locator(".shell-name").click({ clickCount: 3 }),
    ]) {
      const { page, context } = await visit(site);
      await leave(page);
      await page.waitForURL(/note\.html$/);
      expect(await page.title()).toBe("便签");
      expect(await page.evaluate(() => history.length)).toBe(2);
      await context.close();
    }
  });
});
