/** Finds a Chromium-family browser for the end-to-end tests, or installs Debian's where that is possible. */
import { existsSync } from "node:fs";
import { installDebianPackages } from "./debian-packages.mjs";

const places = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

export function findBrowser() {
  return places.find((place) => place && existsSync(place));
}

/** Path of a browser; installs Debian's `chromium` and CJK fonts when none is there and apt can be used. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.error("Installing Chromium for the browser tests (once)…");
  installDebianPackages(["chromium", "fonts-noto-cjk"]);
  return findBrowser();
}
