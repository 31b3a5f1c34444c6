import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { type Plugin, transformWithOxc } from "vite";

/**
 * What was learned (megabytes) is a file of its own that the page and its workers load under one address, so that it is fetched and kept once: a bundler
 * that builds workers by themselves would copy it into each.
 */
export function learnedOnce(): Plugin {
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
