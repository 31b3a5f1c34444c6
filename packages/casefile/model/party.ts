import { z } from "zod";
import { idSchema } from "./identifiers.ts";

/** Who put up the money; decides which regulator and which rules apply. `unknown` is an honest answer. */
export const lenderKinds = [
  "bank",
  "consumer-finance",
  "microloan",
  "other-licensed",
  "unlicensed-firm",
  "private-person",
  "unknown",
] as const;
export type LenderKind = (typeof lenderKinds)[number];

export const relations = [
  "parent",
  "spouse",
  "child",
  "sibling",
  "relative",
  "friend",
  "colleague",
  "employer",
  "neighbour",
  "school",
  "village-committee",
  "other",
] as const;
export type Relation = (typeof relations)[number];

/** `notice` = a recorded or robot voice that only informs; `interactive` = a person or a robot one talks with. */
export const callKindSchema = z.enum(["notice", "interactive"]);
export type CallKind = z.infer<typeof callKindSchema>;

export const numberSchema = z.strictObject({
  number: z.string().min(1),
  place: z.enum(["mobile", "home", "workplace"]).optional(),
  /** The kind of every call made from this number, where the person knows it. */
  calls: callKindSchema.optional(),
  /** A collector's own private number, not one of the institution. */
  private: z.boolean().optional(),
});

const base = { id: idSchema, name: z.string().optional(), numbers: z.array(numberSchema).default([]) };

const debtor = z.strictObject({ ...base, kind: z.literal("debtor") });
const contactPerson = z.strictObject({
  ...base,
  kind: z.literal("contact-person"),
  relation: z.enum(relations).default("other"),
  /** Named as emergency contact in the application for these loans. */
  emergencyContactFor: z.array(idSchema).default([]),
  /** Owes too in law, for example a spouse for a common family debt: judged strictly, so only when the person says so. */
  owesToo: z.boolean().optional(),
});
const guarantor = z.strictObject({ ...base, kind: z.literal("guarantor"), guarantees: z.array(idSchema).default([]) });
const lender = z.strictObject({
  ...base,
  kind: z.literal("lender"),
  lenderKind: z.enum(lenderKinds).default("unknown"),
  licence: z.string().optional(),
  /** Industry bodies whose self-regulation it has joined. */
  memberOf: z.array(z.enum(["cba", "nifa", "pcac"])).default([]),
});
const agency = z.strictObject({ ...base, kind: z.literal("agency"), worksFor: z.array(idSchema).default([]) });
const collector = z.strictObject({ ...base, kind: z.literal("collector"), worksFor: z.array(idSchema).default([]) });
/** Anybody else whose number should not be taken for a collector: courier, bank service, the person's own second number. */
const bystander = z.strictObject({ ...base, kind: z.literal("bystander") });

export const partySchema = z.discriminatedUnion("kind", [
  debtor,
  contactPerson,
  guarantor,
  lender,
  agency,
  collector,
  bystander,
]);
export type Party = z.infer<typeof partySchema>;
export type PartyKind = Party["kind"];
export type ContactPerson = z.infer<typeof contactPerson>;
export type Lender = z.infer<typeof lender>;
