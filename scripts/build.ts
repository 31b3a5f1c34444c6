/**
 * `npm run build`: the web page into `apps/web/dist` and the command line into `apps/cli/dist`. Each is built only
 * when its sources (or the locked dependencies) changed since the last time; `--force` builds always, `--verbose` prints what the bundler
 * has to say.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { build, type InlineConfig } from "vite";

const root = join(import.meta.dirname, "..");
const ignored = new Set(["node_modules", "dist", "fonts", "output", ".cache", "fixtures"]);

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !ignored.has(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)]))
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .sort();
}

function digestOf(sources: readonly string[]): string {
  const digest = createHash("sha256");
  for (const file of sources.flatMap((one) => filesBelow(join(root, one)))) {
    digest.update(file.slice(root.length)).update("\0").update(readFileSync(file)).update("\0");
  }
  return digest.digest("hex");
}

interface Product {
  readonly name: string;
  readonly sources: readonly string[];
  /** The file that shows it was built. */
  readonly made: string;
  readonly build: () => Promise<unknown>;
}

const logLevel = process.argv.includes("--verbose") ? "info" : "error";
const withVite = (config: InlineConfig) => () => build({ ...config, logLevel, mode: "production" });

const everywhere = ["packages", "apps/report-view", "package-lock.json", "scripts/build.ts"];

/** Pages in one file each: put into bundles and given to relatives, so the other two products carry them. */
const singlePages: Product = {
  name: "single pages",
  sources: [...everywhere, "apps/single-pages"],
  made: "apps/single-pages/dist/verify.html",
  build: async () => {
    const { buildSinglePages } = await import("./build-single-pages.ts");
    await buildSinglePages();
  },
};

const web: Product = {
  name: "web page",
  sources: [...everywhere, "apps/web", "apps/single-pages"],
  made: "apps/web/dist/index.html",
  build: async () => {
    const { buildFonts } = await import("./build-fonts.ts");
    await buildFonts();
    await withVite({ configFile: join(root, "apps/web/vite.config.ts") })();
  },
};

/** Everything in it but Node's own modules and native code; in parts beside it, so that Node reads only those a command needs. */
const commandLine: Product = {
  name: "command line",
  sources: [...everywhere, "apps/cli", "apps/single-pages"],
  made: "apps/cli/dist/ringfence.mjs",
  build: withVite({
    configFile: false,
    root: join(root, "apps/cli"),
    publicDir: join(root, "apps/single-pages/dist"),
    define: { "process.env.NODE_ENV": '"production"' },
    ssr: { noExternal: true },
    build: {
      ssr: join(root, "apps/cli/main.ts"),
      target: "node20",
      outDir: "dist",
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        // Native code and WebAssembly stay where the registry's packages put them.
        external: [
          ...builtinModules,
          /^node:/,
          "better-sqlite3-multiple-ciphers",
          "@duckdb/node-api",
          "@myriaddreamin/typst-ts-node-compiler",
          "highs",
        ],
        output: { format: "es", entryFileNames: "ringfence.mjs", chunkFileNames: "[name]-[hash].mjs" },
      },
    },
  }),
};

async function make({ name, sources, made, build: buildIt }: Product, force: boolean): Promise<void> {
  const stamp = join(root, "node_modules/.cache/ringfence", `${name.replace(" ", "-")}.sha256`);
  const digest = digestOf(sources);
  const fresh = existsSync(join(root, made)) && existsSync(stamp) && readFileSync(stamp, "utf8") === digest;
  if (fresh && !force) return;
  console.error(`Building the ${name}…`);
  await buildIt();
  mkdirSync(join(stamp, ".."), { recursive: true });
  writeFileSync(stamp, digest);
}

const [wanted] = process.argv.slice(2).filter((one) => !one.startsWith("--"));
const force = process.argv.includes("--force");
for (const product of [singlePages, web, commandLine]) {
  if (wanted !== undefined && product !== singlePages && !product.made.includes(`apps/${wanted}/`)) continue;
  await make(product, force);
}
