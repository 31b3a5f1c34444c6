import type { Concept } from "./concepts.ts";
import type { Found } from "./places.ts";
import type { Mention, Span } from "./said.ts";

/** A sentence as far as it matters for what is denied in it. */
interface Heard {
  readonly text: string;
  readonly parts: readonly Span[];
  readonly of: (name: Concept) => readonly Mention[];
}

const marks = new Set([..."，,；;。：:！!？?"].map((mark) => mark.charCodeAt(0)));
/** Divides the parts of a sentence. */
export const isMark = (unit: number): boolean => marks.has(unit);

/** Says of each mention whether a denial reaches it. */
export function denyAmong(mentions: readonly Found[], heard: Heard): void {
  const { text } = heard;
  const reach = deniedStretches(heard);
  const after = heard.of("deniedAfter");
  if (reach.length === 0 && after.length === 0 && !text.includes("不", 1)) return;
  for (const mention of mentions)
    mention.denied = isWithin(mention.from, reach) || isDeniedAfter(mention.to, after, text);
}

/** From each word that denies to the end of its part, or to a word that turns the sentence round. */
function deniedStretches({ text, parts, of }: Heard): readonly Span[] {
  const said = of("denial");
  const whole = said.length === 0 ? [] : of("noDenial");
  const denials = said.filter(({ from, to }) => !whole.some((other) => other.from <= from && to <= other.to));
  if (denials.length === 0) return [];
  const turns = of("turn");
  const goingOn = of("goingOn");
  const stretches: Span[] = [];
  for (const part of parts) {
    const before = stretches.at(-1);
    // "不读取，或者上传", "不读取：一、…": what the part before denied to its end goes on.
    const goesOn =
      before?.to === part.from - 1 &&
      (/[：:]/u.test(text[before.to] ?? "") || goingOn.some(({ from }) => from === part.from));
    const start = goesOn ? part.from : denials.find(({ from }) => from >= part.from && from < part.to)?.to;
    if (start === undefined) continue;
    let from = start;
    for (let again = 0; from < part.to && again < 9; again++) {
      const stop = turns.find((turn) => turn.from > from && turn.to <= part.to)?.from ?? part.to;
      stretches.push({ from, to: stop });
      const next = denials.find((denial) => denial.from >= stop && denial.from < part.to);
      if (next === undefined) break;
      from = next.to;
    }
  }
  return stretches;
}

/** 读取通讯录的做法，我们明令禁止. */
const farthestDenial = 20;
const isDeniedAfter = (to: number, denials: readonly Span[], text: string): boolean =>
  (text[to] === "不" && /[到了着]/u.test(text[to + 1] ?? "")) ||
  denials.some(({ from }) => from >= to && from - to <= farthestDenial && !/[；。]/u.test(text.slice(to, from)));

const isWithin = (at: number, stretches: readonly Span[]): boolean =>
  stretches.some(({ from, to }) => at >= from && at < to);
