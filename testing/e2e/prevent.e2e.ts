import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { openZip } from "@ringfence/adapters/bundle/zip.ts";
import { renderPdf } from "@ringfence/adapters/documents/render-pdf-node.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { longContract, planted, policyPage } from "../terms/long-contract.ts";
import { lookAt, makeCase, openSite, phone, root, type Site, strangers, visit } from "./browser.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const contract = `某某易借个人消费贷款合同
第一条 借款
借款金额为一万元，年利率（单利）为百分之十二。
第二条 授权
（一）甲方授权乙方读取手机通讯录并上传联系人信息。
（二）逾期后，乙方有权联系甲方的紧急联系人进行催告。
（三）乙方不会读取甲方的短信。
第三条 费用
除利息外，甲方应按月向丙方支付担保服务费。
第四条 其他
甲方可以随时在“设置”中撤回同意、删除账号，乙方在十五个工作日内完成。`;

describe.each(["zh-CN", "en"] as const)("a contract that gives the address book away (%s)", (language) => {
  const say = (zh: string, en: string) => (language === "en" ? en : zh);

  it("three things first, each place with its words and clause, then a letter", async () => {
    const { page, context, requests, troubles } = await visit(site, { settings: { language } });
    await page.getByRole("link", { name: say("防护", "Protect"), exact: true }).click();
    await page.getByRole("link", { name: say("看合同、隐私政策", "Read a contract or policy") }).click();
    await page.getByRole("button", { name: say("看一看", "Read it") }).click();
    await page.getByText(say("先贴上文字", "Paste the text first")).waitFor();
    await page.getByLabel(say("合同或隐私政策的文字", "Text of the contract or policy")).fill(contract);
    await page.getByRole("button", { name: say("看一看", "Read it") }).click();
    await page.getByText(say("找到 4 处", "4 places found")).waitFor();
    const first = page.getByRole("region", { name: say("先知道这几件", "Know these first") });
    expect(await first.getByRole("listitem").count()).toBe(3);
    await page.getByText("第二条 （一）").first().waitFor();
    await lookAt(page, `prevent-result-${language}`);
    await page.getByLabel(say("你的姓名", "Your name")).fill("陈安");
    await page.getByLabel(say("写给哪家机构", "Which institution it is for")).fill("某某公司");
    await page.getByRole("button", { name: say("写好给我看", "Write it") }).click();
    const paper = page.locator(".paper");
    await paper.getByText("关于说明和修改条款的函").waitFor();
    expect(await paper.textContent()).toMatch(/某某易借个人消费贷款合同.*第二条 （一）.*通讯录.*第二条 （二）/s);
    await lookAt(page, `prevent-letter-${language}`);
    expect(strangers(requests, site.url)).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });
});

it("a contract of thirty pages as PDF: marks, there and back, a withdrawal as DOCX, into the case, and the next step", async () => {
  const { page, context, requests, troubles } = await visit(site);
  await makeCase(page, site);
  await page.goto(`${site.url}#/prevent/contract`);
  const pdf = Buffer.from(await renderPdf(longContract));
  // By its name: until this screen has come, the first chooser of files is the one of the case.
  const choose = page.getByLabel("选文件（PDF、DOCX、网页、文字）");
  await choose.setInputFiles({ name: "借款合同.pdf", mimeType: "application/pdf", buffer: pdf });
  await page.getByText(`找到 ${planted.length} 处`).waitFor();
  const text = page.locator(".rf-text");
  expect(await text.locator("mark").count()).toBe(planted.length);
  for (const { text: words } of planted) expect(await text.locator("mark", { hasText: words }).count()).toBe(1);
  for (const { clause } of planted) await page.locator("h3", { hasText: clause }).first().waitFor();
  await lookAt(page, "prevent-thirty-pages");
  const note = page.locator("li", { hasText: "第三十八条 （四）" }).last();
  await note.getByRole("button", { name: "看原文这一处" }).click();
  const place = text.locator("mark", { hasText: "诉讼时效" });
  expect((await place.boundingBox())?.y).toBeLessThan(phone.height);
  await place.locator("xpath=following-sibling::button[1]").click();
  expect((await note.boundingBox())?.y).toBeLessThan(phone.height);

  await page.getByRole("radio", { name: "撤回同意" }).check();
  await page.getByLabel("你的姓名").fill("陈安");
  expect(await page.getByLabel("写给哪家机构").inputValue()).toBe("某某消费金融有限公司");
  await page.getByRole("button", { name: "写好给我看" }).click();
  await page.locator(".paper").getByText("撤回个人信息处理同意的函").waitFor();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "DOCX", exact: true }).click();
  const words = await wordsOfDocx(await (await saved).path());
  expect(words).toMatch(/某某消费金融有限公司.*第六条 （三）.*通讯录.*《个人信息保护法》第十五条/s);

  await page.getByRole("button", { name: "记进案卷" }).click();
  await page.getByText("首页会提醒下一步").waitFor();
  await page.getByRole("link", { name: "首页" }).first().click();
  await page.getByText("就合同里的几条写封信").waitFor();
  expect(strangers(requests, site.url)).toEqual([]);
  expect(troubles).toEqual([]);
  await context.close();
});

/** As LibreOffice reads it where there is one, else as it stands in the file. */
async function wordsOfDocx(path: string): Promise<string> {
  const office = "/usr/bin/soffice";
  if (existsSync(office)) {
    const folder = mkdtempSync(join(tmpdir(), "docx-"));
    const home = `-env:UserInstallation=file://${folder}/profile`;
    spawnSync(office, [home, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, path], {
      timeout: 120_000,
    });
    const name = `${path
      .split("/")
      .at(-1)
      ?.replace(/\.[^.]*$/, "")}.txt`;
    return readFileSync(join(folder, name), "utf8");
  }
  const opened = await openZip(new Blob([readFileSync(path)]), { files: 100, total: 10_000_000, ratio: 1000 });
  const main = opened.ok ? opened.value.find((file) => file.path === "word/document.xml") : undefined;
  let xml = "";
  await main?.read((piece) => {
    xml += Buffer.from(piece).toString("utf8");
  });
  return xml.replaceAll(/<[^>]+>/g, "");
}

it("a policy saved as a page is read without running or loading anything of it; a broken PDF is told what to do", async () => {
  const { page, context, requests, troubles } = await visit(site);
  await page.goto(`${site.url}#/prevent/contract`);
  const input = page.locator("input[type=file]").first();
  await input.setInputFiles({ name: "policy.html", mimeType: "text/html", buffer: Buffer.from(policyPage) });
  await page.getByText("找到 5 处").waitFor();
  await lookAt(page, "prevent-policy");
  await input.setInputFiles({ name: "合同.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") });
  await page.getByText("文件读不出来").waitFor();
  expect(await page.title()).not.toBe("owned");
  expect(strangers(requests, site.url)).toEqual([]);
  expect(troubles).toEqual([]);
  await context.close();
});

it("two pasted sentences are read for what they say: no title is made of them, and nothing is called missing", async () => {
  const { page, context, troubles } = await visit(site);
  await page.goto(`${site.url}#/prevent/contract`);
  const pasted = "借款人同意贷款人读取手机通讯录用于贷后管理。\n逾期的，每日按未还本金的0.1%支付违约金。";
  await page.getByLabel("合同或隐私政策的文字").fill(pasted);
  await page.getByRole("button", { name: "看一看" }).click();
  await page.getByText("找到 2 处").waitFor();
  await page.getByText("就看这几句写了什么").waitFor();
  expect(await page.getByText("不像一份完整的合同").count()).toBe(0);
  expect(await page.getByText("借款人同意贷款人读取手机通讯录用于贷后管理", { exact: true }).count()).toBe(0);
  expect(await page.getByLabel("合同或政策的名称").inputValue()).toBe("");
  await lookAt(page, "prevent-pasted");
  expect(troubles).toEqual([]);
  await context.close();
});

it("two versions of a policy: what the new one makes worse", async () => {
  const { page, context, troubles } = await visit(site);
  await page.goto(`${site.url}#/prevent/compare`);
  const page2 = policyPage.replace("我们不会读取您的相册。", "我们会读取您的相册。");
  const [older, newer] = [page.locator("input[type=file]").first(), page.locator("input[type=file]").nth(1)];
  await older.setInputFiles({ name: "old.html", mimeType: "text/html", buffer: Buffer.from(policyPage) });
  await newer.setInputFiles({ name: "new.html", mimeType: "text/html", buffer: Buffer.from(page2) });
  await page.getByText("变差 1 处").waitFor();
  await page.getByText("我们会读取您的相册").waitFor();
  await lookAt(page, "prevent-compare");
  expect(troubles).toEqual([]);
  await context.close();
});

it("from the terminal: a contract with its file and the letter that was sent go into a case, as from the page", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ringfence-terms-"));
  const env = { ...process.env, NO_COLOR: "1", RINGFENCE_PASSPHRASE: "春眠不觉晓", RINGFENCE_LANG: "zh-CN" };
  const ringfence = async (...args: string[]) =>
    (
      await promisify(execFile)(process.execPath, [join(root, "apps/cli/dist/ringfence.mjs"), ...args], {
        cwd: folder,
        env,
      })
    ).stdout;
  try {
    writeFileSync(join(folder, "contract.txt"), contract);
    await ringfence("record", "new", "case.ringfence");
    const letter = ["--request", "withdraw", "--name", "陈安", "--to", "某某公司", "--docx", "letter.docx"];
    await ringfence("prevent", "contract", "contract.txt", "--case", "case.ringfence", ...letter, "--sent", "email");
    expect(await wordsOfDocx(join(folder, "letter.docx"))).toContain("撤回个人信息处理同意的函");
    const { entries } = JSON.parse(await ringfence("record", "list", "case.ringfence", "--json"));
    expect(entries.map(({ kind }: { kind: string }) => kind)).toEqual([
      "terms-reviewed",
      "evidence-attached",
      "letter-sent",
    ]);
    await expect(ringfence("prevent", "policy", "contract.txt", "--sent", "email")).rejects.toMatchObject({ code: 2 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
