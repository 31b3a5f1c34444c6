import { present } from "../present.ts";
import { problem } from "../problems.ts";
import { defineRoute, done } from "../route.ts";
import { askSchema, decisionSchema } from "../schemas.ts";
import { keyedTarget } from "./keyed-target.ts";

export default defineRoute({
  method: "post",
  path: "/permits",
  name: "askForPermit",
  summary: { zh: "这次联系现在可以进行吗", en: "May this contact be made now?" },
  access: "agency",
  body: askSchema,
  answer: decisionSchema,
  async handle({ gate, holder, body }) {
    const { requestId, debtor, target, at, ...rest } = body;
    const key = gate.keyed.debtor(debtor);
    const now = gate.now();
    const ask = {
      ...rest,
      id: gate.keyed.id(key, holder.agency, requestId),
      agency: holder.agency,
      target: keyedTarget(gate, target),
      at: at ?? now,
    };
    const taken = await gate.engine.run(key, { kind: "ask", ask }, now);
    if (!taken.ok) return problem(taken.code, taken.detail);
    return taken.value.kind === "decision" ? done(present(taken.value.decision)) : problem("broken");
  },
});
