import { openAsBlob } from "node:fs";
import { stat, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { readApp } from "@ringfence/adapters/apk/read-app.ts";
import { digestsOf } from "@ringfence/adapters/digests.ts";
import { knownPermission, reachNames, shortName } from "@ringfence/journey/prevent/app/known-permissions.ts";
import { type AppReview, reviewApp } from "@ringfence/journey/prevent/app/review-app.ts";
import { phonesOf } from "@ringfence/journey/prevent/app/take-effect.ts";
import { codeWanted, traceLimits } from "@ringfence/journey/prevent/app/traces.ts";
import { dateOf } from "@ringfence/kernel";
import { citationLabel } from "@ringfence/law";
import { appCategories } from "@ringfence/law/app-scope/categories.ts";
import { renderAppHtml } from "@ringfence/report-view/app-review/render-app-html.tsx";
import { appReviewWords } from "@ringfence/report-view/app-review/words.ts";
import { Command } from "../../command-line.ts";
import { exitCodes } from "../../exit-codes.ts";
import { chooseLanguage, type Language, messagesFor, pick } from "../../languages.ts";
import { now, stop } from "../../open-case.ts";
import { paint } from "../../paint.ts";

interface AppOptions {
  readonly category?: string;
  readonly html?: string;
  readonly json?: true;
  readonly lang?: string;
}

/** `ringfence prevent app`: what an Android app asks for and what stands in its code, without running it. */
export function appCommand(): Command {
  return new Command("app")
    .description("看安卓应用能不能读通讯录：权限、代码痕迹、这类应用该不该要 look into an Android app")
    .argument("<file>", "APK，分包的 APKS、XAPK、APKM，或 AndroidManifest.xml")
    .option("--category <kind>", "它是哪一类：1 到 39，或名称，如 网络借贷")
    .option("--html <out>", "另存为一个可离线打开的网页")
    .option("--json", "输出 JSON")
    .option("--lang <language>", "zh-CN 或 en")
    .addHelpText("after", "\n例 example:\n  ringfence prevent app 某某借款.apk --category 网络借贷 --html 检查.html")
    .action(lookAtApp);
}

async function lookAtApp(path: string, options: AppOptions): Promise<void> {
  const language = chooseLanguage(options.lang, process.env.RINGFENCE_LANG);
  const words = messagesFor(language);
  const category = options.category === undefined ? undefined : categoryOf(options.category);
  if (category === undefined && options.category !== undefined)
    return stop(words.prevent.noCategory(options.category), exitCodes.usage);
  const about = await stat(path).catch(() => undefined);
  const file = about?.isFile() === true ? await openAsBlob(path) : undefined;
  if (file === undefined) return stop(words.errors["no-file"](path), exitCodes.file);
  const read = await readApp(file, codeWanted);
  if (!read.ok) return stop(words.prevent.appRefusals[read.code](path), exitCodes.nothingReadable);
  const review = reviewApp(read.value, { today: dateOf(now()), ...(category === undefined ? {} : { category }) });
  if (options.json === true) console.log(JSON.stringify(await asJson(path, file, review)));
  else printReview(review, language);
  if (options.html === undefined) return;
  try {
    await writeFile(options.html, renderAppHtml(review, language));
    console.error(words.wroteHtml(options.html));
  } catch {
    stop(words.errors["cannot-write"](options.html), exitCodes.file);
  }
}

const categoryOf = (asked: string): number | undefined =>
  appCategories.find(({ no, name }) => `${no}` === asked || name.zh === asked || name.en === asked)?.no;

async function asJson(path: string, file: Blob, { facts, reaches, ...review }: AppReview) {
  const { update, digests } = await digestsOf();
  for await (const piece of file.stream() as unknown as AsyncIterable<Uint8Array>) update(piece);
  const { sha256 } = digests();
  return {
    file: { name: basename(path), size: file.size, sha256 },
    ...review,
    reaches: reaches.map(({ traces, ...reach }) => ({
      ...reach,
      traces: traces.map(({ references: _, ...trace }) => trace),
    })),
    traceLimits,
    facts,
  };
}

function printReview(review: AppReview, language: Language): void {
  const words = appReviewWords[language];
  const { facts, category, first, reaches, basis, notes } = review;
  console.log(`${paint.bold(review.name)}  ${facts.package}`);
  for (const one of first) console.log(`! ${pick(one, language)}`);
  const kind = category && appCategories[category.no - 1];
  console.log(
    `\n${category === undefined || kind === undefined ? words.noKind : words.kind(pick(kind.name, language), pick(category.why, language))}`,
  );
  for (const { kind: reached, permissions, traces, standing } of reaches) {
    const standings = permissions.length === 0 ? "" : words.standings[standing];
    console.log(`\n${paint.bold(pick(reachNames[reached], language))}  ${standings}`);
    if (permissions.length === 0) console.log(`  ${words.asksNothing}`);
    for (const permission of permissions) {
      const known = knownPermission(permission.name);
      const phones = phonesOf(permission, facts);
      console.log(
        `  - ${known === undefined ? "" : pick(known.means, language)}  ${paint.dim(shortName(permission.name))}`,
      );
      if (phones !== undefined) console.log(`    ${pick(phones, language)}`);
      if (permission.implied !== undefined) console.log(`    ${words.implied(pick(permission.implied, language))}`);
    }
    for (const { title, usual } of traces)
      console.log(`  · ${pick(title, language)}${usual === true ? paint.dim(`  ${words.usual}`) : ""}`);
  }
  if (reaches.some(({ traces }) => traces.length > 0)) console.log(`\n${pick(traceLimits, language)}`);
  if (basis.length > 0) console.log(`\n${words.basis}`);
  for (const one of basis)
    console.log(`  ${pick(citationLabel(one), language)}  ${paint.dim(pick(one.gist, language))}`);
  console.log(`\n${words.technical}`);
  for (const { text, names = [] } of notes)
    console.log(`  - ${pick(text, language)}${names.length === 0 ? "" : paint.dim(`  ${names.join(", ")}`)}`);
  for (const { subject, sha256 } of facts.signers)
    console.log(`  - ${words.signer}\n    ${subject}\n    SHA-256 ${sha256}`);
  console.log(`\n${words.limits}`);
}
