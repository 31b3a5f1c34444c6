import type { Block, DocumentModel } from "@ringfence/casefile/document/document.ts";
import { type Bilingual, formatChinese, formatInstant, type Instant } from "@ringfence/kernel";
import { dataNames } from "./data-names.ts";
import { formats } from "./formats.gen.ts";
import type { LogFile } from "./keep-log.ts";
import { type LinedUp, orderIsNoProof } from "./line-up.ts";
import type { LoggedApp, PrivacyLog } from "./privacy-log.ts";

type Language = DocumentModel["language"];

const say = ({ zh, en }: Bilingual, language: Language) => (language === "en" ? en : zh);
const clock = (at: Instant, language: Language) =>
  language === "en" ? formatInstant(at).slice(0, 16).replace("T", " ") : formatChinese(at);

/** Phones keep such a log for a few days only: Apple's report covers seven. */
export const logIsShort: Bilingual = {
  zh: "手机只保留最近几天的记录（苹果的报告是 7 天）。这里没有，不等于以前没有读过。",
  en: "Phones keep such records for a few days only (Apple's report: seven). What is not here may still have happened before.",
};

/** Apps shown in the table; the rest are counted. */
const mostRows = 40;

/** What the log says, as a paper: which app read what, beside loans and calls where the case knows them. */
export function logPaper(log: PrivacyLog, file: LogFile, line: readonly LinedUp[], language: Language): DocumentModel {
  const text = (zh: string, en: string) => (language === "en" ? en : zh);
  const paragraph = (words: string): Block => ({ kind: "paragraph", runs: [{ text: words, says: "form" }] });
  const heading = (words: string): Block => ({ kind: "heading", level: 2, text: words });
  const reading = log.apps.filter(({ reads, permissions }) => reads.length > 0 || permissions.length > 0);
  const title = formats.find(({ id }) => id === log.format)?.title;
  const left = Object.values(log.skipped).reduce((sum, one) => sum + one, 0);
  return {
    title: text("手机自己的隐私记录", "What the phone itself logged"),
    language,
    blocks: [
      paragraph(
        text(
          `文件 ${file.fileName}（${title === undefined ? "认不出格式" : title.zh}），共 ${log.lines} 行：采用 ${log.records}，略过 ${left}，读不懂 ${log.problems.total}。`,
          `File ${file.fileName} (${title === undefined ? "unknown format" : title.en}), ${log.lines} lines: ${log.records} taken, ${left} left out, ${log.problems.total} not understood.`,
        ),
      ),
      ...(log.span === undefined
        ? []
        : [
            paragraph(
              text(
                `记录从 ${clock(log.span.from, language)} 到 ${clock(log.span.until, language)}。`,
                `It covers ${clock(log.span.from, language)} to ${clock(log.span.until, language)}.`,
              ),
            ),
          ]),
      ...(reading.length === 0
        ? []
        : [
            heading(text("哪些应用读了什么", "Which app read what")),
            {
              kind: "table" as const,
              header: [text("应用", "App"), text("读了什么", "What it read"), text("先后", "First and last")],
              rows: reading.slice(0, mostRows).flatMap((app) => appRows(app, language)),
              widths: [3, 4, 4],
            },
          ]),
      ...(line.length === 0
        ? []
        : [
            heading(text("按时间排在一起", "On one line of time")),
            {
              kind: "list" as const,
              ordered: true,
              items: line.map((one) => [
                { text: `${clock(one.at, language)}　${say(one.text, language)}`, says: "form" as const },
              ]),
            },
            paragraph(say(orderIsNoProof, language)),
          ]),
      paragraph(say(logIsShort, language)),
    ],
    footer: `SHA-256 ${file.sha256}`,
  };
}

function appRows({ app, reads, permissions }: LoggedApp, language: Language): string[][] {
  const name = app === "" ? (language === "en" ? "(unnamed)" : "（未写明）") : app;
  return [
    ...reads.map(({ data, times, denied, runs }) => {
      const [first, last] = [runs[0], runs.at(-1)].map((run, end) =>
        run === undefined ? "—" : clock(end === 0 ? run.from : run.until, language),
      );
      return [
        name,
        say(
          {
            zh: `${dataNames[data].zh} ${times} 次${denied > 0 ? `，被拦 ${denied} 次` : ""}`,
            en: `${dataNames[data].en}, ${times} time(s)${denied > 0 ? `, ${denied} refused` : ""}`,
          },
          language,
        ),
        first === last ? `${first}` : `${first} – ${last}`,
      ];
    }),
    ...permissions.map(({ data, granted }) => [
      name,
      say(
        {
          zh: `${dataNames[data].zh}权限：${granted ? "开着" : "没开"}`,
          en: `permission for ${dataNames[data].en}: ${granted ? "on" : "off"}`,
        },
        language,
      ),
      "—",
    ]),
  ];
}
