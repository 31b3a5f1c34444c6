import { formatInstant } from "@ringfence/kernel";
import type { Book } from "@ringfence/platform/gate/book.ts";
import { decide } from "@ringfence/platform/gate/decide.ts";
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
    const books = new Map<string, Promise<Book>>();
    const bookOf = (debtor: string) => {
      const known = books.get(debtor) ?? gate.engine.book(debtor);
      books.set(debtor, known);
      return known;
    };
    const rows = body.rows.map(async ({ debtor, target, ...rest }) => {
      const book = await bookOf(gate.keyed.debtor(debtor));
      const ask = { ...rest, id: "screen", agency: holder.agency, target: keyedTarget(gate, target), at: now };
      const decision = decide(book, gate.institution, ask, now);
      if (decision.verdict === "allow") return { mark: "now" as const, rules: [], missing: [] };
      const rules = decision.reasons.map(({ rule }) => ({ rule, title: titleOf(rule) ?? { zh: rule, en: rule } }));
      if (decision.verdict === "unclear") return { mark: "unclear" as const, rules, missing: [...decision.missing] };
      const { nextAllowedAt } = decision;
      return nextAllowedAt === undefined
        ? { mark: "never" as const, rules, missing: [] }
        : { mark: "not-before" as const, notBefore: formatInstant(nextAllowedAt), rules, missing: [] };
    });
    return done({ rows: await Promise.all(rows) });
  },
});
