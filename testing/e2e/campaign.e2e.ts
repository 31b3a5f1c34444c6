import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { generateCampaign } from "../campaign/campaign.ts";
import { openSite, root, type Site, strangers, visit } from "./browser.ts";

/** The generated campaign, several thousand rows over the change of law: the page and the terminal must give the same bytes. */
const campaign = generateCampaign();
const names = Object.keys(campaign.files);
let site: Site;
let folder: string;

beforeAll(async () => {
  site = await openSite();
  folder = await mkdtemp(join(tmpdir(), "ringfence-campaign-"));
  for (const [name, content] of Object.entries(campaign.files)) await writeFile(join(folder, name), content);
  await writeFile(join(folder, "case.json"), JSON.stringify(campaign.sheet));
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

it("is judged the same in Chromium and in the terminal, byte for byte", async () => {
  const { page, requests, troubles, context } = await visit(site, { acceptDownloads: true });
  await page.goto(`${site.url}#/judge`);
  await page.locator("input[type=file][multiple]").setInputFiles(names.map((name) => join(folder, name)));
  await page.getByText("我有案卷文件（case.json）").click();
  await page.locator('input[type=file][accept^=".json"]').setInputFiles(join(folder, "case.json"));
  await page.getByText("已选：case.json").waitFor();
  await page.getByRole("button", { name: "下一步" }).click();
  await page.locator(".rf-report").waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "下载 JSON" }).click(),
  ]);
  const inBrowser = await readFile(await download.path(), "utf8");
  const { asOf, counts } = JSON.parse(inBrowser);
  const tool = join(root, "apps/cli/dist/ringfence.mjs");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [tool, "judge", ...names, "--case", "case.json", "--as-of", asOf, "--json"],
    { cwd: folder, maxBuffer: 1 << 28 },
  );
  expect(counts.communications).toBeGreaterThan(3500);
  expect(counts.breaches).toBeGreaterThan(20);
  expect(inBrowser === stdout).toBe(true);
  expect(troubles).toEqual([]);
  expect(strangers(requests, site.url)).toEqual([]);
  await context.close();
});
