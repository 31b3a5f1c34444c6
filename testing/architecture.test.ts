import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import vitestConfig from "../vitest.config.ts";
import e2eConfig from "./e2e/vitest.config.ts";

const root = resolve(import.meta.dirname, "..");
const skipped = new Set(["node_modules", "dist", ".git", "fixtures", "corpora", ".cache", "output"]);

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^;"']*?from\s*"([^"]+)"|(?:^|\n)\s*import\s*"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/g;

const sources: readonly Source[] = ["packages", "apps", "testing", "scripts"]
  .flatMap((folder) => filesBelow(join(root, folder)))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => {
    const text = readFileSync(file, "utf8");
    const imports = [...text.matchAll(importPattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
    return { path: relative(root, file).replaceAll("\\", "/"), text, imports };
  });

const isTest = (path: string) => /\.(test|prop\.test|test-d|e2e|bench)\.tsx?$/.test(path);
const product = sources.filter(({ path }) => /^(packages|apps)\//.test(path) && !isTest(path));

/** "packages/law/rules/x.ts" -> "law"; "apps/web/…" -> "apps/web". */
function unitOf(path: string): string {
  const [top, second] = path.split("/");
  return top === "packages" ? `${second}` : `${top}/${second}`;
}

/** The repository path an import leads to, or undefined for third-party and built-in modules. */
function targetOf(source: Source, specifier: string): string | undefined {
  if (specifier.startsWith("."))
    return relative(root, resolve(root, dirname(source.path), specifier)).replaceAll("\\", "/");
  if (!specifier.startsWith("@ringfence/")) return undefined;
  const [, name, ...rest] = specifier.split("/");
  const home = ["web", "cli", "report-view"].includes(`${name}`) ? `apps/${name}` : `packages/${name}`;
  return [home, ...rest].join("/");
}

const layers = ["kernel", "casefile", "law", "journey", "platform", "adapters"];
const mayImport: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  casefile: ["kernel"],
  law: ["kernel", "casefile"],
  journey: ["kernel", "casefile", "law"],
  platform: ["kernel", "casefile", "law"],
  adapters: ["kernel", "casefile", "law", "journey", "platform"],
};
const pure = new Set(["kernel", "casefile", "law", "journey", "platform"]);
const steps = ["know", "prevent", "communicate", "record", "report", "repay"];

describe("rule 1: who may import whom, and what pure packages may touch", () => {
  it("packages import only the packages below them", () => {
    const wrong = product.flatMap((source) =>
      source.imports.flatMap((specifier) => {
        const target = targetOf(source, specifier);
        if (target === undefined) return [];
        const [from, to] = [unitOf(source.path), unitOf(target)];
        if (from === to || (from.startsWith("apps/") && (layers.includes(to) || to === "apps/report-view"))) return [];
        return mayImport[from]?.includes(to) === true ? [] : [`${source.path} -> ${specifier}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("pure packages use no Node module, clock, randomness, network, disk or console", () => {
    const wrong = product
      .filter(({ path }) => pure.has(unitOf(path)))
      .flatMap(({ path, text, imports }) => [
        ...imports.filter((one) => one.startsWith("node:")).map((one) => `${path}: ${one}`),
        ...[
          ...text
            .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")
            .matchAll(
              /\bDate\.now\(|\bnew Date\(\)|Math\.random\(|\bconsole\.|\bprocess\.|\bfetch\(|\blocalStorage\b/g,
            ),
        ].map(([hit]) => `${path}: ${hit}`),
      ]);
    expect(wrong).toEqual([]);
  });

  it("pure packages compile without DOM and Node types", () => {
    for (const name of layers.filter(
      (one) => pure.has(one) && sources.some(({ path }) => path.startsWith(`packages/${one}/`)),
    )) {
      const { compilerOptions } = JSON.parse(readFileSync(join(root, "packages", name, "tsconfig.json"), "utf8"));
      expect(compilerOptions, name).toMatchObject({ lib: ["ES2023"], types: [] });
    }
  });
});

describe("rule 2: the six steps do not import each other, nor the platform", () => {
  it("holds", () => {
    const stepOf = (path: string) => steps.find((step) => path.startsWith(`packages/journey/${step}/`));
    const wrong = product.flatMap((source) =>
      source.imports.flatMap((specifier) => {
        const target = targetOf(source, specifier);
        const from = stepOf(source.path);
        if (from === undefined || target === undefined) return [];
        const to = stepOf(target);
        return (to !== undefined && to !== from) || target.startsWith("packages/platform/")
          ? [`${source.path} -> ${specifier}`]
          : [];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe("rule 3: adapters decide nothing and apps only show", () => {
  it("no rule of law is defined outside packages/law", () => {
    const wrong = product.filter(
      ({ path, text }) =>
        !path.startsWith("packages/law/") && /\bdefine(Rule|Signal|Parameter|Instrument|Authority)\(/.test(text),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("apps and adapters compute no money and no legal limit", () => {
    const wrong = product.filter(
      ({ path, text }) =>
        /^(apps|packages\/adapters)\//.test(path) &&
        /\b(scaleFen|addFen|yearlyCost|valueOn|valuesOn|standingOn)\(/.test(text),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe("rule 4: a third-party library is imported by one file, and named in DEPENDENCIES.md", () => {
  /** The libraries an app is written in, as a language is: every screen imports them. */
  const languages = new Set(["react", "react-dom", "zod", "@tanstack/react-router"]);
  const packageOf = (specifier: string) =>
    specifier
      .split("/")
      .slice(0, specifier.startsWith("@") ? 2 : 1)
      .join("/");
  const users = new Map<string, Set<string>>();
  for (const source of product) {
    for (const specifier of source.imports) {
      if (
        specifier.startsWith(".") ||
        specifier.startsWith("node:") ||
        specifier.startsWith("@ringfence/") ||
        specifier.startsWith("virtual:")
      )
        continue;
      const name = packageOf(specifier);
      users.set(name, (users.get(name) ?? new Set()).add(source.path));
    }
  }

  it("holds", () => {
    const wrong = [...users].filter(([name, files]) => !languages.has(name) && files.size > 1);
    expect(wrong.map(([name, files]) => `${name}: ${[...files].join(", ")}`)).toEqual([]);
  });

  it("every dependency has its line of reason", () => {
    const text = readFileSync(join(root, "DEPENDENCIES.md"), "utf8");
    const manifests = [
      "package.json",
      ...["packages", "apps"].flatMap((top) => readdirSync(join(root, top)).map((one) => `${top}/${one}/package.json`)),
    ];
    const names = manifests.flatMap((file) => {
      const manifest = JSON.parse(readFileSync(join(root, file), "utf8"));
      return [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies].flatMap((one) =>
        Object.keys(one ?? {}),
      );
    });
    expect(names.filter((name) => !name.startsWith("@ringfence/") && !text.includes(`\`${name}\``))).toEqual([]);
  });

  it("versions are exact", () => {
    const manifests = [
      "package.json",
      ...["packages", "apps"].flatMap((top) => readdirSync(join(root, top)).map((one) => `${top}/${one}/package.json`)),
    ];
    const loose = manifests.flatMap((file) => {
      const manifest = JSON.parse(readFileSync(join(root, file), "utf8"));
      return Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
        .filter(([, version]) => !/^\d/.test(`${version}`))
        .map(([name]) => `${file}: ${name}`);
    });
    expect(loose).toEqual([]);
  });
});

describe("rule 5: names and sizes", () => {
  it("no folder is a drawer", () => {
    const drawers = new Set(["utils", "helpers", "common", "shared", "core", "misc"]);
    expect(
      sources.filter(({ path }) => path.split("/").some((part) => drawers.has(part))).map(({ path }) => path),
    ).toEqual([]);
  });

  it("files are kebab-case", () => {
    const wrong = sources
      .map(({ path }) => basename(path))
      .filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.tsx?$/.test(name) && name !== "zh-CN.ts");
    expect(wrong).toEqual([]);
  });

  it("no source file is longer than 400 lines", () => {
    const long = sources.filter(({ path, text }) => !/\.gen\.ts$/.test(path) && text.split("\n").length > 401);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it("reads a tree that is not empty", () => {
    expect(statSync(join(root, "packages/law/rules")).isDirectory()).toBe(true);
    expect(product.length).toBeGreaterThan(50);
    expect(product.some(({ imports }) => imports.includes("@ringfence/kernel"))).toBe(true);
  });
});

it("every test file belongs to a run, and every test that SECURITY.md names exists", () => {
  const patterns = [...(vitestConfig.test?.include ?? []), ...(e2eConfig.test?.include ?? [])].map(asRegExp);
  const tests = sources.map(({ path }) => path).filter((path) => /\.(test|e2e)\.tsx?$/.test(path));
  expect(tests.filter((path) => !patterns.some((one) => one.test(path)))).toEqual([]);
  const named = [...readFileSync(join(root, "SECURITY.md"), "utf8").matchAll(/`([^`\s]+\.(?:test|e2e)\.tsx?)`/g)];
  expect(named.length).toBeGreaterThan(10);
  expect(named.map(([, path]) => path).filter((path) => !tests.includes(`${path}`))).toEqual([]);
});

/** A pattern of files as the test runner reads it: `**` any folders, `*` a part of a name, `{a,b}` one of several. */
function asRegExp(pattern: string): RegExp {
  const source = pattern
    .replaceAll(".", "\\.")
    .replaceAll(/\{([^}]*)\}/g, (_, names: string) => `(?:${names.replaceAll(",", "|")})`)
    .replaceAll("**/", "(?:.+/)?")
    .replaceAll(/(?<![.)])\*/g, "[^/]*");
  return new RegExp(`^${source}$`);
}
