import { expect, it } from "vitest";
import type { Dialler } from "../gate/dialler.ts";
import { newDebtor, settle, type Told } from "../gate/ledger.ts";

/** A gate that says of every permit what the map says. */
const institution = (kept: Readonly<Record<string, object>>): Dialler => ({
  post: async () => ({ status: 404, body: {} }),
  get: async (path) => ({ status: 200, body: { ...kept[path.replace("/decisions/", "")] } }),
  repeats: () => 0,
});

function told(verdicts: readonly string[]): Told {
  const one = newDebtor("D");
  for (const [at, verdict] of verdicts.entries())
    one.answers.set(`r${at}`, { verdict, id: `${at}`, day: "2026-03-05" });
  return one;
}
const kept = (verdicts: readonly string[]) =>
  Object.fromEntries(verdicts.map((verdict, at) => [`${at}`, { decision: { verdict }, outcome: {} }]));

it("the account of the kill tests sees what is lost and what is given twice", async () => {
  const right = ["allow", "allow", "allow", "deny"];
  expect(await settle(institution(kept(right)), [told(right)])).toMatchObject({ lost: 0, doubled: 0, allowed: 3 });
  const twice = ["allow", "allow", "allow", "allow"];
  expect(await settle(institution(kept(twice)), [told(twice)])).toMatchObject({ lost: 0, doubled: 1 });
  expect(await settle(institution(kept(["allow", "allow", "allow", "allow"])), [told(right)])).toMatchObject({
    lost: 1,
  });
  expect(await settle(institution({}), [told(right)])).toMatchObject({ lost: 4 });
  const tooFew = ["allow", "allow", "deny", "deny"];
  expect(await settle(institution(kept(tooFew)), [told(tooFew)])).toMatchObject({ lost: 1 });
});
