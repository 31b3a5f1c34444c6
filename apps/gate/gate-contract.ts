import { verifyGateLog } from "@ringfence/platform/gate/verify-gate-log.ts";
import { expect, it } from "vitest";
import type { Gate } from "./gate.ts";
import { issueKey } from "./gate.ts";
import { gateApp } from "./http.ts";
import { rateLimit } from "./rate-limit.ts";
import { routes } from "./routes/index.ts";

type Client = (
  method: "GET" | "POST",
  path: string,
  body?: unknown,
) => Promise<{ status: number; body: Record<string, unknown> }>;

/** The service over a gate, and a way to ask it as an agency or as the institution. */
export function clientsOf(gate: Gate) {
  const app = gateApp(gate, routes, rateLimit(10_000, 10_000));
  const as =
    (key: string): Client =>
    async (method, path, body) => {
      const init = {
        method,
        headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      };
      const response = await app.request(path, init);
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    };
  const agent = (agency: string) => as(issueKey(gate.keys, agency, "agency", gate.now()));
  return { app, as, agent, institution: as(issueKey(gate.keys, "institution", "institution", gate.now())) };
}

export const call = (requestId: string, debtor: string, more: object = {}) => ({
  requestId,
  debtor,
  target: { number: "13900000001", who: "debtor" },
  channel: "call",
  callKind: "interactive",
  ...more,
});

/**
 * What every engine of the gate must hold, through the interface that diallers use. `open` gives a gate whose clock stands at
 * a morning, with no debtor in it; `name` keeps debtors of different runs apart.
 */
export function gateContract(open: () => Promise<Gate>, name: string): void {
  it("the same question twice is one permit", async () => {
    const { agent } = clientsOf(await open());
    const north = agent("north");
    const first = await north("POST", "/permits", call("r1", `${name}-same`));
    expect(first).toMatchObject({ status: 200, body: { verdict: "allow" } });
    expect((await north("POST", "/permits", call("r1", `${name}-same`))).body).toEqual(first.body);
  });

  it("of twenty who ask at once, three get a place, whatever agency they are", async () => {
    const { agent } = clientsOf(await open());
    const agencies = ["north", "south", "east"].map(agent);
    const asked = Array.from({ length: 20 }, (_, at) => {
      const ask = agencies[at % agencies.length] as Client;
      return ask("POST", "/permits", call(`r${at}`, `${name}-race`));
    });
    const verdicts = (await Promise.all(asked)).map(({ body }) => body.verdict);
    expect(verdicts.filter((one) => one === "allow")).toHaveLength(3);
    expect(verdicts.filter((one) => one === "deny")).toHaveLength(17);
  });

  it("a place that was not used is free again, one that was is not", async () => {
    const { agent } = clientsOf(await open());
    const north = agent("north");
    const debtor = `${name}-places`;
    const permits: string[] = [];
    for (const id of ["a", "b", "c"])
      permits.push(`${((await north("POST", "/permits", call(id, debtor))).body.permit as { id: string }).id}`);
    expect((await north("POST", "/permits", call("d", debtor))).body.verdict).toBe("deny");
    const unused = await north("POST", `/permits/${permits[0]}/outcome`, { result: "not-made" });
    expect(unused).toMatchObject({ status: 200, body: { id: permits[0], late: false } });
    for (const id of permits.slice(1)) {
      const made = { result: "made", connected: true, durationSeconds: 40, answeredBy: "target" };
      expect((await north("POST", `/permits/${id}/outcome`, made)).status).toBe(200);
      expect((await north("POST", `/permits/${id}/outcome`, made)).status).toBe(200);
    }
    expect((await north("POST", "/permits", call("e", debtor))).body.verdict).toBe("allow");
    expect((await north("POST", "/permits", call("f", debtor))).body.verdict).toBe("deny");
  });

  it("a refusal told to one agency binds the others, and is read again with its reasons", async () => {
    const { agent, institution } = clientsOf(await open());
    const [north, south] = [agent("north"), agent("south")];
    const debtor = `${name}-refusal`;
    const about = { number: "13900000002", who: "contact-person", relation: "parent" };
    const refused = { factId: "f1", kind: "act", act: "refused", channel: "call", about };
    expect((await north("POST", `/debtors/${debtor}/facts`, refused)).status).toBe(200);
    const asked = await south("POST", "/permits", call("r1", debtor, { target: about, purpose: "locate-debtor" }));
    expect(asked.body).toMatchObject({ verdict: "deny" });
    const { reasons, id } = asked.body as { reasons: { rule: string; words: { zh: string } }[]; id: string };
    expect(reasons.find(({ rule }) => rule === "contact-person-refusal")?.words.zh).toBe("不符合推荐性国家标准");
    expect((await institution("GET", `/decisions/${id}`)).body).toMatchObject({
      agency: "south",
      decision: asked.body,
    });
    expect((await north("GET", `/decisions/${id}`)).status).toBe(403);
  });

  it("a complaint that was answered stops nothing more", async () => {
    const { agent } = clientsOf(await open());
    const north = agent("north");
    const debtor = `${name}-complaint`;
    const tell = (fact: object) => north("POST", `/debtors/${debtor}/facts`, fact);
    await tell({ factId: "k1", kind: "act", act: "complained", channel: "email" });
    const denied = await north("POST", "/permits", call("r1", debtor));
    expect(denied.body).toMatchObject({ verdict: "deny", reasons: [{ source: "house", rule: "complaint-open" }] });
    expect((await tell({ factId: "k2", kind: "complaint-answered", complaint: "k1" })).body.code).toBe(
      "evidence-missing",
    );
    expect(
      (await tell({ factId: "k2", kind: "complaint-answered", complaint: "k1", evidence: "letter 3" })).status,
    ).toBe(200);
    expect((await north("POST", "/permits", call("r2", debtor))).body.verdict).toBe("allow");
  });

  it("a list screened at once says of every row what asking for it alone says", async () => {
    const { agent } = clientsOf(await open());
    const north = agent("north");
    const [once, often, refused, complained, nobody, another] = ["a", "b", "c", "d", "e", "f"].map(
      (own) => `${name}-list-${own}`,
    ) as [string, string, string, string, string, string];
    const mother = { number: "13900000002", who: "contact-person", relation: "parent" };
    await north("POST", "/permits", call("a", once));
    for (const id of ["a", "b", "c"]) await north("POST", "/permits", call(id, often));
    const act = { kind: "act", channel: "call", factId: "f" };
    await north("POST", `/debtors/${refused}/facts`, { ...act, act: "refused", about: mother });
    await north("POST", `/debtors/${complained}/facts`, { ...act, act: "complained" });
    const toMother = { target: mother, purpose: "locate-debtor" };
    const listed: [string, object][] = [
      [once, {}],
      [often, {}],
      [refused, toMother],
      [complained, {}],
      [nobody, {}],
      [another, toMother],
    ];
    const rows = listed.map(([debtor, more]) => {
      const { requestId: _, ...row } = call("", debtor, more);
      return row;
    });
    const screened = await north("POST", "/screen", { rows: [...rows, ...rows] });
    const marks = screened.body.rows as { mark: string; notBefore?: string; rules: { rule: string }[] }[];
    expect(marks.slice(rows.length)).toEqual(marks.slice(0, rows.length));
    const told = marks.slice(0, rows.length).map(({ mark, notBefore, rules }) => ({
      verdict: mark === "now" ? "allow" : mark === "unclear" ? "unclear" : "deny",
      notBefore,
      rules: rules.map(({ rule }) => rule),
    }));
    const alone = [];
    for (const [at, row] of rows.entries()) {
      const { body } = await north("POST", "/permits", { ...row, requestId: `alone-${at}` });
      const reasons = (body.reasons ?? []) as { rule: string }[];
      alone.push({ verdict: body.verdict, notBefore: body.nextAllowedAt, rules: reasons.map(({ rule }) => rule) });
    }
    expect(told).toEqual(alone);
    expect(told.map(({ verdict }) => verdict)).toEqual(["allow", "deny", "deny", "deny", "allow", "unclear"]);
  });

  it("everything stands in a log that verifies, without a number or a reference in it", async () => {
    const gate = await open();
    const { agent, institution } = clientsOf(gate);
    const north = agent("north");
    const debtor = `${name}-borrower-4711`;
    const allowed = await north("POST", "/permits", call("r1", debtor, { channel: "sms", text: "您好，请回电" }));
    const permit = (allowed.body.permit as { id: string }).id;
    await north("POST", `/permits/${permit}/outcome`, { result: "made" });
    expect((await institution("GET", "/checkpoints")).status).toBe(200);
    await north("POST", `/debtors/${debtor}/facts`, {
      factId: "f",
      kind: "act",
      act: "asked-for-terms",
      channel: "call",
    });
    const { body } = await institution("GET", "/checkpoints");
    const rows = gate.log.rows(0, gate.log.head().size);
    const notes = [...(body.earlier as string[]), `${body.checkpoint}`];
    expect(verifyGateLog(rows, notes, gate.log.publicKey)).toMatchObject({ ok: true, value: { erased: 0 } });
    const text = JSON.stringify(rows.map(({ kept }) => kept?.entry));
    for (const secret of ["13900000001", debtor, "请回电"]) expect(text).not.toContain(secret);
    const kinds = rows
      .map(({ kept }) => kept?.entry)
      .filter((one) => `${one?.body.id}`.startsWith(gate.keyed.debtor(debtor)));
    expect(kinds.map((one) => one?.kind)).toEqual(["gate-decision", "gate-outcome", "gate-fact"]);
  });
}
