import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { instant } from "@ringfence/kernel";
import { usualTerms } from "@ringfence/platform/gate/institution.ts";
import { expect, it } from "vitest";
import { issueKey } from "./gate.ts";
import { gateApp, serveApp } from "./http.ts";
import { openGate } from "./open-gate.ts";
import { rateLimit } from "./rate-limit.ts";
import { routes } from "./routes/index.ts";

const readme = readFileSync(join(import.meta.dirname, "README.md"), "utf8");
const walk = /```sh\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";

it("the walk through of the README works as printed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ringfence-readme-"));
  const bank = { ...usualTerms, lenderKind: "bank", memberOf: ["cba"] } as const;
  const gate = { ...(await openGate(folder, bank)), now: () => instant(Date.parse("2026-03-05T23:10:00+08:00")) };
  const served = await serveApp(gateApp(gate, routes, rateLimit(100, 100)), 0, "127.0.0.1");
  try {
    const env = {
      ...process.env,
      GATE_URL: `http://127.0.0.1:${served.port}`,
      GATE_AGENCY_KEY: issueKey(gate.keys, "first-agency", "agency", gate.now()),
      GATE_INSTITUTION_KEY: issueKey(gate.keys, "institution", "institution", gate.now()),
    };
    // What is said to come out of a command stands in the lines after it; a mark in between tells them apart.
    const steps = walk.split(/(?<=\n(?:# → .*\n)+)(?!# →)/);
    expect(steps.length).toBeGreaterThan(6);
    const script = steps.join("\necho ======\n");
    const { stdout } = await promisify(execFile)("bash", ["-euc", script], { env });
    const outputs = stdout.split("======\n");
    for (const [at, step] of steps.entries())
      for (const [, wanted] of step.matchAll(/^# → (.*)$/gm)) expect(outputs[at]).toContain(wanted);
  } finally {
    await served.close();
    await gate.close();
    rmSync(folder, { recursive: true });
  }
});
