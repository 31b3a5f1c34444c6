import { addDays, dateOf } from "@ringfence/kernel";
import { z } from "zod";
import { defineRoute, done } from "../route.ts";

const answer = z.strictObject({
  tallies: z.array(z.strictObject({ day: z.string(), agency: z.string(), what: z.string(), count: z.int() })),
  logSize: z.int(),
});

export default defineRoute({
  method: "get",
  path: "/counters",
  name: "readCounters",
  summary: { zh: "每日放行与拒绝的次数，按规则", en: "Answers by day, agency and rule" },
  access: "institution",
  query: z.strictObject({ days: z.coerce.number().int().min(1).max(366).default(7) }),
  answer,
  handle: ({ gate, query: { days } }) =>
    done({
      tallies: gate.log.tallies(addDays(dateOf(gate.now()), 1 - days)),
      logSize: gate.log.head().size,
    }),
});
