import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lookAt, makeCase, openSite, passphrase, root, type Site, strangers, visit } from "./browser.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const folder = join(root, "testing/fixtures/bills");
const names = [
  "alipay-app-gbk.csv",
  "wechat-2025.csv",
  "wechat-2026.xlsx",
  "icbc-account.csv",
  "cmb-card.csv",
  "village-bank.xlsx",
  // alipay-web-gbk.csv as the mail brings it.
  "alipay-web.zip",
] as const;

/** Drops files on the page as a person with a mouse does. */
async function drop(page: Page, files: readonly string[]): Promise<void> {
  const contents = await Promise.all(
    files.map(async (name) => [name, (await readFile(join(folder, name))).toString("base64")]),
  );
  await page.locator("fieldset.judge-drop").evaluate((target, all) => {
    const transfer = new DataTransfer();
    for (const [name, base64] of all)
      transfer.items.add(new File([Uint8Array.from(atob(`${base64}`), (char) => char.charCodeAt(0))], `${name}`));
    target.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }));
  }, contents);
}

const run = promisify(execFile);

/** The figures of the same files by the terminal. */
async function byTerminal(files: readonly string[]) {
  const temporary = await mkdtemp(join(tmpdir(), "bills-"));
  try {
    const program = join(root, "apps/cli/dist/ringfence.mjs");
    const [secret, kept] = [join(temporary, "passphrase"), join(temporary, "case.ringfence")];
    await writeFile(secret, passphrase);
    const call = async (...parts: readonly string[]) =>
      (
        await run(process.execPath, [program, ...parts, "--passphrase-file", secret], {
          env: { ...process.env, LANG: "C.UTF-8" },
        })
      ).stdout;
    await call("record", "new", kept);
    await call(
      "repay",
      "import",
      ...files.map((name) => join(folder, name)),
      "--zip-password",
      "246810",
      "--columns",
      "date=1,amount=3,who=4,what=2,way=minus",
      "--case",
      kept,
      "--json",
    );
    return JSON.parse(await call("repay", "budget", kept, "--on", "2026-04-05", "--json")) as {
      readonly sums: readonly { readonly month: string; readonly groups: Readonly<Record<string, number>> }[];
      readonly income: { readonly typicalFen: number };
    };
  } finally {
    await rm(temporary, { recursive: true });
  }
}

const yuan = (fen: number | undefined) => ((fen ?? 0) / 100).toLocaleString("en-US", { minimumFractionDigits: 2 });

describe.each(["zh-CN", "en"] as const)("seven bills dropped on the page (%s)", (language) => {
  const say = (zh: string, en: string) => (language === "en" ? en : zh);

  it("are read, the unknown one is mapped; months add up as in the terminal; a category is put right in two taps; the rest follows", async () => {
    const { page, context, requests, troubles } = await visit(site);
    await page.clock.install({ time: new Date("2026-04-05T10:00:00+08:00") });
    await makeCase(page, site);
    if (language === "en") {
      await page.goto(`${site.url}#/settings`);
      await page.getByLabel("English").check();
    }
    await page.goto(`${site.url}#/repay/bills`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await lookAt(page, `bills-empty-${language}`);
    await drop(page, names);
    await page
      .getByText(say("这张表没见过，指一下哪一列是什么", "A table not seen before: which column is what?"))
      .first()
      .waitFor();
    const result = (name: string) => page.getByRole("region", { name });
    const packed = result("alipay-web.zip");
    for (const password of ["123456", "246810"]) {
      await packed.getByLabel(say("解压密码", "Password")).fill(password);
      await packed.getByRole("button", { name: say("解开来读", "Unpack and read") }).click();
      if (password === "246810") break;
      await packed.getByText(say("密码不对", "Not this password")).waitFor();
      await lookAt(page, `bills-packed-${language}`);
    }
    for (const [name, came, went] of [
      ["alipay-app-gbk.csv", "100.00", "588.30"],
      ["alipay-web-gbk.csv", "1.23", "262.80"],
      ["wechat-2025.csv", "78.80", "1,541.30"],
      ["wechat-2026.xlsx", "232.00", "4,706.20"],
      ["icbc-account.csv", "17,899.87", "8,602.70"],
      ["cmb-card.csv", "620.00", "552.20"],
    ] as const) {
      await result(name)
        .getByText(say(`收入 ${came}，支出 ${went}`, `in ${came}, out ${went}`))
        .waitFor();
      await result(name).getByText(say("记进案卷了", "Kept in the case")).waitFor();
    }
    await lookAt(page, `bills-read-${language}`);

    const unknown = result("village-bank.xlsx");
    await unknown.getByLabel(say("哪一列是金额", "Which column is the amount")).selectOption("2");
    await unknown.getByLabel(say("哪一列是对方", "Which column is the other side")).selectOption("3");
    await unknown.getByLabel(say("哪一列是说明", "Which column says what for")).selectOption("1");
    await unknown.getByRole("button", { name: say("就这样读", "Read it so") }).click();
    await unknown.getByText(say("收入 1,755.50，支出 780.00", "in 1,755.50, out 780.00")).waitFor();

    await page.getByText(say("手工记一笔", "Write one down by hand")).click();
    await page.getByLabel(say("哪天", "Day"), { exact: true }).fill("2026-03-30");
    await page.getByLabel(say("金额（元）", "Amount (yuan)")).fill("25.5");
    await page.getByLabel(say("给谁、从谁", "To or from whom")).fill("菜市场");
    await page.getByRole("button", { name: say("记下", "Write it down") }).click();
    await page.getByText(say("记下了", "Written down")).waitFor();
    await lookAt(page, `bills-kept-${language}`);

    await page.getByRole("link", { name: say("看钱花在哪里", "See where the money goes") }).click();
    await page.getByRole("heading", { level: 2, name: say("每个月", "Month by month") }).waitFor();
    const terminal = await byTerminal(names);
    expect(terminal.sums.map(({ month }) => month)).toEqual(["2025-12", "2026-01", "2026-02", "2026-03"]);
    const table = page.getByRole("region", { name: say("每月的数字", "The figures by month") });
    for (const { month, groups } of terminal.sums) {
      const row = table.getByRole("row", { name: new RegExp(`^${month}`) });
      // Only the page has the note of 25.50 for the market.
      const noted = month === "2026-03" ? 2550 : 0;
      expect(await row.getByRole("cell").allInnerTexts(), month).toEqual([
        month === "2025-12" ? `${month}*` : month,
        yuan(groups["regular-income"]),
        yuan(groups["other-income"]),
        yuan((groups.necessary ?? 0) + noted),
        yuan(groups.optional),
        yuan(groups.debt),
      ]);
    }
    await page.getByText(say("通常每月 5,410.00 元", "usually 5,410.00 yuan a month")).waitFor();
    await lookAt(page, `budget-${language}`);

    // Two taps: the line's list, and the right entry of it.
    await page.getByText(say("做生意、上班要花的", "costs of work"), { exact: true }).first().click();
    await page
      .getByLabel(`东街市场 ${say("归到", "belongs to")}`)
      .first()
      .selectOption("leisure");
    await page
      .getByText(say("“东街市场”以后都归到“娱乐、旅行”", '"东街市场" belongs to "leisure and travel" from now on'))
      .waitFor();
    await table
      .getByRole("row", { name: /^2026-02/ })
      .getByText("1,520.00")
      .waitFor();
    await lookAt(page, `budget-taught-${language}`);
    await page
      .getByRole("button", { name: say("撤回", "Undo") })
      .first()
      .click();
    await table
      .getByRole("row", { name: /^2026-02/ })
      .getByText("1,780.00")
      .waitFor();

    await page.getByText(say("只算一次的", "lines counted once")).click();
    await page
      .getByText(say("银行这一行就是钱包里那一笔", "the bank's line of a payment in the wallet"))
      .first()
      .waitFor();
    await page.getByLabel(say("每月生活最少要留多少", "What living must keep a month")).fill("2500");
    await page.getByRole("button", { name: say("定下来", "Set it") }).click();
    await page.getByText(say("底线 2,500.00 元", "Floor 2,500.00 yuan")).waitFor();
    await page.getByRole("button", { name: say("把“借呗”记进案卷", 'Put "借呗" into the case') }).click();
    await page.getByText(say("记进案卷了。", "Kept in the case."), { exact: true }).waitFor();
    await lookAt(page, `budget-all-${language}`);

    await page.goto(`${site.url}#/repay/bills`);
    await page
      .getByRole("button", { name: say("撤下并抹掉明细", "Take back and erase its lines") })
      .first()
      .click();
    await page.getByText(say("支付宝 缺", "Alipay: no bill for")).waitFor({ state: "detached" });
    await page.goto(`${site.url}#/repay/budget`);
    await page.getByRole("heading", { level: 2, name: say("每个月", "Month by month") }).waitFor();
    expect(strangers(requests, site.url)).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });
});
