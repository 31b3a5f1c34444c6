import { type Browser, chromium } from "playwright-core";

/** The Chromium of this machine, without a window. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
    // Without a locale that knows them, Chromium opens no file with Chinese characters in its name, and says nothing.
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
