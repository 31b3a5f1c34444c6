import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleOf, sampleVault } from "../bundle/sample-bundle.ts";
import { launchChromium } from "../chromium.ts";
import { axeFindings, phone, root } from "./browser.ts";

const page = join(root, "apps/single-pages/dist/verify.html");
let folder: string;
let genuine: Uint8Array;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ringfence-verify-"));
  const { vault, remove } = await sampleVault();
  genuine = await bundleOf(vault, [0, 1, 2, 3]);
  await remove();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The exit code of the command on the same file. */
async function byCommand(path: string): Promise<number> {
  const tool = join(root, "apps/cli/dist/ringfence.mjs");
  return promisify(execFile)(process.execPath, [tool, "record", "verify", path]).then(
    () => 0,
    ({ code }: { code: number }) => code,
  );
}

const altered = (at: number): Uint8Array => {
  const copy = genuine.slice();
  copy[at] = (copy[at] as number) ^ 1;
  return copy;
};

describe("the page that verifies, opened from the disk without a network", () => {
  it("says the same as the command: of a genuine bundle, of altered ones, of one that is none", async () => {
    const browser = await launchChromium();
    const context = await browser.newContext({ viewport: phone, locale: "zh-CN", offline: true });
    const requests: string[] = [];
    context.on("request", (request) => requests.push(request.url()));
    const tab = await context.newPage();
    const troubles: string[] = [];
    tab.on("pageerror", (error) => troubles.push(`${error}`));
    await tab.goto(pathToFileURL(page).href);
    expect(await axeFindings(tab)).toEqual([]);
    const bundles = {
      genuine,
      early: altered(200),
      middle: altered(Math.floor(genuine.length / 2)),
      late: altered(genuine.length - 40),
      cut: genuine.slice(0, genuine.length - 300),
      none: new TextEncoder().encode("这不是压缩包"),
    };
    for (const [name, bytes] of Object.entries(bundles)) {
      await tab.reload();
      const path = join(folder, `${name}.zip`);
      await writeFile(path, bytes);
      await tab.getByLabel("选择证据包").setInputFiles(path);
      const good = await byCommand(path);
      const heading = good === 0 ? "核对无误" : "核对没有通过";
      await tab.getByRole("heading", { name: heading }).waitFor();
      // A byte of a date in the archive says nothing of its content: there both may still call it genuine.
      if (name !== "late") expect([name, good]).toEqual([name, name === "genuine" ? 0 : 6]);
      if (name === "genuine") {
        expect(await tab.locator(".entries > li").count()).toBeGreaterThan(3);
        expect(await axeFindings(tab)).toEqual([]);
      } else if (good !== 0) expect(await tab.locator("#result li").count()).toBeGreaterThan(0);
    }
    await tab.getByRole("button", { name: "English" }).click();
    await tab.getByRole("heading", { name: "Check a bundle" }).waitFor();
    expect(troubles).toEqual([]);
    expect(requests.filter((one) => !one.startsWith("file:") && !one.startsWith("blob:"))).toEqual([]);
    await browser.close();
  });
});
