import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lookAt, openSite, type Site, strangers, visit } from "./browser.ts";

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
    await page.getByText(say("全文和标出的地方", "The whole text with the places marked")).click();
    await lookAt(page, `prevent-result-${language}`);
    await page.getByLabel(say("你的姓名", "Your name")).fill("陈安");
    await page.getByLabel(say("写给哪家机构", "Which institution it is for")).fill("某某公司");
    await page.getByRole("button", { name: say("写好给我看", "Write it") }).click();
    const paper = page.locator(".paper");
    await paper.getByText("关于说明和修改合同条款的函").waitFor();
    expect(await paper.textContent()).toMatch(/某某易借个人消费贷款合同.*第二条 （一）.*通讯录.*第二条 （二）/s);
    await lookAt(page, `prevent-letter-${language}`);
    expect(strangers(requests, site.url)).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });
});

it("a policy saved as a page is read without running or loading anything of it; a broken PDF is told what to do", async () => {
  const { page, context, requests, troubles } = await visit(site);
  await page.goto(`${site.url}#/prevent/contract`);
  const html = `<!doctype html><html><body><img src="https://evil.example/x.png" onerror="document.title='owned'"><script>document.title='owned'</script><h1>隐私政策</h1><p>您授权我们读取手机通讯录。</p><p>注册即视为您同意本平台的全部规则。</p></body></html>`;
  const input = page.locator("input[type=file]");
  await input.setInputFiles({ name: "policy.html", mimeType: "text/html", buffer: Buffer.from(html) });
  await page.getByText("找到 2 处").waitFor();
  await input.setInputFiles({ name: "合同.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") });
  await page.getByText("文件读不出来").waitFor();
  expect(await page.title()).not.toBe("owned");
  expect(strangers(requests, site.url)).toEqual([]);
  expect(troubles).toEqual([]);
  await context.close();
});
