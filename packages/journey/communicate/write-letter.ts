import { gateFor } from "@ringfence/casefile/document/gate-for.ts";
import { gateFaults } from "@ringfence/casefile/document/truth-gate.ts";
import { phoneKey } from "@ringfence/kernel";
import { readFacts } from "../writing/facts.ts";
import type { WritingInput } from "../writing/question.ts";
import type { Letter, Written } from "./letter.ts";

/**
 * Writes one letter from the case and the answers. What is missing is asked for, never left blank; a letter that would harm its writer
 * is not written, and the reason is given; whatever is written has passed the truth gate.
 */
export function writeLetter(letter: Letter, input: WritingInput): Written {
  const { facts, missing, unreadable } = readFacts(letter.questions, input);
  if (missing.length > 0 || unreadable.length > 0) return { kind: "asks", missing, unreadable };
  const advice = letter.advice?.(facts) ?? [];
  if (advice.some(({ severity }) => severity === "stop")) return { kind: "not-advised", advice };
  const document = letter.write(facts);
  const own = facts.has("number") ? [phoneKey(facts.text("number"))] : [];
  const faults = gateFaults(document, gateFor(input.file, own));
  return faults.length > 0 ? { kind: "refused", faults } : { kind: "written", document, advice, facts };
}
