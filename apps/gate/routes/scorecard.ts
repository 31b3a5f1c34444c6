import type { Bilingual } from "@ringfence/kernel";
import { type Rank, rankWords } from "@ringfence/law";
import { standingNames, trendNames } from "@ringfence/platform/audit/report/words.ts";
import { readScorecardFile, scorecardFileSchema } from "@ringfence/platform/scorecard/scorecard-file.ts";
import { z } from "zod";
import { problem } from "../problems.ts";
import { defineRoute, done } from "../route.ts";

const bilingual = z.strictObject({ zh: z.string(), en: z.string() });
const named = z.record(z.string(), bilingual);
const names = z.strictObject({ standing: named, trend: named, rank: named });

const breachNames = Object.fromEntries(
  Object.entries(rankWords).map(([rank, { breach }]) => [rank, breach]),
) as Readonly<Record<Rank, Bilingual>>;

/** Some thousands of collectors. */
const largestBody = 8 * 1024 * 1024;

/** Only what the schema names is kept, so nothing about a debtor can come in. */
export const keepScorecard = defineRoute({
  method: "post",
  path: "/scorecard",
  name: "keepScorecard",
  summary: {
    zh: "放入核对得出的评分（scorecard.json）；只有机构与催收员，没有债务人",
    en: "The scores an audit gave (scorecard.json): of agencies and collectors, never of a debtor",
  },
  access: "institution",
  body: scorecardFileSchema,
  largestBody,
  answer: z.strictObject({ agencies: z.int(), collectors: z.int() }),
  handle({ gate, body }) {
    gate.scorecard.keep(JSON.stringify(body));
    return done({ agencies: body.scorecard.agencies.length, collectors: body.scorecard.collectors.length });
  },
});

export const readScorecard = defineRoute({
  method: "get",
  path: "/scorecard",
  name: "readScorecard",
  summary: { zh: "读评分及其用词", en: "The scores, and what they are called" },
  access: "institution",
  answer: z.strictObject({ file: scorecardFileSchema, names }),
  handle({ gate }) {
    const file = readScorecardFile(gate.scorecard.read() ?? "");
    if (!file.ok) return problem("no-such-thing");
    return done({ file: file.value, names: { standing: standingNames, trend: trendNames, rank: breachNames } });
  },
});
