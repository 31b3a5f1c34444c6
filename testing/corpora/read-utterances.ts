import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Speaker } from "@ringfence/law/signals/define-signal.ts";

/** The sealed parts were each written by a hand that saw neither recogniser nor figures, and are counted before and after a session of tuning. */
export const halves = ["tune", "test", "sealed", "sealed-2", "sealed-3", "sealed-4", "sealed-5"] as const;
export type Half = (typeof halves)[number];

export interface Utterance {
  readonly by: Speaker;
  readonly kind: string;
  readonly labels: readonly string[];
  readonly near: readonly string[];
  readonly text: string;
}

export function readUtterances(half: Half): Utterance[] {
  const folder = join(import.meta.dirname, "utterances", half);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".tsv"))
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map(readLine);
}

function readLine(line: string): Utterance {
  const [by, kind, labels, near, text] = line.split("\t");
  if ((by !== "collector" && by !== "recipient" && by !== "unknown") || text === undefined) throw new Error("bad line");
  return { by, kind: kind ?? "", labels: ids(labels), near: ids(near), text: text.replaceAll("\\n", "\n") };
}

function ids(list: string | undefined): string[] {
  return list === undefined || list === "-" ? [] : list.split(",");
}
