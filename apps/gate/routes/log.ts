import { base64, hex } from "@ringfence/kernel";
import { z } from "zod";
import { defineRoute, done } from "../route.ts";

const answer = z.strictObject({
  rows: z.array(
    z.strictObject({
      seq: z.int(),
      leaf: z.string(),
      entry: z.record(z.string(), z.unknown()).optional().describe("left out once it was erased"),
      salt: z.string().optional(),
    }),
  ),
});

export default defineRoute({
  method: "get",
  path: "/log",
  name: "readLog",
  summary: { zh: "审计日志的条目，用于独立核对", en: "Entries of the audit log, for checking them elsewhere" },
  access: "institution",
  query: z.strictObject({
    from: z.coerce.number().int().nonnegative().default(0),
    until: z.coerce.number().int().nonnegative().optional(),
  }),
  answer,
  handle({ gate, query: { from, until } }) {
    const rows = gate.log.rows(from, Math.min(until ?? from + 1000, from + 1000));
    return done({
      rows: rows.map(({ seq, leaf, kept }) => ({
        seq,
        leaf: hex(leaf),
        ...(kept === undefined ? {} : { entry: kept.entry, salt: base64(kept.salt) }),
      })),
    });
  },
});
