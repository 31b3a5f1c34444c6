import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite, type Site, visit } from "./browser.ts";

const passphrase = "春眠不觉晓处处闻啼鸟";
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it("a passkey opens the case after the passphrase let it; taken away it opens nothing, and the passphrase always does", async () => {
  const { page, context, troubles } = await visit(site);
  const session = await context.newCDPSession(page);
  await session.send("WebAuthn.enable");
  const options = {
    protocol: "ctap2",
    ctap2Version: "ctap2_1",
    transport: "internal",
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    hasPrf: true,
  } as const;
  await session.send("WebAuthn.addVirtualAuthenticator", { options });
  // Passkeys belong to a name, not to a number: the same server by its other name.
  await page.goto(site.url.replace("127.0.0.1", "localhost"));
  await page.goto(`${site.url.replace("127.0.0.1", "localhost")}#/case`);
  await page.getByLabel("口令", { exact: true }).fill(passphrase);
  await page.getByLabel("再输一次口令").fill(passphrase);
  await page.getByRole("button", { name: "建案卷" }).click();
  await page.getByRole("button", { name: "我抄好了" }).click();
  await page.getByRole("link", { name: "设置" }).first().click();
  await page.getByText("用指纹或人脸打开").click();
  await page.getByLabel("先输一次口令").fill("不对的口令啊");
  await page.getByRole("button", { name: "设置", exact: true }).click();
  await page.getByText("口令不对，没有设置").waitFor();
  await page.getByLabel("先输一次口令").fill(passphrase);
  await page.getByRole("button", { name: "设置", exact: true }).click();
  await page.getByText("设好了").waitFor();

  await page.reload();
  await page.goto(`${page.url().split("#")[0]}#/case`);
  await page.getByRole("button", { name: "用指纹或人脸打开" }).click();
  await page.getByRole("heading", { name: "我的案卷" }).waitFor();

  await page.getByRole("link", { name: "设置" }).first().click();
  await page.getByText("用指纹或人脸打开").click();
  await page.getByRole("button", { name: /取消（现有 1 个）/ }).click();
  await page.getByRole("button", { name: /取消/ }).waitFor({ state: "detached" });
  await page.reload();
  await page.goto(`${page.url().split("#")[0]}#/case`);
  await page.getByRole("heading", { name: "案卷已锁上" }).waitFor();
  expect(await page.getByRole("button", { name: "用指纹或人脸打开" }).count()).toBe(0);
  await page.getByLabel("口令", { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: "打开" }).click();
  await page.getByRole("heading", { name: "我的案卷" }).waitFor();
  expect(troubles).toEqual([]);
  await context.close();
});
