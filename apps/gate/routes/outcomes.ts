import { debtorOf } from "../gate.ts";
import { problem } from "../problems.ts";
import { defineRoute, done } from "../route.ts";
import { outcomeSchema, takenSchema } from "../schemas.ts";

export default defineRoute({
  method: "post",
  path: "/permits/{id}/outcome",
  name: "reportOutcome",
  summary: { zh: "报告放行之后发生了什么", en: "What became of a permit" },
  access: "agency",
  body: outcomeSchema,
  answer: takenSchema,
  async handle({ gate, holder, body, path }) {
    const permit = path.id ?? "";
    const outcome = { ...body, permit, agency: holder.agency };
    const taken = await gate.engine.run(debtorOf(permit), { kind: "outcome", outcome }, gate.now());
    if (!taken.ok) return problem(taken.code, taken.detail);
    return taken.value.kind === "taken" ? done({ id: taken.value.id, late: taken.value.late }) : problem("broken");
  },
});
