import { setImmediate as othersFirst } from "node:timers/promises";
import { formatInstant } from "@ringfence/kernel";
import { emptyBook } from "@ringfence/platform/gate/book.ts";
import { decide } from "@ringfence/platform/gate/decide.ts";
import type { Decision } from "@ringfence/platform/gate/decision.ts";
import { z } from "zod";
import { titleOf } from "../present.ts";
import { defineRoute, done } from "../route.ts";
import { askSchema } from "../schemas.ts";
import { keyedTarget } from "./keyed-target.ts";

const asked = askSchema.omit({ requestId: true, at: true });
const bilingual = z.strictObject({ zh: z.string(), en: z.string() });
const marked = z.strictObject({
  mark: z.enum(["now", "not-before", "never", "unclear"]).describe("never: waiting alone does not help"),
  notBefore: z.string().optional(),
  rules: z.array(z.strictObject({ rule: z.string(), title: bilingual })),
  missing: z.array(z.string()),
});

/** Of a list so many rows, and then whoever waits to dial comes first. */
const decidedAtOnce = 50;

export default defineRoute({
  method: "post",
  path: "/screen",
  name: "screenList",
  summary: {
    zh: "拨打名单逐行标注：现在可以、何时可以、不可以；不占名额",
    en: "Marks rows of a dial list without holding a place for any",
  },
  access: "agency",
  body: z.strictObject({ rows: z.array(asked).max(1000) }),
  answer: z.strictObject({ rows: z.array(marked) }),
  async handle({ gate, holder, body }) {
    const now = gate.now();
    const keys = body.rows.map(({ debtor }) => gate.keyed.debtor(debtor));
    const books = await gate.engine.books([...new Set(keys)]);
    const rows: z.output<typeof marked>[] = [];
    for (const [at, { debtor: _, target, ...rest }] of body.rows.entries()) {
      if (at % decidedAtOnce === 0) await othersFirst();
      const ask = { ...rest, id: "screen", agency: holder.agency, target: keyedTarget(gate, target), at: now };
      rows.push(markOf(decide(books.get(keys[at] ?? "") ?? emptyBook, gate.institution, ask, now)));
    }
    return done({ rows });
  },
});

function markOf(decision: Decision): z.output<typeof marked> {
  if (decision.verdict === "allow") return { mark: "now", rules: [], missing: [] };
  const rules = decision.reasons.map(({ rule }) => ({ rule, title: titleOf(rule) ?? { zh: rule, en: rule } }));
  if (decision.verdict === "unclear") return { mark: "unclear", rules, missing: [...decision.missing] };
  const { nextAllowedAt } = decision;
  return nextAllowedAt === undefined
    ? { mark: "never", rules, missing: [] }
    : { mark: "not-before", notBefore: formatInstant(nextAllowedAt), rules, missing: [] };
}
