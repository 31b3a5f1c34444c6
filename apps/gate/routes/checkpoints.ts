import { verifierKey } from "@ringfence/casefile/log/checkpoint.ts";
import { z } from "zod";
import { defineRoute, done } from "../route.ts";

const answer = z.strictObject({
  verifierKey: z.string(),
  checkpoint: z.string().describe("the head of the audit log as a C2SP signed note"),
  earlier: z.array(z.string()),
});

export default defineRoute({
  method: "get",
  path: "/checkpoints",
  name: "readCheckpoints",
  summary: { zh: "审计日志的签名检查点", en: "Signed checkpoints of the audit log" },
  access: "institution",
  answer,
  handle({ gate }) {
    const earlier = gate.log.checkpoints();
    const checkpoint = gate.log.checkpoint(gate.now());
    return done({
      verifierKey: verifierKey(gate.log),
      checkpoint,
      earlier: earlier.filter((note) => note !== checkpoint).slice(-100),
    });
  },
});
