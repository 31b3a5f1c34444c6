import { type Concept, numberOf } from "../said/concepts.ts";
import type { Said } from "../said/said.ts";
import { doneBy, doneTo } from "./signs.ts";

const actors: readonly Concept[] = ["lender", "borrower", "authority"];
const places = new Map(actors.map((name, at) => [numberOf(name), at + 1]));

/** 向借款人, 对借款人 … name whom something is done to; 借款人的 whose it is. */
const addressing = new Set("向对给为与同经从自替");
const owning = "的";

/**
 * Of each part, what is named there with whoever does it and whom it is done to: 贷款人应向借款人支付违约金 is no charge on the borrower. Whoever was
 * named last goes on acting in the parts that name nobody.
 */
export function actedByPart({ text, parts, mentions }: Said): readonly (readonly number[])[] {
  let acting = 0;
  let next = 0;
  while (next < mentions.length && (mentions[next]?.from as number) < (parts[0]?.from ?? 0)) next++;
  return parts.map((_, part) => {
    const signs: number[] = [];
    const behind = parts[part + 1]?.from ?? Number.POSITIVE_INFINITY;
    let addressed = 0;
    for (let one = mentions[next]; one !== undefined && one.from < behind; one = mentions[++next]) {
      const actor = places.get(one.concept);
      if (actor === undefined) {
        const kind = one.concept * 2 + (one.denied ? 1 : 0);
        signs.push(doneBy(acting, kind));
        if (addressed > 0) signs.push(doneTo(addressed, kind));
      } else if (addressing.has(text[one.from - 1] ?? "")) addressed = actor;
      else if (text[one.to] !== owning) {
        acting = actor;
        addressed = 0;
      }
    }
    return signs;
  });
}
