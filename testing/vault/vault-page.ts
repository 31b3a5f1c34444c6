/** The page that the vault is tried in, built and served for a test or a command. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { build } from "vite";
import { serve } from "../../apps/cli/serve/site.ts";
import { launchChromium } from "../chromium.ts";
import type { ContractPage } from "../e2e/vault-page/contract-page.ts";

export type Held = { readonly vaultPage: ContractPage };

export interface VaultPage {
  readonly browser: Browser;
  readonly open: (context: BrowserContext) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export async function vaultPage(): Promise<VaultPage> {
  const folder = mkdtempSync(join(tmpdir(), "ringfence-vault-page-"));
  await build({
    configFile: false,
    root: join(import.meta.dirname, "../e2e/vault-page"),
    base: "./",
    logLevel: "warn",
    worker: { format: "es" },
    build: {
      outDir: join(folder, "page"),
      emptyOutDir: true,
      target: "es2022",
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  });
  const { server, url } = await serve(join(folder, "page"), 0);
  const browser = await launchChromium();
  return {
    browser,
    open: async (context) => {
      const page = await context.newPage();
      await page.goto(url);
      await page.waitForFunction(() => "vaultPage" in globalThis);
      return page;
    },
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
