import { formatChinese, type Instant, type JsonValue, parseCivil } from "@ringfence/kernel";
import type { DocumentModel } from "../../document/document.ts";
import { type Disclosure, provenFiles, shownValue } from "../disclosure.ts";
import { headline } from "./headline.ts";

/** A file of the evidence as it lies in the bundle. */
export interface BundledFile {
  readonly sha256: string;
  readonly path: string;
  readonly name: string;
}

/** What the readable parts of a bundle are drawn up from. */
export interface Drawing {
  readonly disclosures: readonly Disclosure[];
  readonly files: readonly BundledFile[];
  /** By the id of a communication: who was reached, without name or number. */
  readonly reached: ReadonlyMap<string, string>;
  readonly origin: string;
  readonly size: number;
}

const text = (value: JsonValue | undefined): string | undefined => (typeof value === "string" ? value : undefined);
const field = (one: Disclosure, name: string) => shownValue(one, `/body/${name}`);

/** When the thing is said to have happened, as people read it; the words of the entry where it is no time we read. */
export function claimedTime(one: Disclosure, format: (at: Instant) => string = formatChinese): string {
  const value = field(one, "start") ?? field(one, "at") ?? field(one, "made");
  if (typeof value !== "string" && typeof value !== "number") return "";
  const read = parseCivil(String(value));
  return read.ok ? format(read.value.instant) : String(value);
}

function sourceText(one: Disclosure): string {
  const source = field(one, "source");
  if (typeof source !== "object" || source === null || Array.isArray(source)) return "本人陈述";
  const { kind, file, row } = source as Readonly<Record<string, JsonValue>>;
  return kind === "file" && typeof file === "string" ? `${file} 第${row}行` : "本人陈述";
}

const reachedBy = (one: Disclosure, reached: Drawing["reached"]) => reached.get(text(field(one, "id")) ?? "");

/** Files an entry carries, by their digests in the parts shown. */
function pathsOf(one: Disclosure, files: readonly BundledFile[]): string[] {
  const digests = provenFiles(one);
  return files.filter(({ sha256 }) => digests.includes(sha256)).map(({ path }) => path);
}

/** 证据目录: what is handed over, numbered, with what each shows and where the original is. */
export function catalogue({ disclosures, files, reached, origin, size }: Drawing): DocumentModel {
  return {
    title: "证据目录",
    language: "zh-CN",
    landscape: true,
    footer: `记录编号 ${origin}`,
    blocks: [
      {
        kind: "paragraph",
        runs: [
          {
            text: `本目录列出本次提供的 ${disclosures.length} 条记录和 ${files.length} 个文件。记录按写下的先后编号，全部记录共 ${size} 条；未列出的条目未提供。条目的内容为记录人所写或所导入，是否属实由其他证据印证。`,
          },
        ],
      },
      {
        kind: "table",
        header: ["序号", "记录号", "名称", "被联系的人", "时间", "来源", "证明内容", "文件"],
        widths: [1, 1.2, 3.6, 1.8, 3, 3, 4.6, 3.2],
        rows: disclosures.map((one, at) => [
          `${at + 1}`,
          `${one.seq}`,
          headline(one).zh,
          reachedBy(one, reached) ?? "",
          claimedTime(one),
          sourceText(one),
          (text(field(one, "shows")) ?? text(field(one, "text")) ?? "").slice(0, 200),
          pathsOf(one, files).join("\n"),
        ]),
      },
      { kind: "signature", lines: ["提交人：____________", "日期：____________"] },
    ],
  };
}

const escaped = (raw: string) =>
  raw.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The entries in order of the time they tell of: one page without script or anything from elsewhere. */
export function timelineHtml({ disclosures, files, reached, origin }: Drawing): string {
  const items = disclosures
    .map((one) => ({ one, time: claimedTime(one) }))
    .map(({ one, time }) => {
      const words = text(field(one, "text"));
      const who = reachedBy(one, reached);
      const links = pathsOf(one, files).map((path) => `<li>${escaped(path)}</li>`);
      return [
        `<li><p class="t">${escaped(time)} · 记录号 ${one.seq}</p><p class="h">${escaped(headline(one).zh)}${who === undefined ? "" : `；被联系的人：${who}`}</p>`,
        words === undefined ? "" : `<blockquote>${escaped(words)}</blockquote>`,
        links.length === 0 ? "" : `<ul>${links.join("")}</ul>`,
        `<p class="s">写下的时间 ${escaped(one.recordedAt)}；来源 ${escaped(sourceText(one))}</p></li>`,
      ].join("");
    });
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="viewport" content="width=device-width, initial-scale=1"><title>时间线</title>
<style>body{font:16px/1.7 serif;max-width:46em;margin:2em auto;padding:0 1em;color:#111}h1{font-size:1.4em}ol{padding-left:1.5em}li{margin:0 0 1.2em}p{margin:0}.t{font-weight:bold}.s{color:#444;font-size:.85em}blockquote{margin:.4em 0;padding:.2em .8em;border-left:3px solid #555;white-space:pre-wrap;overflow-wrap:anywhere}</style></head>
<body><h1>时间线</h1><p>记录编号 ${escaped(origin)}，共 ${disclosures.length} 条。打码的号码和姓名属于第三人；打码前的内容仍由记录的哈希锁定，必要时可以出示。</p><ol>
${items.join("\n")}
</ol></body></html>
`;
}

/** README.txt: what this is, and how to check it without us. */
export function readmeText({ origin, size, disclosures }: Drawing, stamped: boolean): string {
  const stamps = stamped
    ? `
4. 时间戳（RFC 3161）证明检查点不晚于某一时刻存在：
   openssl ts -verify -data timestamps/1.checkpoint -in timestamps/1.tsr -CAfile 时间戳机构的根证书.pem
   checks that the checkpoint existed no later than the stamped time.
`
    : "";
  return `护录证据包 / Ringfence evidence bundle
记录编号 log: ${origin}    全部记录 entries in all: ${size}    本次提供 disclosed here: ${disclosures.length}

这是什么 / What this is
catalogue.docx（及 .pdf）是证据目录，timeline.html 是时间线，files/ 里是原始文件，一字节未改。
entries.jsonl 是本次提供的记录，一行一条；未提供的条目不在其中，也无法从哈希猜出。
The catalogue lists what is here, the timeline shows it in order, files/ holds the originals byte for byte.

怎样核对，不需要我们的软件 / How to check without our software
1. 文件未改动 / files unchanged:   sha256sum -c SHA256SUMS
2. 每条记录在记录链中、未改动、未调换：entries.jsonl 与 proofs.json（RFC 9162 包含证明）对照 checkpoint 的根哈希。
   Each entry is proven by RFC 9162 inclusion proofs against the root in "checkpoint" (C2SP tlog-checkpoint, signed note, Ed25519).
   叶 leaf = SHA-256(0x00 || JCS({kind, parts, recordedAt, seq, v}))；parts 中每一部分 each part = SHA-256(salt || JCS([pointer, value]))。
3. 公钥在 log.vkey；请向提交人当面或用别的渠道核对记录编号。
   The key is in log.vkey; compare the log's name with the person by another way.
${stamps}
各自证明什么 / What each proves
哈希：此后未改动。检查点：当时的顺序和完整。时间戳：不晚于那一刻存在。它们都不证明所记内容属实。
A hash: unchanged since. A checkpoint: order and completeness. A time stamp: existed no later than. None proves that what was recorded is true.
`;
}
