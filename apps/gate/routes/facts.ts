import type { Fact } from "@ringfence/platform/gate/facts.ts";
import { problem } from "../problems.ts";
import { defineRoute, done } from "../route.ts";
import { factSchema, takenSchema } from "../schemas.ts";
import { keyedTarget } from "./keyed-target.ts";

export default defineRoute({
  method: "post",
  path: "/debtors/{key}/facts",
  name: "tellFact",
  summary: {
    zh: "记下约定、拒绝、投诉、还款安排、特殊处境等事实",
    en: "An agreement, refusal, complaint, plan, mark or other fact",
  },
  access: "agency",
  body: factSchema,
  answer: takenSchema,
  async handle({ gate, holder, body, path }) {
    const key = gate.keyed.debtor(path.key ?? "");
    const now = gate.now();
    const { factId, about, at, ...stated } = body;
    const own = (id: string) => gate.keyed.id(key, holder.agency, id);
    const fact = {
      ...withOwnIds(stated, own),
      id: own(factId),
      agency: holder.agency,
      at: at ?? now,
      ...(about === undefined ? {} : { about: keyedTarget(gate, about) }),
    } as Fact;
    const taken = await gate.engine.run(key, { kind: "fact", fact }, now);
    if (!taken.ok) return problem(taken.code, taken.detail);
    return taken.value.kind === "taken" ? done({ id: taken.value.id, late: false }) : problem("broken");
  },
});

/** What ends an earlier fact names it by the agency's own id, or by the id that the gate gave it. */
function withOwnIds(stated: object, own: (id: string) => string): object {
  const given = { ...stated } as Record<string, unknown>;
  if (given.kind === "contact-made") given.contact = { precision: "second", ...(given.contact as object) };
  for (const field of ["agreement", "complaint", "plan", ...(given.kind === "mark-ended" ? ["mark"] : [])]) {
    const id = given[field];
    if (typeof id === "string" && !id.includes(".")) given[field] = own(id);
  }
  return given;
}
