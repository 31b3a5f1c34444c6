import type { Decision } from "@ringfence/platform/gate/decision.ts";
import { z } from "zod";
import { present } from "../present.ts";
import { problem } from "../problems.ts";
import { defineRoute, done } from "../route.ts";
import { decisionSchema } from "../schemas.ts";

const answer = z.strictObject({
  decision: decisionSchema,
  agency: z.string(),
  recordedAt: z.string(),
  /** Number of its entry in the audit log. */
  logEntry: z.int(),
  outcome: z.record(z.string(), z.unknown()).optional(),
});

interface DecisionBody {
  readonly ask: { readonly agency: string };
  readonly decision: Decision;
}

export default defineRoute({
  method: "get",
  path: "/decisions/{id}",
  name: "readDecision",
  summary: { zh: "查一次决定及其理由", en: "One decision and its reasons" },
  access: "agency",
  answer,
  handle({ gate, holder, path }) {
    const id = path.id ?? "";
    const entry = gate.log.find("gate-decision", id);
    if (entry === undefined) return problem("no-such-thing");
    const { ask, decision } = entry.body as unknown as DecisionBody;
    if (holder.role !== "institution" && ask.agency !== holder.agency) return problem("not-yours");
    const outcome = gate.log.find("gate-outcome", id)?.body;
    return done({
      decision: present(decision),
      agency: ask.agency,
      recordedAt: entry.recordedAt,
      logEntry: entry.seq,
      ...(outcome === undefined ? {} : { outcome }),
    });
  },
});
