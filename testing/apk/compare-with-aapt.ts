/**
 * `node testing/apk/compare-with-aapt.ts [count] [seed]`: every sample and `count` made-up apps, read by us and by Debian's aapt. Exits
 * with 1 where they differ.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readApp } from "@ringfence/adapters/apk/read-app.ts";
import type { AppFacts, RequestedPermission } from "@ringfence/journey/prevent/app/app-facts.ts";
import { impliedPermissions } from "@ringfence/journey/prevent/app/take-effect.ts";
import { random } from "../random.ts";
import { buildApk } from "./build-apk.ts";
import { randomPlan } from "./random-plan.ts";
import { plans, splitSet } from "./samples.ts";

const count = Number(process.argv[2] ?? 60);
const seed = Number(process.argv[3] ?? 20260129);

function aapt(what: "badging" | "permissions", path: string): string {
  const { stdout, stderr, status } = spawnSync("aapt", ["dump", what, path], { encoding: "utf8" });
  if (status !== 0) throw new Error(`aapt dump ${what}: ${stderr}`);
  return stdout;
}

/** What both tell, one fact a line: aapt prints labels of all locales of a table, so that ours must be among them. */
function ofAapt(badging: string): { readonly facts: readonly string[]; readonly labels: ReadonlySet<string> } {
  const lines = badging.split("\n");
  const kept = lines.flatMap((line) => {
    const named = /^package: name='(.*?)' versionCode='(.*?)' versionName='(.*?)'(?: split='(.*?)')?/.exec(line);
    if (named !== null) return [`package ${named[1]} ${named[2]} ${named[3]}`];
    if (/^(sdkVersion|targetSdkVersion|application-debuggable)/.test(line)) return [line];
    return /^uses-(permission|permission-sdk-23|implied-permission): /.test(line)
      ? [line.replace(/ reason='.*$/, "")]
      : [];
  });
  const labels = lines.flatMap(
    (line) => /^application-label(?:-([\w-]+))?:'(.*)'$/.exec(line)?.slice(1, 3).join(" ") ?? [],
  );
  return { facts: [...new Set(kept)].sort(), labels: new Set(labels) };
}

const inLine = ({ name, upTo }: RequestedPermission) =>
  `name='${name}'${upTo === undefined ? "" : ` maxSdkVersion='${upTo}'`}`;

function ofOurs(facts: AppFacts, hasLevels: { readonly min: boolean; readonly target: boolean }): readonly string[] {
  // Added by the phone, not by aapt: what follows from requests for later levels, and location in the background.
  const implied = impliedPermissions(facts).filter(
    ({ name, from }) => from === undefined && !name.endsWith("ACCESS_BACKGROUND_LOCATION"),
  );
  const lines = [
    `package ${facts.package} ${facts.versionCode ?? ""} ${facts.versionName ?? ""}`,
    ...(hasLevels.min ? [`sdkVersion:'${facts.minSdk}'`] : []),
    ...(hasLevels.target ? [`targetSdkVersion:'${facts.targetSdk}'`] : []),
    ...(facts.debuggable ? ["application-debuggable"] : []),
    ...facts.permissions.map(
      (one) => `uses-permission${one.from === undefined ? "" : `-sdk-${one.from}`}: ${inLine(one)}`,
    ),
    ...implied.flatMap((one) => [`uses-permission: ${inLine(one)}`, `uses-implied-permission: ${inLine(one)}`]),
  ];
  return [...new Set(lines)].sort();
}

async function differences(name: string, bytes: Uint8Array, folder: string): Promise<readonly string[]> {
  const path = join(folder, "app.apk");
  writeFileSync(path, bytes);
  const read = await readApp(new Blob([bytes as Uint8Array<ArrayBuffer>]), []);
  if (!read.ok) return [`${name}: ${read.code} ${read.detail}`];
  const facts = read.value;
  const badging = aapt("badging", path);
  const theirs = ofAapt(badging);
  const has = (what: string) => new RegExp(`^${what}:`, "m").test(badging);
  const ours = ofOurs(facts, { min: has("sdkVersion"), target: has("targetSdkVersion") });
  const wrong = [
    ...ours.filter((one) => !theirs.facts.includes(one)).map((one) => `only we: ${one}`),
    ...theirs.facts.filter((one) => !ours.includes(one)).map((one) => `only aapt: ${one}`),
    ...facts.labels
      .filter(({ locale, text }) => theirs.labels.size > 0 && !theirs.labels.has(`${locale} ${text}`))
      .map(({ locale, text }) => `label ${locale} ${text}, aapt: ${[...theirs.labels].join(" | ")}`),
  ];
  const asked = facts.permissions.map(
    (one) => `uses-permission${one.from === undefined ? "" : `-sdk-${one.from}`}: ${inLine(one)}`,
  );
  const listed = aapt("permissions", path)
    .split("\n")
    .filter((line) => line.startsWith("uses-permission"));
  if (asked.toSorted().join("\n") !== listed.toSorted().join("\n")) wrong.push(`permissions: ${asked} | ${listed}`);
  return wrong.map((one) => `${name}: ${one}`);
}

const folder = mkdtempSync(join(tmpdir(), "ringfence-aapt-"));
try {
  const { base, chinese } = await splitSet();
  const made: [string, Uint8Array][] = [
    ["base", base],
    ["chinese", chinese],
  ];
  for (const [name, plan] of Object.entries(plans)) made.push([name, await buildApk(plan)]);
  const next = random(seed);
  for (let at = 0; at < count; at++) made.push([`made ${at} of seed ${seed}`, await buildApk(randomPlan(next))]);
  const wrong: string[] = [];
  for (const [name, bytes] of made) wrong.push(...(await differences(name, bytes, folder)));
  for (const one of wrong.slice(0, 20)) console.log(one);
  console.log(`${made.length} apps read by us and by aapt, ${wrong.length} differences`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
