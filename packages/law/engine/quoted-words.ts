import type { Id } from "@ringfence/casefile";
import { type SignalId, scanSpans } from "../signals/index.ts";
import type { CaseView } from "./case-view.ts";
import type { Finding } from "./finding.ts";

/** Exact words in one communication: half-open UTF-16 offsets into its original text. */
export interface QuotedWords {
  readonly communication: Id;
  readonly signal: SignalId;
  readonly start: number;
  readonly end: number;
}

/** The words that show a finding. Found when asked for: a report quotes few of the texts that were judged. */
export function quotedWords({ signals, spokenIn }: Finding, view: CaseView): QuotedWords[] {
  if (signals.length === 0) return [];
  return spokenIn.flatMap((id) => {
    const communication = view.contactById(id)?.communication;
    if (communication?.text === undefined) return [];
    return scanSpans(communication.text, communication.direction === "in" ? "collector" : "unknown")
      .filter((span) => signals.includes(span.signal))
      .map((span) => ({ communication: id, ...span }));
  });
}
