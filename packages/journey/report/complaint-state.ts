import type { AnswerReceived, CaseFile, ComplaintFiled } from "@ringfence/casefile";
import { type CivilDate, dateOf } from "@ringfence/kernel";
import type { Authority } from "@ringfence/law";
import { authorities } from "@ringfence/law/authorities.gen.ts";
import { type Term, termOf } from "./clocks.ts";

/** Where a complaint stands: the door has time left, its time went by, or it gave a last answer. */
export type ComplaintState =
  | { readonly kind: "waiting" | "silent"; readonly term: Term }
  | { readonly kind: "ended"; readonly outcome: AnswerReceived["outcome"] };

/**
 * Being accepted or passed on is no answer yet: then the door's second clock runs, where it has one, from that day; else the first
 * goes on. A day written into the entry when it was filed holds as long as no later clock began.
 */
export function complaintState(file: CaseFile, complaint: ComplaintFiled, today: CivilDate): ComplaintState {
  const answers = file.answers.filter(({ to }) => to === complaint.id);
  const last = answers.findLast(({ outcome }) => outcome !== "accepted" && outcome !== "passed-on");
  if (last !== undefined) return { kind: "ended", outcome: last.outcome };
  const term = runningTerm(complaint, answers.at(-1));
  return { kind: today <= term.on ? "waiting" : "silent", term };
}

function runningTerm({ door, at, answerBy }: ComplaintFiled, accepted: AnswerReceived | undefined): Term {
  // Each door is an authority. A door of a later version is waited for like one without a clock.
  const clocks = (authorities as readonly Authority[]).find(({ id }) => id === door)?.clocks ?? [];
  const first: Term = answerBy === undefined ? termOf(clocks, "filing", dateOf(at)) : { on: answerBy, by: "law" };
  if (accepted === undefined) return first;
  const second = termOf(clocks, "acceptance", dateOf(accepted.at));
  return second.by === "patience" && first.by !== "patience" ? first : second;
}
