import { callKindSchema, communicationSchema, lenderKinds, products, relations } from "@ringfence/casefile";
import { civilDateSchema, instantSchema } from "@ringfence/casefile/model/time.ts";
import { ranks } from "@ringfence/law";
import { gateChannels, purposes, roles } from "@ringfence/platform/gate/ask.ts";
import { markKinds } from "@ringfence/platform/gate/book.ts";
import { houseRules } from "@ringfence/platform/gate/house-rules.gen.ts";
import { protectedActIds } from "@ringfence/platform/gate/protected-acts.ts";
import { z } from "zod";

const ownId = z.string().min(1).max(200).describe("an id of your own; the same id again gets the same answer");
const reference = z.string().min(1).max(200);
const bilingual = z.strictObject({ zh: z.string(), en: z.string() });

const targetSchema = z.strictObject({
  number: z.string().min(3).max(60).describe("kept only as a keyed hash"),
  person: reference.optional().describe("your own reference, where one person has several numbers"),
  who: z.enum(roles),
  relation: z.enum(relations).optional(),
});

export const askSchema = z.strictObject({
  requestId: ownId,
  debtor: reference.describe("your own reference of the debtor; kept only as a keyed hash"),
  target: targetSchema,
  channel: z.enum(gateChannels),
  purpose: z.enum(purposes).default("collection"),
  callKind: callKindSchema.optional(),
  collector: reference.optional(),
  at: instantSchema.optional().describe("when it is meant to begin; now when left out, at most fifteen minutes ahead"),
  text: z.string().max(4000).optional().describe("words of a message; judged and not kept"),
  visit: z
    .strictObject({
      place: z.enum(["home", "workplace", "other"]),
      persons: z.int().positive(),
      entryAgreed: z.boolean().default(false),
    })
    .optional(),
});

export const outcomeSchema = z.strictObject({
  result: z.enum(["made", "not-made"]),
  startedAt: instantSchema.optional(),
  connected: z.boolean().optional(),
  durationSeconds: z.number().nonnegative().optional(),
  effective: z.boolean().optional(),
  answeredBy: z.enum(["target", "somebody-else", "machine"]).optional(),
  acts: z.array(z.enum(protectedActIds)).optional().describe("what the person did; never counts against them"),
  wrongNumber: z.boolean().optional(),
  record: reference.optional().describe("where the recording or the words are kept"),
});

const minute = z.int().min(0).max(1440);
const period = z.strictObject({ from: civilDateSchema, until: civilDateSchema.optional() });
const told = {
  factId: ownId,
  about: targetSchema.optional().describe("the debtor when left out"),
  at: instantSchema.optional(),
  evidence: reference.optional().describe("needed for what allows more contact"),
};
const one = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({ ...told, kind: z.literal(kind), ...shape });

export const factSchema = z.discriminatedUnion("kind", [
  one("agreed-hours", { hours: z.strictObject({ fromMinute: minute, toMinute: minute }), period }),
  one("agreed-number", { perDay: z.int().positive(), period }),
  one("agreed-contact", { period }),
  one("agreed-visit", { period }),
  one("agreement-ended", { agreement: reference }),
  one("debtor-status", { status: z.enum(["unreachable", "dead", "incapable"]), period }),
  one("owes-too", { owes: z.boolean() }),
  one("related", { relation: z.enum(relations) }),
  one("no-contact-order", { until: civilDateSchema.optional() }),
  one("act", { act: z.enum(protectedActIds), channel: z.enum(gateChannels) }),
  one("complaint-answered", { complaint: reference }),
  one("plan-agreed", { period }),
  one("plan-ended", { plan: reference }),
  one("marked", { mark: z.enum(markKinds), period }),
  one("mark-ended", { mark: reference }),
  one("product", { product: z.enum(products) }),
  one("promised-to-pay", {}),
  one("contact-made", {
    // Seen from the person: `in` reached them, `out` came from them.
    contact: communicationSchema.pick({
      channel: true,
      start: true,
      connected: true,
      durationSeconds: true,
      callKind: true,
      reached: true,
    }),
  }),
]);

const citationSchema = z.strictObject({
  label: bilingual,
  gist: bilingual.optional(),
  instrument: z.string(),
  version: z.string(),
  article: z.string().optional(),
  paragraph: z.number().optional(),
  item: z.number().optional(),
  point: z.string().optional(),
});

const reasonSchema = z.strictObject({
  source: z.enum(["law", "house"]),
  rule: z.string(),
  verdict: z.enum(["breach", "unclear"]),
  title: bilingual,
  plain: bilingual,
  /** What a breach of a norm of this rank is called; a house rule is no law. */
  words: bilingual,
  rank: z.enum(ranks).optional(),
  basis: z.array(citationSchema),
  missing: z.array(z.strictObject({ fact: z.string(), question: bilingual, why: bilingual })),
  figures: z.record(z.string(), z.union([z.number(), z.string()])),
  restsOn: z.array(z.string()),
});

export const decisionSchema = z.strictObject({
  id: z.string(),
  verdict: z.enum(["allow", "deny", "unclear"]),
  at: z.string(),
  permit: z
    .strictObject({ id: z.string(), startBy: z.string(), countsUntil: z.string() })
    .optional()
    .describe("until startBy the contact may begin; until countsUntil it counts as made, reported or not"),
  reasons: z.array(reasonSchema),
  missing: z.array(z.string()),
  nextAllowedAt: z.string().optional().describe("left out when waiting alone does not help"),
  remark: bilingual,
  ruleBook: z.strictObject({ version: z.string(), hash: z.string() }),
});

export const takenSchema = z.strictObject({
  id: z.string(),
  late: z.boolean().describe("the contact began after its permit had ended"),
});

export const institutionSchema = z.strictObject({
  lenderKind: z.enum(lenderKinds),
  memberOf: z.array(z.enum(["cba", "nifa", "pcac"])).default([]),
  without: z.array(z.enum(houseRules.map(({ id }) => id))).default([]),
});
