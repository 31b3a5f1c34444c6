import type { Report } from "@ringfence/journey/record/report/report.ts";
import { formatCount, formatDay } from "./format.ts";
import { type Language, reportMessages, say } from "./language.ts";
import { gravest, whatStandsOut } from "./stand-out.ts";

/** The summary in plain words, to be pasted into a chat: period, counts, what stands out, each rule with its provisions. */
export function summaryText(report: Report, language: Language): string {
  const messages = reportMessages[language];
  const { period, counts } = report;
  if (period === null) return [messages.title, messages.nothingRead].join("\n");
  const { figures } = messages;
  return [
    messages.title,
    messages.period(formatDay(period.from, language), formatDay(period.to, language)),
    `${figures.read} ${formatCount(counts.communications)} · ${figures.collecting} ${formatCount(counts.collecting)} · ${figures.breaches} ${formatCount(counts.breaches)} · ${figures.unclear} ${formatCount(counts.unclear)}`,
    "",
    ...whatStandsOut(report, language, messages),
    "",
    ...gravest(report.rules).map((rule) => {
      const labels = rule.findings
        .filter((one) => one.verdict === "breach")
        .flatMap((one) => one.citations.map(({ label }) => say(label, language)));
      return `- ${say(rule.title, language)} (${formatCount(rule.counts.breach)}): ${[...new Set(labels)].join(messages.listSeparator)}`;
    }),
    "",
    messages.disclaimer,
    messages.ruleBook(report.ruleBook.version, report.ruleBook.hash.slice(0, 12)),
  ].join("\n");
}
