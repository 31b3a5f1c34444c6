/**
 * `node testing/gate/cluster.ts`: three Restate nodes on this machine, every debtor kept by two of them; asks, kills one node with
 * `kill -9`, goes on asking through another, and holds what was answered against what is known.
 */
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { register } from "@ringfence/adapters/restate/restate.ts";
import { restateEngine, serveDebtors } from "@ringfence/adapters/restate/restate-engine.ts";
import { addressesOf, restateBinary, startRestate } from "@ringfence/adapters/restate/restate-server.ts";
import { instant } from "@ringfence/kernel";
import { usualTerms } from "@ringfence/platform/gate/institution.ts";

const bank = { ...usualTerms, lenderKind: "bank", memberOf: ["cba"] } as const;
const morning = instant(Date.parse("2026-03-05T10:00:00+08:00"));
const servicePort = 49080;
const portsOf = (node: number) => ({ ingress: 48080 + node, admin: 49070 + node, node: 45122 + node });
const addresses = [0, 1, 2].map((node) => `http://127.0.0.1:${portsOf(node).node}`);

const folder = mkdtempSync(join(tmpdir(), "ringfence-cluster-"));
const program = restateBinary();
if (program === undefined) throw new Error("no restate-server for this machine");
const service = await serveDebtors(bank, servicePort);
// The nodes wait for each other: a cluster is up when enough of them are.
const nodes: ChildProcess[] = await Promise.all(
  [0, 1, 2].map((node) =>
    startRestate(program, join(folder, `n${node}`), {
      name: `n${node}`,
      ports: portsOf(node),
      cluster: { addresses, first: node === 0, copies: 2 },
    }),
  ),
);
await register(addressesOf(portsOf(0)), `http://127.0.0.1:${servicePort}`);

const log = { appendSoon: async () => undefined, lastOf: () => 0 };
const through = (node: number) => restateEngine(addressesOf(portsOf(node)), log);
const ask = async (node: number, debtor: number, id: string) => {
  const target = { number: "n", who: "debtor" } as const;
  const call = {
    id,
    agency: `a${node}`,
    target,
    channel: "call",
    purpose: "collection",
    callKind: "interactive",
  } as const;
  const reply = await through(node).run(`debtor-${debtor}`, { kind: "ask", ask: { ...call, at: morning } }, morning);
  return reply.ok && reply.value.kind === "decision" ? reply.value.decision.verdict : reply.ok ? "?" : reply.code;
};

const debtors = Array.from({ length: 50 }, (_, debtor) => debtor);
const before = await Promise.all(debtors.flatMap((debtor) => [ask(0, debtor, "a"), ask(1, debtor, "b")]));
nodes[0]?.kill("SIGKILL");
const after = await Promise.all(
  debtors.flatMap((debtor) => ["c", "d", "e"].map((id, at) => ask(1 + (at % 2), debtor, id))),
);
const again = await Promise.all(debtors.map((debtor) => ask(2, debtor, "a")));
for (const node of nodes) node.kill("SIGKILL");
service.close();
rmSync(folder, { recursive: true, force: true });
const count = (verdicts: readonly string[], verdict: string) => verdicts.filter((one) => one === verdict).length;
const figures = {
  debtors: debtors.length,
  allowedBefore: count(before, "allow"),
  allowedAfter: count(after, "allow"),
  deniedAfter: count(after, "deny"),
  sameAnswerAgain: count(again, "allow"),
};
console.log(JSON.stringify(figures));
// Three places each: two were given before the node died, one after.
const right = figures.allowedBefore === 100 && figures.allowedAfter === 50 && figures.deniedAfter === 100;
process.exit(right && figures.sameAnswerAgain === 50 ? 0 : 1);
