import { addDays, dateOf } from "@ringfence/kernel";
import { z } from "zod";
import { titleOf } from "../present.ts";
import { defineRoute, done } from "../route.ts";

const answer = z.strictObject({
  today: z.string(),
  tallies: z.array(z.strictObject({ day: z.string(), agency: z.string(), what: z.string(), count: z.int() })),
  titles: z.record(z.string(), z.strictObject({ zh: z.string(), en: z.string() })).describe("of the rules that denied"),
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
  handle({ gate, query: { days } }) {
    const today = dateOf(gate.now());
    const tallies = gate.log.tallies(addDays(today, 1 - days));
    const rules = [...new Set(tallies.map(({ what }) => what))].flatMap((what) => {
      const title = titleOf(what);
      return title === undefined ? [] : [[what, title] as const];
    });
    return done({ today, tallies, titles: Object.fromEntries(rules), logSize: gate.log.head().size });
  },
});
