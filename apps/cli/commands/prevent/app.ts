import { randomUUID } from "node:crypto";
import { createReadStream, openAsBlob } from "node:fs";
import { stat, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { readApp } from "@ringfence/adapters/apk/read-app.ts";
import { digestsOf } from "@ringfence/adapters/digests.ts";
import { type AppFile, appDrafts } from "@ringfence/journey/prevent/app/keep-app.ts";
import { type AppReview, reviewApp } from "@ringfence/journey/prevent/app/review-app.ts";
import { codeWanted, traceLimits } from "@ringfence/journey/prevent/app/traces.ts";
import { dateOf } from "@ringfence/kernel";
import { renderAppHtml } from "@ringfence/report-view/app-review/render-app-html.tsx";
import { Command } from "../../command-line.ts";
import { exitCodes } from "../../exit-codes.ts";
import { chooseLanguage, messagesFor } from "../../languages.ts";
import type { Messages } from "../../messages/zh-CN.ts";
import { type CaseOptions, now, refuse, stop, withCase } from "../../open-case.ts";
import { printReview } from "../../print-app.ts";
import { categoryOf } from "./category-of.ts";

const packageType = "application/vnd.android.package-archive";

interface AppOptions extends CaseOptions {
  readonly category?: string;
  readonly case?: string;
  readonly lender?: string;
  readonly whole?: true;
  readonly html?: string;
}

/** `ringfence prevent app`: what an Android app asks for and what stands in its code, without running it. */
export function appCommand(): Command {
  return new Command("app")
    .description("看安卓应用能不能读通讯录：权限、代码痕迹、这类应用该不该要 look into an Android app")
    .argument("<file>", "APK，分包的 APKS、XAPK、APKM，或 AndroidManifest.xml")
    .option("--category <kind>", "它是哪一类：1 到 39，或名称，如 网络借贷")
    .option("--case <case>", "记入这个案卷（只记名称、指纹和要的权限）")
    .option("--lender <id>", "这是案卷里哪家机构的应用（编号）")
    .option("--whole", "把安装包本身也存进案卷")
    .option("--passphrase-file <file>", "案卷口令所在的文件")
    .option("--recovery-key <key>", "用恢复密钥打开案卷")
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
  const isFile = (await stat(path).catch(() => undefined))?.isFile() === true;
  const file = isFile ? await openAsBlob(path) : undefined;
  if (file === undefined) return stop(words.errors["no-file"](path), exitCodes.file);
  const read = await readApp(file, codeWanted);
  if (!read.ok) return stop(words.prevent.appRefusals[read.code](path), exitCodes.nothingReadable);
  const review = reviewApp(read.value, { today: dateOf(now()), ...(category === undefined ? {} : { category }) });
  const about = await fileAbout(path, file);
  if (options.json === true) console.log(JSON.stringify(asJson(about, review)));
  else printReview(review, language);
  if (options.html !== undefined) {
    try {
      await writeFile(options.html, renderAppHtml(review, language));
      console.error(words.wroteHtml(options.html));
    } catch {
      return stop(words.errors["cannot-write"](options.html), exitCodes.file);
    }
  }
  if (options.case !== undefined) await keep(options.case, path, about, review, options, words);
}

async function fileAbout(path: string, file: Blob): Promise<AppFile> {
  const { update, digests } = await digestsOf();
  for await (const piece of file.stream() as unknown as AsyncIterable<Uint8Array>) update(piece);
  return { fileName: basename(path), size: file.size, sha256: digests().sha256 };
}

async function keep(
  kase: string,
  path: string,
  about: AppFile,
  review: AppReview,
  options: AppOptions,
  words: Messages,
): Promise<void> {
  await withCase(kase, options, words, async (vault) => {
    const drafts = [...appDrafts(review, about, now(), options.lender)];
    if (options.whole === true) {
      const chunks = () => createReadStream(path) as AsyncIterable<Uint8Array>;
      const kept = await vault.putFile({ name: about.fileName, mime: packageType, chunks });
      if (!kept.ok) return refuse(kept.code, kase, words);
      const { sha256, size, mime, name } = kept.value;
      const body = { id: randomUUID(), name, sha256, size, mime, about: [`${drafts.at(-1)?.body.id}`] };
      drafts.push({ kind: "evidence-attached", body, files: [kept.value] });
    }
    const done = await vault.append(drafts);
    if (!done.ok) return refuse(done.code, kase, words);
    console.error(words.prevent.appKept(review.name));
  });
}

function asJson(file: AppFile, { facts, reaches, ...review }: AppReview) {
  return {
    file,
    ...review,
    reaches: reaches.map(({ traces, ...reach }) => ({
      ...reach,
      traces: traces.map(({ references: _, ...trace }) => trace),
    })),
    traceLimits,
    facts,
  };
}
