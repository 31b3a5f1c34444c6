import type { Line } from "../../reading/text-lines.ts";
import { formats } from "./formats.gen.ts";
import { gatherLog } from "./gather-log.ts";
import type { LineOutcome, LogContext, LogFormat, LogProblem } from "./log-format.ts";
import type { PrivacyLog } from "./privacy-log.ts";

export interface PrivacyLogReader {
  readonly push: (lines: readonly Line[]) => void;
  readonly end: () => PrivacyLog;
}

/** Lines looked at before the format is settled: the head of a `dumpsys` can run long before the first app. */
const headLines = 400;
const keptProblems = 100;
const longestRaw = 300;

/**
 * Reads a privacy log line by line; nothing of a line is kept but what it adds to the sums and the stretches of time. Every line is a
 * record, skipped with a reason, or a problem. Where no format knows the lines, the next ones are looked at: a log can stand deep inside a
 * larger dump. In the end `format` is undefined when none of it was known.
 */
export function privacyLogReader(context: LogContext = {}): PrivacyLogReader {
  const sums = gatherLog();
  const skipped: Record<string, number> = {};
  const problems: { line: number; code: LogProblem; raw: string }[] = [];
  let [lines, records, failed] = [0, 0, 0];
  let head: Line[] = [];
  let format: LogFormat | undefined;
  let read: ((line: string) => LineOutcome) | undefined;

  const take = ({ number, text, cut }: Line, by: (line: string) => LineOutcome) => {
    const outcome: LineOutcome = cut ? { kind: "problem", code: "too-long" } : by(text);
    if (outcome.kind === "problem") {
      failed += 1;
      if (problems.length < keptProblems)
        problems.push({ line: number, code: outcome.code, raw: text.slice(0, longestRaw) });
    } else if (outcome.kind === "skipped") skipped[outcome.reason] = (skipped[outcome.reason] ?? 0) + 1;
    else {
      records += 1;
      sums.add(outcome);
    }
  };
  const settle = () => {
    format = chooseFormat(head.map(({ text }) => text).filter((text) => text.trim() !== ""));
    read = format?.open(context);
    const by = read ?? unknown;
    for (const line of head) take(line, by);
    head = [];
  };
  return {
    push: (more) => {
      lines += more.length;
      for (const line of more) {
        if (read !== undefined) take(line, read);
        else if (head.push(line) === headLines) settle();
      }
    },
    end: () => {
      if (read === undefined && head.length > 0) settle();
      return {
        format: format?.id,
        lines,
        records,
        skipped,
        problems: { total: failed, kept: problems },
        span: sums.span(),
        apps: sums.apps(),
        beyond: sums.beyond(),
      };
    },
  };
}

const unknown = (): LineOutcome => ({ kind: "skipped", reason: "preamble" });

function chooseFormat(head: readonly string[]): LogFormat | undefined {
  const [best] = formats
    .map((format) => ({ format, sure: head.length === 0 ? 0 : format.sniff(head) }))
    .sort((a, b) => b.sure - a.sure);
  return best !== undefined && best.sure > 0 ? best.format : undefined;
}
