import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { Http2Server } from "node:http2";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { register } from "@ringfence/adapters/restate/restate.ts";
import { restateEngine, serveDebtors } from "@ringfence/adapters/restate/restate-engine.ts";
import { addressesOf, restateBinary, startRestate } from "@ringfence/adapters/restate/restate-server.ts";
import { instant } from "@ringfence/kernel";
import { emptyBook } from "@ringfence/platform/gate/book.ts";
import { usualTerms } from "@ringfence/platform/gate/institution.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, clientsOf, gateContract } from "../../apps/gate/gate-contract.ts";
import { type OpenedGate, openGate } from "../../apps/gate/open-gate.ts";

const bank = { ...usualTerms, lenderKind: "bank", memberOf: ["cba"] } as const;
const morning = instant(Date.parse("2026-03-05T10:00:00+08:00"));
const ports = { ingress: 28080, admin: 29070, node: 25122 };
const servicePort = 29080;
const program = restateBinary();

describe.skipIf(program === undefined)("the gate on Restate", () => {
  const folder = mkdtempSync(join(tmpdir(), "ringfence-restate-"));
  const opened: OpenedGate[] = [];
  let server: ChildProcess;
  let service: Http2Server;

  const start = () => startRestate(`${program}`, join(folder, "restate"), { name: "test", ports });
  async function open(): Promise<OpenedGate> {
    const gate = await openGate(join(folder, `gate-${opened.length}`), bank, async (log) =>
      restateEngine(addressesOf(ports), log),
    );
    opened.push(gate);
    return { ...gate, now: () => morning };
  }

  beforeAll(async () => {
    server = await start();
    service = await serveDebtors(bank, servicePort);
    await register(addressesOf(ports), `http://127.0.0.1:${servicePort}`);
  });
  afterAll(async () => {
    for (const gate of opened) await gate.close();
    service.close();
    server.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });

  gateContract(open, "d");

  it("books read at once are those read one by one, whatever stands in a key", async () => {
    const { engine } = await open();
    const { ingress, admin } = addressesOf(ports);
    const log = { appendSoon: async () => undefined, lastOf: () => 0 };
    const keys = ["o'brien", 'd"quoted', "百分%_", "nobody"];
    for (const [at, key] of keys.slice(0, 3).entries()) {
      const ask = { id: `r${at}`, agency: "north", target: { number: "n", who: "debtor" }, at: morning } as const;
      await engine.run(key, { kind: "ask", ask: { ...ask, channel: "sms", purpose: "collection" } }, morning);
    }
    const atOnce = await restateEngine({ ingress: "http://127.0.0.1:1", admin }, log).books(keys);
    const oneByOne = await restateEngine({ ingress, admin: "" }, log).books(keys);
    expect([...atOnce.keys()].sort()).toEqual(keys.slice(0, 3).sort());
    expect({ ...Object.fromEntries(atOnce), nobody: emptyBook }).toEqual(Object.fromEntries(oneByOne));
    expect(atOnce.get("o'brien")?.open).toHaveLength(1);
  });

  it("a server that was killed knows every place it gave, and a question that met its death is answered once", async () => {
    const { agent } = clientsOf(await open());
    const north = agent("north");
    const first = await north("POST", "/permits", call("a", "killed"));
    expect(first.body.verdict).toBe("allow");
    const ended = once(server, "exit");
    server.kill("SIGKILL");
    const meanwhile = north("POST", "/permits", call("b", "killed"));
    await ended;
    server = await start();
    expect((await meanwhile).body.verdict).toBe("allow");
    expect((await north("POST", "/permits", call("a", "killed"))).body).toEqual(first.body);
    expect((await north("POST", "/permits", call("c", "killed"))).body.verdict).toBe("allow");
    expect((await north("POST", "/permits", call("d", "killed"))).body.verdict).toBe("deny");
  });
});
