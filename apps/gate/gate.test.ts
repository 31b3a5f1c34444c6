import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { instant } from "@ringfence/kernel";
import { usualTerms } from "@ringfence/platform/gate/institution.ts";
import { verifyGateLog } from "@ringfence/platform/gate/verify-gate-log.ts";
import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, describe, expect, it } from "vitest";
import { issueKey } from "./gate.ts";
import { call, clientsOf, gateContract } from "./gate-contract.ts";
import { gateApp } from "./http.ts";
import { type OpenedGate, openGate } from "./open-gate.ts";
import { openApi } from "./openapi.ts";
import { rateLimit } from "./rate-limit.ts";
import { routes } from "./routes/index.ts";
import { sweep } from "./sweep.ts";

const bank = { ...usualTerms, lenderKind: "bank", memberOf: ["cba"] } as const;
const morning = Date.parse("2026-03-05T10:00:00+08:00");
const opened: OpenedGate[] = [];
const folder = mkdtempSync(join(tmpdir(), "ringfence-gate-"));

async function open(name: string, at = morning): Promise<OpenedGate> {
  const gate = { ...(await openGate(join(folder, name), bank)), now: () => instant(at) };
  opened.push(gate);
  return gate;
}
afterAll(async () => {
  for (const gate of opened) await gate.close().catch(() => undefined);
  rmSync(folder, { recursive: true });
});

describe("the gate in one process and one file", () => {
  let made = 0;
  gateContract(() => {
    made += 1;
    return open(`contract-${made}`);
  }, "d");

  it("opened again it knows everything, and a second process is refused", async () => {
    const first = await open("again");
    const north = clientsOf(first).agent("north");
    for (const id of ["a", "b", "c"]) await north("POST", "/permits", call(id, "d1"));
    await expect(openGate(join(folder, "again"), bank)).rejects.toThrow();
    await first.close();
    const second = await open("again");
    expect((await clientsOf(second).agent("south")("POST", "/permits", call("d", "d1"))).body.verdict).toBe("deny");
  });

  it("after the time of keeping what was said is gone, the log verifies, and a refusal still binds", async () => {
    const gate = await open("kept");
    const { agent } = clientsOf(gate);
    const about = { number: "13900000002", who: "contact-person" };
    await agent("north")("POST", "/permits", call("r1", "d1"));
    await agent("north")("POST", "/debtors/d1/facts", {
      factId: "f1",
      kind: "act",
      act: "refused",
      channel: "call",
      about,
    });
    const before = gate.log.checkpoint(gate.now());
    await expect(sweep(gate, 1)).rejects.toThrow();
    expect(await sweep(gate, 2)).toMatchObject({ entries: 0 });
    const later = { ...gate, now: () => instant(Date.parse("2028-04-05T10:00:00+08:00")) };
    expect(await sweep(later, 2)).toMatchObject({ entries: 2 });
    const rows = gate.log.rows(0, gate.log.head().size);
    const notes = [before, gate.log.checkpoint(later.now())];
    expect(verifyGateLog(rows, notes, gate.log.publicKey)).toMatchObject({ ok: true, value: { erased: 2 } });
    expect(JSON.stringify(rows.slice(0, 2))).not.toContain(gate.keyed.debtor("d1"));
    const asked = await clientsOf(later).agent("north")("POST", "/permits", call("r2", "d1", { target: about }));
    expect(asked.body).toMatchObject({ verdict: "deny" });
    expect(JSON.stringify(asked.body)).toContain("contact-person-refusal");
  });

  it("a log that was changed does not verify", async () => {
    const gate = await open("changed");
    const north = clientsOf(gate).agent("north");
    for (const id of ["a", "b", "c"]) await north("POST", "/permits", call(id, "d1"));
    const rows = gate.log.rows(0, 3);
    const note = gate.log.checkpoint(gate.now());
    const verify = (changed: typeof rows) => verifyGateLog(changed, [note], gate.log.publicKey);
    expect(verify(rows)).toMatchObject({ ok: true });
    const [first, second] = rows;
    if (first?.kept === undefined || second === undefined) throw new Error("no rows");
    const entry = { ...first.kept.entry, body: { ...first.kept.entry.body, decision: "allow" } };
    expect(verify([{ ...first, kept: { ...first.kept, entry } }, ...rows.slice(1)])).toMatchObject({
      code: "leaf-differs",
    });
    expect(verify(rows.slice(0, 2))).toMatchObject({ code: "size-differs" });
    expect(verify([first, ...rows.slice(2)])).toMatchObject({ code: "out-of-order" });
    expect(verify([first, { ...second, leaf: first.leaf, kept: undefined }, ...rows.slice(2)])).toMatchObject({
      code: "root-differs",
    });
  });
});

describe("the interface", () => {
  it("is described by a valid OpenAPI document that names every door", async () => {
    const document = openApi(routes);
    const result = await new Validator().validate(JSON.parse(JSON.stringify(document)));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
    expect(Object.keys(document.paths as object)).toEqual(
      expect.arrayContaining(["/permits", "/decisions/{id}", "/checkpoints"]),
    );
  });

  it("lets nobody in without a key that holds, and tells what was wrong", async () => {
    const gate = await open("doors");
    const { app, as, agent, institution } = clientsOf(gate);
    expect((await app.request("/health")).status).toBe(200);
    expect((await app.request("/permits", { method: "POST", body: "{}" })).status).toBe(401);
    expect((await as(`rk_${"0".repeat(12)}_${"0".repeat(64)}`)("POST", "/permits", {})).body.code).toBe("no-key");
    const north = agent("north");
    expect((await north("GET", "/checkpoints")).body.code).toBe("not-yours");
    expect((await north("POST", "/permits", { ...call("r", "d"), channel: "pigeon" })).body).toMatchObject({
      code: "wrong-fields",
      detail: expect.stringContaining("channel"),
    });
    expect((await north("POST", "/permits/nothing.here/outcome", { result: "not-made" })).status).toBe(404);
    const key = (await institution("POST", "/keys", { agency: "new" })).body.key;
    expect((await institution("POST", "/keys", { agency: "debtor" })).body.code).toBe("wrong-fields");
    const broken = { method: "POST", headers: { Authorization: `Bearer ${key}` }, body: "{" };
    expect((await app.request("/permits", broken)).status).toBe(400);
    const large = { ...broken, body: JSON.stringify({ ...call("r", "d"), text: "长".repeat(400_000) }) };
    expect((await app.request("/permits", large)).status).toBe(413);
    const { keys } = (await institution("GET", "/keys")).body as { keys: { id: string; agency: string }[] };
    const id = keys.find(({ agency }) => agency === "north")?.id;
    expect((await institution("POST", `/keys/${id}/end`)).status).toBe(200);
    expect((await north("POST", "/permits", call("r", "d"))).status).toBe(401);
  });

  it("slows down whoever asks too much, and only them", async () => {
    const gate = await open("slow");
    const app = gateApp(gate, routes, rateLimit(1, 2));
    const [one, two] = ["one", "two"].map((agency) => issueKey(gate.keys, agency, "agency", gate.now()));
    const ask = (key: string | undefined, id: string) =>
      app.request("/permits", {
        method: "POST",
        headers: { Authorization: `Bearer ${key}` },
        body: JSON.stringify(call(id, "d")),
      });
    const statuses = [];
    for (const id of ["a", "b", "c"]) statuses.push((await ask(one, id)).status);
    expect(statuses).toEqual([200, 200, 429]);
    expect((await ask(two, "d")).status).toBe(200);
  });

  it("keeps scores of agencies and collectors, and nothing of a debtor that comes with them", async () => {
    const { agent, institution } = clientsOf(await open("scores"));
    const score = { agency: "甲", contacts: 3, byRank: [], unclear: 0, standing: "too-few", trend: "too-few" };
    const card = { confidence: 0.95, agencies: [score], collectors: [{ ...score, collector: "7", debtor: "D-1" }] };
    const period = { from: "2026-03-02", to: "2026-03-08" };
    const file = { ringfence: "scorecard", v: 1, ruleBook: { version: "1", hash: "0" }, period, scorecard: card };
    expect((await institution("GET", "/scorecard")).status).toBe(404);
    expect((await agent("north")("POST", "/scorecard", file)).body.code).toBe("not-yours");
    expect((await institution("POST", "/scorecard", { ...file, scorecard: {} })).body.code).toBe("wrong-fields");
    const kept = await institution("POST", "/scorecard", { ...file, debtors: [{ debtor: "D-1", score: 9 }] });
    expect(kept.body).toEqual({ agencies: 1, collectors: 1 });
    const { body } = await institution("GET", "/scorecard");
    expect(body.file).toEqual({ ...file, scorecard: { ...card, collectors: [{ ...score, collector: "7" }] } });
    expect(JSON.stringify(body)).not.toContain("D-1");
  });

  it("an answer has the shape that the document says", async () => {
    const north = clientsOf(await open("shape")).agent("north");
    const permits = routes.find(({ name }) => name === "askForPermit");
    const targets = ["debtor", "unknown", "contact-person"].map((who, at) => ({ number: `1390000000${at}`, who }));
    for (const target of targets) {
      const { body } = await north("POST", "/permits", call(target.who, "d", { target }));
      expect([target.who, permits?.answer.safeParse(body).error?.issues ?? []]).toEqual([target.who, []]);
    }
  });
});
