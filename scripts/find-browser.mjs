/** Finds a Chromium-family browser for the end-to-end tests, or installs Debian's where that is possible. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

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
  const apt = aptCommand();
  if (apt) {
    console.error("Installing Chromium for the browser tests (once)…");
    const quiet = {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    };
    spawnSync(apt[0], [...apt.slice(1), "update", "-qq"], quiet);
    spawnSync(apt[0], [...apt.slice(1), "install", "-y", "-qq", "chromium", "fonts-noto-cjk"], quiet);
  }
  return findBrowser();
}

function aptCommand() {
  if (!existsSync("/usr/bin/apt-get")) return undefined;
  if (process.getuid?.() === 0) return ["apt-get"];
  return spawnSync("sudo", ["-n", "true"]).status === 0 ? ["sudo", "-n", "apt-get"] : undefined;
}
