import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings, makeCase, openSite, passphrase, root, type Site, strangers, visit } from "./browser.ts";

let site: Site;
let folder: string;
beforeAll(async () => {
  site = await openSite();
  folder = await mkdtemp(join(tmpdir(), "ringfence-screens-"));
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

const evil = (name: string, mimeType: string, text: string) => ({ name, mimeType, buffer: Buffer.from(text) });
const script = "fetch('https://evil.example/');document.title='owned';globalThis.owned=1";

describe("an entry and its evidence", () => {
  it("is shown inert: a picture is a picture, and nothing in a file runs or loads", async () => {
    const { page, context, requests, troubles } = await visit(site);
    await makeCase(page, site);
    const files = [
      evil(
        "图.svg",
        "image/svg+xml",
        `<svg xmlns="http://www.w3.org/2000/svg" onload="${script}"><script>${script}</script></svg>`,
      ),
      evil(
        "页.html",
        "text/html",
        `<script>${script}</script><img src="https://evil.example/a.png" onerror="${script}">`,
      ),
      evil("装成图片.png", "image/png", `<script>${script}</script>`),
    ];
    for (const file of files) await page.getByLabel("附上截图、录音或文件").setInputFiles(file);
    await page.getByLabel("附上截图、录音或文件").setInputFiles(join(root, "docs/report.png"));
    await page.getByText("证据材料：report.png").waitFor();
    for (let seq = 0; seq < 4; seq++) {
      await page.goto(`${site.url}#/case/entry/${seq}`);
      await page.getByText(`第 ${seq} 条`).waitFor({ state: "attached" });
      await page.getByRole("button", { name: "看看" }).click();
      if (seq === 0) await page.getByText(/可能带有程序或链接|<svg/).waitFor();
      if (seq === 1) await page.locator(".keep-preview").waitFor();
      if (seq === 3) await expect.poll(() => pictureWidth(page)).toBeGreaterThan(100);
    }
    expect(await page.evaluate(() => "owned" in globalThis)).toBe(false);
    expect(await page.title()).not.toBe("owned");
    expect(strangers(requests, site.url)).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });

  it("is corrected with a reason, tagged and withdrawn, and the first words stay in the log", async () => {
    const { page, context, troubles } = await visit(site);
    await makeCase(page, site);
    await page.getByRole("link", { name: "记一次联系" }).click();
    await page.getByRole("button", { name: "刚刚" }).click();
    await page.getByRole("button", { name: "骂人、侮辱" }).click();
    await page.getByLabel("附上截图或录音").setInputFiles(join(root, "docs/report.png"));
    await page.getByText("会一起存：report.png").waitFor();
    await page.getByRole("button", { name: "记下" }).click();
    await page.getByText("1 次联系，1 份证据文件").waitFor();
    await page.goto(`${site.url}#/case/entry/0`);
    await page.getByRole("heading", { name: "补上这些会更有用" }).waitFor();
    await page.getByText("对方的号码或账号是什么？").waitFor();
    await page.getByText("report.png").first().waitFor();
    await page.getByText("更正或撤下").click();
    await page.getByLabel("对方号码").fill("057188001234");
    await page.getByRole("button", { name: "记下更正" }).click();
    await page.getByText("请写一句为什么").waitFor();
    await page.getByLabel("为什么更正").fill("想起了号码");
    await page.getByRole("button", { name: "记下更正" }).click();
    await page.getByText("后来更正过（记录 2）").waitFor();
    expect(await page.getByText("对方的号码或账号是什么？").count()).toBe(0);
    await page.getByRole("button", { name: "抹去内容" }).click();
    await page.getByRole("button", { name: "确定抹去，只留指纹" }).click();
    await page.getByText("内容已按你的要求抹去").waitFor();
    await page.getByLabel("标签").fill("半夜，单位");
    await page.getByRole("button", { name: "记下标签" }).click();
    await page.getByLabel("为什么更正").fill("记错了");
    await page.getByRole("button", { name: "撤下这一条" }).click();
    await page.getByText(/后来撤下了/).waitFor();
    await page.goto(`${site.url}#/case`);
    await page.getByText("0 次联系").waitFor();
    await page.getByText("骂人、侮辱").first().waitFor();
    expect(troubles).toEqual([]);
    await context.close();
  });
});

describe("the lock", () => {
  it("falls after the minutes chosen without a touch, and a second tab reads only until the first is closed", async () => {
    const { page, context, troubles } = await visit(site, { settings: { language: "zh-CN", idleMinutes: 2 } });
    await page.clock.install();
    await makeCase(page, site);
    const second = await context.newPage();
    await second.goto(`${site.url}#/case`);
    await second.getByLabel("口令", { exact: true }).fill(passphrase);
    await second.getByRole("button", { name: "打开" }).click();
    await second.getByText("案卷正在另一个窗口里打开，这里只能看").waitFor();
    await page.clock.fastForward("01:30");
    await page.mouse.click(5, 300);
    await page.clock.fastForward("01:30");
    expect(await page.getByRole("heading", { name: "我的案卷" }).count()).toBe(1);
    await page.clock.fastForward("00:40");
    await page.getByRole("heading", { name: "案卷已锁上" }).waitFor();
    await second.reload();
    await second.getByLabel("口令", { exact: true }).fill(passphrase);
    await second.getByRole("button", { name: "打开" }).click();
    await second.getByRole("heading", { name: "我的案卷" }).waitFor();
    expect(await second.getByText("这里只能看").count()).toBe(0);
    expect(troubles).toEqual([]);
    await context.close();
  });
});

describe("putting in order", () => {
  it("names a lender and a loan, merges what two files say of one call, and takes an import back", async () => {
    const { page, context, troubles } = await visit(site);
    await makeCase(page, site);
    await page.getByRole("link", { name: "人和借款" }).click();
    await page.getByText("加一个人和号码").click();
    await page.getByLabel("是什么人").selectOption("collector");
    await page.getByLabel("号码", { exact: true }).fill("13900001111");
    await page.getByRole("button", { name: "记下" }).last().click();
    await page.getByText("13900001111").waitFor();
    await page.getByText("写上一笔借款").click();
    await page.getByRole("button", { name: "记下" }).first().click();
    await page.getByText("至少写一样").waitFor();
    await page.getByLabel("放款机构名称").fill("某某消费金融有限公司");
    await page.getByLabel("借了多少元").fill("2万");
    await page.getByLabel("从哪天起逾期").fill("2026-01-05");
    await page.getByRole("button", { name: "记下" }).first().click();
    await page.getByText("2026-01-05 起逾期").waitFor();
    expect(await page.getByLabel("放款机构名称").inputValue()).toBe("");
    // The collector was there before the lender: only now can one say for whom they collect.
    await page.getByRole("group", { name: "是替哪家催的？" }).getByRole("button", { name: "某某消费金融" }).click();
    await page.getByRole("group", { name: "是替哪家催的？" }).waitFor({ state: "detached" });
    await page.goto(`${site.url}#/case`);
    const row = (at: string) =>
      `对方号码,起始时间,通信方式,通信时长\n13900001111,${at},被叫,65\n13900002222,2026-02-01 10:00:00,被叫,5\n`;
    for (const [name, at] of [
      ["甲.csv", "2026-03-05 22:10:00"],
      ["乙.csv", "2026-03-05 22:10:20"],
    ] as const) {
      await page
        .getByLabel("导入备份或详单")
        .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(row(at)) });
      await page.getByRole("button", { name: /^读进来/ }).click();
      await page.getByText(new RegExp(`${name}：读到`)).waitFor();
    }
    await page.getByText("4 次联系").waitFor();
    await page.getByRole("link", { name: "整理" }).click();
    await page.getByRole("button", { name: /对都是同一次/ }).click();
    await page.getByText("没有看起来重复的").waitFor();
    await page.goto(`${site.url}#/case`);
    await page.getByText("2 次联系").waitFor();
    await page.getByRole("link", { name: "整理" }).click();
    await page.getByRole("button", { name: "是催收" }).first().click();
    await page.getByRole("button", { name: "撤回这次导入" }).last().click();
    await page.getByText("里面的记录都撤下了").waitFor();
    expect(await page.getByRole("button", { name: "撤回这次导入" }).count()).toBe(1);
    expect(troubles).toEqual([]);
    await context.close();
  });
});

describe("the contact person's own mode", () => {
  it("keeps a small record in a file, refuses, and marks what comes after", async () => {
    const { page, context, requests, troubles } = await visit(site, { acceptDownloads: true });
    await page.getByRole("link", { name: /我是亲友/ }).click();
    await page.getByLabel("对方号码").fill("057188001234");
    await page.getByLabel("什么时候").fill("2026-03-05T21:00");
    await page.getByRole("button", { name: "要别人替我还" }).click();
    await page.getByRole("button", { name: "记下这一次" }).click();
    await page.getByText("2026年3月5日 21:00").waitFor();
    await page.getByText("写一份拒绝联系的通知").click();
    await page.getByText("请写上落款的名字").waitFor();
    await page.getByLabel("写给哪家机构").fill("某某消费金融有限公司");
    await page.getByLabel("落款的名字").fill("王秀英");
    const save = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name, exact: true }).click(),
      ]);
      const path = join(folder, download.suggestedFilename());
      await download.saveAs(path);
      return path;
    };
    expect(await readFile(await save("文字"), "utf8")).toContain("通知人：王秀英");
    expect((await readFile(await save("DOCX"))).subarray(0, 2).toString()).toBe("PK");
    expect((await readFile(await save("PDF"))).subarray(0, 4).toString()).toBe("%PDF");
    await page.getByRole("button", { name: "我已经发出了" }).click();
    await page.getByLabel("什么时候").fill("2030-01-01T09:00");
    await page.getByRole("button", { name: "记下这一次" }).click();
    await page.getByText("这次在你拒绝之后").waitFor();
    const card = await save("存成 .card 文件");
    await page.reload();
    await page.getByText("接着上次的记").click();
    await page.getByLabel("选择我的 .card 文件").setInputFiles(card);
    await page.getByText("这次在你拒绝之后").waitFor();
    expect(strangers(requests, site.url)).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });
});

const pictureWidth = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLImageElement>(".keep-picture")?.naturalWidth ?? 0);

describe("bringing files in", () => {
  it("tells what became of each row, offers the people of an address book, and can be given up", async () => {
    const { page, context, troubles } = await visit(site);
    await makeCase(page, site);
    const fixture = (name: string) => join(root, "testing/fixtures/importers", name);
    const choose = page.getByLabel("导入备份或详单");
    await choose.setInputFiles([fixture("contacts.vcf"), fixture("mailbox.mbox"), fixture("wechat-export.csv")]);
    await page.getByRole("button", { name: /^读进来/ }).click();
    await page.getByText(/wechat-export\.csv：读到 9 行，新记入 5 条，2 行看不懂/).waitFor();
    await page.locator("summary", { hasText: "看不懂、另放一边的 2 行" }).last().click();
    await page.locator("details[open] li", { hasText: "没有时间" }).first().waitFor();
    await page.getByRole("heading", { name: "通讯录里有 3 人" }).waitFor();
    await page.getByLabel(/班主任王老师/).selectOption("");
    await page.getByRole("button", { name: "记入这 1 人" }).click();
    await page.getByRole("heading", { name: "通讯录里有 3 人" }).waitFor({ state: "detached" });
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`${site.url}#/case/people`);
    await page.getByText("妈妈").waitFor();
    expect(await page.getByText("班主任王老师").count()).toBe(0);

    await page.goto(`${site.url}#/case`);
    const call = "对方号码,起始时间,通信方式,通信时长\n13900001111,2026-03-05 22:10:00,被叫,65\n";
    await choose.setInputFiles({ name: "她的.csv", mimeType: "text/csv", buffer: Buffer.from(call) });
    await page.getByLabel("这些文件是从谁的手机里来的？").selectOption({ label: "妈妈" });
    await page.getByRole("button", { name: /^读进来/ }).click();
    await page.getByText(/· 妈妈接到$/).waitFor();

    const row = `<sms address="10690000001" date="1767194100123" type="1" body="${"还款".repeat(60)}"/>\n`;
    const large = join(folder, "大.xml");
    // Large enough that reading it is not over before the button is pressed.
    await writeFile(large, `<smses>${row.repeat(400_000)}</smses>`);
    await choose.setInputFiles(large);
    await page.getByRole("button", { name: /^读进来/ }).click();
    await page.getByRole("button", { name: "不读了" }).click();
    await page.getByText("正在读：大.xml").waitFor({ state: "detached" });
    expect(await page.getByText(/次联系，/).textContent()).toMatch(/^8 次联系/);
    expect(troubles).toEqual([]);
    await context.close();
  });
});
