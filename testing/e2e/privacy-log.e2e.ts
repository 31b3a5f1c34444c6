import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lookAt, openExample, openSite, root, type Site, strangers, visit } from "./browser.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const access = (app: string, category: string, timeStamp: string) =>
  `${JSON.stringify({ type: "access", accessor: { identifier: app, identifierType: "bundleID" }, category, kind: "intervalBegin", timeStamp })}\n`;

const report = [
  access("com.example.borrow", "contacts", "2025-05-30T10:14:03.120+08:00"),
  access("com.example.borrow", "contacts", "2025-05-30T10:14:40.000+08:00"),
  access("com.example.chat", "photos", "2025-05-30T12:00:00+08:00"),
  `${JSON.stringify({ type: "networkActivity", bundleID: "com.example.borrow", domain: "risk.example", hits: 12, timeStamp: "2025-05-30T10:15:00+08:00" })}\n`,
  "{ cut off",
].join("");

describe.each(["zh-CN", "en"] as const)("the phone's own log (%s)", (language) => {
  const say = (zh: string, en: string) => (language === "en" ? en : zh);

  it("shows who read the contacts, beside loan and calls, and goes into the case", async () => {
    const { page, context, requests, troubles } = await visit(site, { settings: { language } });
    await openExample(page, say("先看看这是怎么用的", "Show me how this works first"));
    await page.goto(`${site.url}#/prevent`);
    await page.getByRole("link", { name: say("手机自己记下了什么", "What the phone itself logged") }).click();
    await page.getByText(say("怎样取出这份记录", "How to get the log out")).click();
    await lookAt(page, `privacy-log-start-${language}`);
    const input = page.locator("input[type=file]");
    await input.setInputFiles({
      name: "photo.bin",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("nothing\n"),
    });
    await page.getByText(say("认不出这是什么记录", "This is no log known here")).waitFor();
    await input.setInputFiles({ name: "App_Privacy_Report.ndjson", mimeType: "", buffer: Buffer.from(report) });
    await page
      .getByText(say("共 5 行：采用 4，略过 0，读不懂 1", "5 lines: 4 taken, 0 left out, 1 not understood"))
      .waitFor();
    const first = page.locator(".keep-entries > li").first();
    expect(await first.textContent()).toMatch(/com\.example\.borrow.*(通讯录 2 次|contacts: 2 time).*risk\.example/s);
    await first.getByLabel(say("这是借款应用", "This is an app for borrowing")).check();
    const line = page.locator(".keep-line > li");
    expect(await line.first().textContent()).toContain(say("读取通讯录 2 次", "read the contacts 2 times"));
    expect(await line.last().textContent()).toMatch(/联系人|people around/);
    await page.getByText(say("不等于号码一定是从这里出去的", "does not prove")).waitFor();
    await lookAt(page, `privacy-log-result-${language}`);
    await page.getByRole("button", { name: say("记入案卷，原文件存为证据", "Keep in the case") }).click();
    await page.getByText(say("已记入案卷", "Kept in the case")).waitFor();
    await page.goto(`${site.url}#/case`);
    await page.getByText(say("手机自己的隐私记录：App_Privacy", "The phone's own privacy log: App_Privacy")).waitFor();
    await page.goto(`${site.url}#/case/overview`);
    await page.locator("#line-of-time").waitFor();
    await lookAt(page, `privacy-log-overview-${language}`);
    await page.goto(`${site.url}#/case/report`);
    await page.getByText(say("过度索要个人信息", "Taking more data than needed")).first().waitFor();
    expect(strangers(requests, site.url)).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });
});

it("a hundred thousand lines are read away from the page; appops counts from a time that can be set right", async () => {
  const { page, context, troubles } = await visit(site);
  await page.goto(`${site.url}#/prevent/privacy-log`);
  const input = page.locator("input[type=file]");
  const many = access("com.example.borrow", "contacts", "2026-03-02T10:14:03+08:00").repeat(100_000);
  await input.setInputFiles({ name: "long.ndjson", mimeType: "", buffer: Buffer.from(many) });
  await page.getByText("共 100000 行：采用 100000").waitFor();
  const ops = "$ adb shell appops get com.example.borrow\nREAD_CONTACTS: allow; time=+2h ago\n";
  await input.setInputFiles({ name: "ops.txt", mimeType: "text/plain", buffer: Buffer.from(ops) });
  await page.getByLabel("它是什么时候取的").fill("2026-03-02T12:14");
  await page.getByRole("button", { name: "按这个时间重算" }).click();
  await page.getByText("从 2026-03-02 10:14 到 2026-03-02 10:14").waitFor();
  expect(troubles).toEqual([]);
  await context.close();
});

it("from the terminal: what it says, a page of it, and into a case", async () => {
  const folder = await mkdtemp(join(tmpdir(), "ringfence-log-"));
  try {
    const env = { ...process.env, NO_COLOR: "1", RINGFENCE_PASSPHRASE: "春眠不觉晓", RINGFENCE_LANG: "zh-CN" };
    const ringfence = async (...args: string[]) =>
      (
        await promisify(execFile)(process.execPath, [join(root, "apps/cli/dist/ringfence.mjs"), ...args], {
          cwd: folder,
          env,
        })
      ).stdout;
    await writeFile(join(folder, "report.ndjson"), report);
    await ringfence("record", "new", "case.ringfence");
    const told = await ringfence(
      ...["prevent", "privacy-log", "report.ndjson", "--case", "case.ringfence"],
      ...["--lending", "com.example.borrow", "--html", "report.html"],
    );
    expect(told).toMatch(/采用 4，略过 0，读不懂 1.*com\.example\.borrow\t通讯录 2 次.*第 5 行：不是完整.*已记入案卷/s);
    expect(await readFile(join(folder, "report.html"), "utf8")).toContain("通讯录 2 次");
    const listed = await ringfence("record", "list", "case.ringfence");
    expect(listed).toMatch(/应用读取或索取信息.*手机自己的隐私记录.*证据材料/s);
    await writeFile(join(folder, "none.txt"), "nothing\n");
    await expect(ringfence("prevent", "privacy-log", "none.txt")).rejects.toMatchObject({ code: 4 });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
