import { z } from "zod";
import { issueKey } from "../gate.ts";
import { problem } from "../problems.ts";
import { defineRoute, done } from "../route.ts";

/** Ids that stand for somebody else in a debtor's book. */
const agencyName = z
  .string()
  .min(1)
  .max(100)
  .regex(/^(?!debtor$|person:|stranger:)/);

export const newKey = defineRoute({
  method: "post",
  path: "/keys",
  name: "issueKey",
  summary: { zh: "给一家公司发新密钥（只显示这一次）", en: "A new key for an agency, shown this once" },
  access: "institution",
  body: z.strictObject({
    agency: agencyName,
    role: z.enum(["agency", "institution"]).default("agency"),
  }),
  answer: z.strictObject({ key: z.string() }),
  handle: ({ gate, body }) => done({ key: issueKey(gate.keys, body.agency, body.role, gate.now()) }),
});

export const endKey = defineRoute({
  method: "post",
  path: "/keys/{id}/end",
  name: "endKey",
  summary: { zh: "停用密钥", en: "A key holds no longer" },
  access: "institution",
  answer: z.strictObject({ id: z.string() }),
  handle({ gate, path }) {
    const id = path.id ?? "";
    return gate.keys.end(id, gate.now()) ? done({ id }) : problem("no-such-thing");
  },
});

export const listKeys = defineRoute({
  method: "get",
  path: "/keys",
  name: "listKeys",
  summary: { zh: "密钥清单（不含密钥本身）", en: "The keys there are, without their secrets" },
  access: "institution",
  answer: z.strictObject({
    keys: z.array(z.strictObject({ id: z.string(), agency: z.string(), role: z.string(), ended: z.boolean() })),
  }),
  handle: ({ gate }) => done({ keys: gate.keys.list() }),
});
