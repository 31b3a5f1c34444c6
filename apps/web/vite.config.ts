import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import react from "@vitejs/plugin-react";
import { createServer, defineConfig, type Plugin, transformWithOxc } from "vite";
import { VitePWA } from "vite-plugin-pwa";

/** Relative addresses: the built folder works at any path of any static host. */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  build: {
    target: "es2022",
    outDir: "dist",
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  resolve: { alias: { "single-pages": join(import.meta.dirname, "../single-pages/dist") } },
  worker: { format: "es", plugins: () => [learnedOnce()] },
  plugins: [
    react(),
    learnedOnce(),
    firstPaint(),
    VitePWA({
      // A new version waits until the person says so: an installed tool does not change in silence.
      registerType: "prompt",
      injectRegister: null,
      manifest: {
        name: "护录 Ringfence",
        short_name: "护录",
        description: "在自己的手机上看清楚催收的每一次联系",
        lang: "zh-CN",
        start_url: "./",
        scope: "./",
        display: "standalone",
        background_color: "#f6f3ec",
        theme_color: "#f6f3ec",
        icons: [
          { src: "icon-192.png", sizes: "192x192", type: "image/png" },
          { src: "icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
          { src: "icon-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
        ],
      },
      workbox: {
        globPatterns: ["**/*.{html,js,css,svg,png,wasm,webmanifest}"],
        // Fetched when the first PDF or plan is made, and kept then.
        globIgnores: ["**/typst*", "**/pdf-worker*", "**/highs*"],
        runtimeCaching: [
          { urlPattern: /\/highs[^/]*\.wasm$/, handler: "CacheFirst", options: { cacheName: "ringfence-solver" } },
        ],
        maximumFileSizeToCacheInBytes: 8_000_000,
        navigateFallback: null,
        directoryIndex: "index.html",
        sourcemap: false,
      },
    }),
  ],
});

/**
 * What was learned (megabytes) is a file of its own that the page and its workers load under one address, so that it is fetched and kept once: a bundler
 * that builds workers by themselves would copy it into each.
 */
function learnedOnce(): Plugin {
  const learned = /\/weighing\/[\w-]+\.gen\.ts$/;
  return {
    name: "ringfence-learned-once",
    apply: "build",
    enforce: "pre",
    async resolveId(source, importer) {
      if (!learned.test(source)) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      if (found === null) return null;
      const { code } = await transformWithOxc(readFileSync(found.id, "utf8"), found.id);
      const digest = createHash("sha256").update(code).digest("hex").slice(0, 8);
      const name = `${basename(found.id, ".gen.ts")}-${digest}.js`;
      this.emitFile({ type: "asset", fileName: `assets/${name}`, source: code });
      return { id: `./${name}`, external: true };
    },
  };
}

/** Writes the first screen into the built page in both languages; `public/first-paint.js` shows one of them. */
function firstPaint(): Plugin {
  return {
    name: "ringfence-first-paint",
    apply: "build",
    transformIndexHtml: async (html) => html.replace("<!-- first paint -->", await templates()),
  };
}

async function templates(): Promise<string> {
  const server = await createServer({
    configFile: false,
    root: import.meta.dirname,
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    resolve: { alias: { "virtual:pwa-register": join(import.meta.dirname, "first-paint/no-updates.ts") } },
    plugins: [react()],
  });
  try {
    const { firstScreen } = await server.ssrLoadModule("/first-paint/first-screen.tsx");
    // One after the other: the page has one language at a time.
    let written = "";
    for (const language of ["zh-CN", "en"]) {
      written += `<template id="first-${language}">${await firstScreen(language)}</template>`;
    }
    return written;
  } finally {
    await server.close();
  }
}
