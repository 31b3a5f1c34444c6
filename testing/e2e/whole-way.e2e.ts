import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { relayTo } from "../../apps/cli/serve/relay.ts";
import { serve } from "../../apps/cli/serve/site.ts";
import { launchChromium } from "../chromium.ts";
import { openAuthority } from "../timestamp/openssl-authority.ts";
import { axeFindings, phone, root, strangers } from "./browser.ts";

const run = promisify(execFile);
const passphrase = "春眠不觉晓处处闻啼鸟";
/** Where the screens are kept to be looked at, when asked for. */
const pictures = process.env.RINGFENCE_PICTURES;

let folder: string;
let browser: Browser;
let url: string;
let authority: ReturnType<typeof openAuthority>;
const servers: Server[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ringfence-way-"));
  authority = openAuthority(join(folder, "tsa"), { key: "ec" });
  const tsa = createServer((incoming, answer) => {
    const pieces: Buffer[] = [];
    incoming.on("data", (piece: Buffer) => pieces.push(piece));
    incoming.on("end", () => {
      answer.writeHead(200, { "Content-Type": "application/timestamp-reply" });
      answer.end(authority.answer(new Uint8Array(Buffer.concat(pieces))));
    });
  });
  await new Promise<void>((done) => tsa.listen(0, "127.0.0.1", done));
  const address = tsa.address();
  const port = typeof address === "object" ? address?.port : 0;
  const site = await serve(join(root, "apps/web/dist"), 0, relayTo({ test: `http://127.0.0.1:${port}/` }));
  servers.push(tsa, site.server);
  url = site.url;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  await rm(folder, { recursive: true, force: true });
});

interface Profile {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly requests: string[];
  readonly troubles: string[];
}

async function profile(options: { offline?: boolean } = {}): Promise<Profile> {
  const context = await browser.newContext({ viewport: phone, locale: "zh-CN", acceptDownloads: true, ...options });
  const [requests, troubles]: [string[], string[]] = [[], []];
  context.on("request", (request) => requests.push(request.url()));
  const page = await context.newPage();
  page.on("pageerror", (error) => troubles.push(`${error}`));
  return { context, page, requests, troubles };
}

let shots = 0;
async function look(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  shots += 1;
  await page.screenshot({ path: join(pictures, `${`${shots}`.padStart(2, "0")}-${name}.png`), fullPage: true });
}

async function saved(page: Page, press: () => Promise<unknown>, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  const path = join(folder, name);
  await download.saveAs(path);
  return path;
}

async function ringfence(...args: readonly string[]): Promise<string> {
  const tool = join(root, "apps/cli/dist/ringfence.mjs");
  const env = { ...process.env, NO_COLOR: "1", RINGFENCE_PASSPHRASE: passphrase, RINGFENCE_LANG: "zh-CN" };
  const { stdout, stderr } = await run(process.execPath, [tool, "record", ...args], { cwd: folder, env });
  return stdout + stderr;
}

const tab = (page: Page, name: string) => page.getByRole("navigation").getByRole("link", { name }).click();

it("the whole way: example, case, call, backup and iPhone, findings, witness, stamp, bundle, verification, backup, wipe, restore", async () => {
  const borrower = await profile();
  const { page } = borrower;
  await page.goto(url);
  await page.getByRole("heading", { name: "你现在遇到哪种情况？" }).waitFor();
  await look(page, "first-visit");

  // The example is opened and thrown away.
  await page.getByRole("button", { name: "先看看这是怎么用的" }).click();
  await page.getByRole("heading", { name: "今天该做什么" }).waitFor();
  await page.getByRole("link", { name: /认一认/ }).waitFor();
  await look(page, "example");
  await page.getByRole("button", { name: "关掉示例" }).click();
  await page.getByRole("heading", { name: "你现在遇到哪种情况？" }).waitFor();

  // A case of one's own.
  await page.getByRole("link", { name: /催收打给了我/ }).click();
  await page.getByLabel("口令", { exact: true }).fill(passphrase);
  await page.getByLabel("再输一次口令").fill(passphrase);
  await look(page, "new-case");
  await page.getByRole("button", { name: "建案卷" }).click();
  await page.getByRole("heading", { name: "抄下恢复密钥" }).waitFor();
  await look(page, "recovery-key");
  await page.getByRole("button", { name: "我抄好了" }).click();

  // A call is logged.
  await page.getByRole("link", { name: "记一次联系" }).click();
  await page.getByLabel("什么时候").fill("2026-03-05T23:10");
  await page.getByLabel("谁接到的").selectOption({ label: "我的父母" });
  await page.getByRole("button", { name: "已经把欠款告诉了别人" }).click();
  await page.getByLabel("对方号码").fill("057188001234");
  await look(page, "quick-log");
  await page.getByRole("button", { name: "记下" }).click();
  await page.getByText("已经把欠款告诉了别人").waitFor();

  // A backup of an Android phone and the database of an iPhone.
  await page.getByLabel("导入备份或详单").setInputFiles(join(root, "apps/web/example/sms.xml"));
  await page.getByRole("button", { name: /^读进来/ }).click();
  await page.getByText(/sms\.xml：读到 \d+ 行，新记入 [1-9]/).waitFor();
  await page.getByLabel("导入备份或详单").setInputFiles(join(root, "testing/fixtures/importers/iphone-sms.db"));
  await page.getByRole("button", { name: /^读进来/ }).click();
  await page.getByText(/iphone-sms\.db：读到 11 行，新记入 7/).waitFor();
  await look(page, "imported");

  // What the rules say of it.
  await page.getByRole("link", { name: "看看哪些不合规则" }).click();
  await page.locator("#rule-contact-hours").waitFor();
  await look(page, "findings");
  await page.locator("#rule-contact-hours").getByRole("button", { name: "是这样" }).first().click();
  await page.getByText("你已确认").first().waitFor();
  await page.goto(`${url}#/case/overview`);
  await page.locator(".keep-moment").first().waitFor();
  await look(page, "overview");

  // The mother writes down what she got, in her own browser, without a network.
  await page.goto(`${url}#/case/invite`);
  await page.getByLabel("请谁记").selectOption("contact-person:parent");
  const away = await saved(page, () => page.getByRole("button", { name: "做一个网页文件给他" }).click(), "给妈妈.html");
  await look(page, "invite");
  const given = await readFile(away, "utf8");
  for (const secret of ["网贷", "消费金融", "057188001234", "欠款告诉"])
    expect(given.includes(`"${secret}"`)).toBe(false);
  const mother = await profile({ offline: true });
  await mother.page.goto(pathToFileURL(away).href);
  await mother.page.getByLabel("你和借款人是什么关系").selectOption("parent");
  await mother.page.getByLabel("什么时候").fill("2026-03-06T21:30");
  await mother.page.getByLabel("对方号码").fill("057188001234");
  await mother.page.getByText("要别人替我还").click();
  await mother.page.getByLabel("附上截图或录音").setInputFiles(join(root, "docs/report.png"));
  await mother.page.getByRole("button", { name: "加上这一次" }).click();
  await mother.page.getByText("已记 1 次").waitFor();
  expect(await axeFindings(mother.page)).toEqual([]);
  await look(mother.page, "witness");
  const card = await saved(
    mother.page,
    () => mother.page.getByRole("button", { name: "存成 .card 文件" }).click(),
    "妈妈.card",
  );
  expect(mother.troubles).toEqual([]);
  await mother.context.close();

  await page.getByLabel("选择 .card 文件").setInputFiles(card);
  await page.getByText("核对无误，已记入").waitFor();
  await writeFile(join(folder, "改过.card"), (await readFile(card, "utf8")).replace("21:30", "22:30"));
  await page.getByLabel("选择 .card 文件").setInputFiles(join(folder, "改过.card"));
  await page.getByText("内容被改动过，没有记入").waitFor();
  await page.getByLabel("选择 .card 文件").setInputFiles(card);
  await page.getByText("已经在案卷里了").waitFor();

  // The time is witnessed, through the program on this machine.
  await page.goto(`${url}#/case/stamp`);
  await page.getByRole("button", { name: "现在向 test 请求" }).click();
  await page.getByText(/已收下：Test authority/).waitFor();
  await page.getByText("机构身份还没有核对").waitFor();
  await page.getByText("核对机构的身份").click();
  await writeFile(join(folder, "root.pem"), authority.root);
  await page.getByLabel("选择根证书").setInputFiles(join(folder, "root.pem"));
  await page.getByText("签名和机构身份都已核对").waitFor();
  await look(page, "stamp");

  // Handed over, and checked by a page, by the command and by tools that are not ours.
  await tab(page, "留证");
  await page.getByText("交给律师、监管或法院").click();
  await page.getByLabel("交给谁").fill("张律师");
  await page.getByText("证据目录也要 PDF").click();
  await look(page, "hand-over");
  const bundle = await saved(page, () => page.getByRole("button", { name: "做证据包" }).click(), "证据包.zip");
  expect(await ringfence("verify", bundle, "--roots", "root.pem")).toMatch(/核对无误[\s\S]*Test authority/);
  await run("unzip", ["-q", bundle, "-d", join(folder, "opened")]);
  const opened = join(folder, "opened");
  await run("sha256sum", ["-c", "--quiet", "SHA256SUMS"], { cwd: opened });
  const ts = ["ts", "-verify", "-data", "timestamps/1.checkpoint", "-in", "timestamps/1.tsr", "-CAfile", "../root.pem"];
  await run("openssl", ts, { cwd: opened });
  expect((await readFile(join(opened, "catalogue.pdf"))).subarray(0, 5).toString()).toBe("%PDF-");

  const lawyer = await profile({ offline: true });
  await lawyer.page.goto(pathToFileURL(join(opened, "verify.html")).href);
  await lawyer.page.getByLabel("选择证据包").setInputFiles(bundle);
  await lawyer.page.getByRole("heading", { name: "核对无误" }).waitFor();
  await lawyer.page.getByLabel("时间戳机构的根证书").setInputFiles(join(folder, "root.pem"));
  await lawyer.page.getByText(/Test authority/).waitFor();
  await look(lawyer.page, "verify");
  expect(lawyer.troubles).toEqual([]);
  await lawyer.context.close();

  // Backed up, wiped, restored: the same log.
  await page.getByText("备份、锁上、口令").click();
  const before = await page.locator(".keep-root").textContent();
  const backup = await saved(page, () => page.getByRole("button", { name: "存一份备份" }).click(), "备份.rfb");
  await page.getByRole("link", { name: "设置" }).first().click();
  await look(page, "settings");
  await page.getByText("从这台设备上删掉案卷").first().click();
  await page.getByRole("button", { name: "从这台设备上删掉案卷" }).click();
  await page.getByRole("button", { name: "确定，全部删掉" }).click();
  await tab(page, "留证");
  await page.getByText("我有备份，要恢复").click();
  await page.getByLabel("选择备份文件").setInputFiles(backup);
  await page.getByRole("heading", { name: "案卷已锁上" }).waitFor();
  await look(page, "locked");
  await page.getByLabel("口令", { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: "打开" }).click();
  await page.getByText("备份、锁上、口令").click();
  expect(await page.locator(".keep-root").textContent()).toBe(before);
  await tab(page, "首页");
  await page.getByRole("heading", { name: "今天该做什么" }).waitFor();
  await look(page, "today");

  // The same vault in the terminal: appended to and bundled there.
  await ringfence("restore", "备份.rfb", "case.ringfence");
  await ringfence("log", "case.ringfence", "--at", "2026-03-07 09:00", "--text", "在电脑上补记的一笔");
  expect(await ringfence("import", "case.ringfence", card)).toContain("已经在案卷里了");
  await ringfence("invite", "case.ringfence", "给同事.html");
  await ringfence("bundle", "case.ringfence", "again.zip");
  expect(await ringfence("verify", "again.zip", "--roots", "root.pem")).toContain("核对无误");

  expect(borrower.troubles).toEqual([]);
  expect(strangers(borrower.requests, url)).toEqual([]);
}, 240_000);
