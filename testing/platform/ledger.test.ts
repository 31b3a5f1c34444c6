import { expect, it } from "vitest";
import type { Dialler } from "../gate/dialler.ts";
import { newDebtor, settle, type Told } from "../gate/ledger.ts";

/** A gate whose log has these verdicts, each decision with its outcome, two entries a page. */
function institution(verdicts: readonly string[]): Dialler {
  const entries = verdicts.flatMap((verdict, at) => [
    { kind: "gate-decision", body: { id: `${at}`, decision: { verdict } } },
    { kind: "gate-outcome", body: { id: `${at}` } },
  ]);
  const pageOf = (path: string) => {
    const from = Number(path.replace("/log?from=", ""));
    return entries.slice(from, from + 2).map((entry) => ({ entry }));
  };
  return {
    post: async () => ({ status: 404, body: {} }),
    get: async (path) => ({ status: 200, body: { rows: pageOf(path) } }),
    repeats: () => 0,
  };
}

function told(verdicts: readonly string[]): Told {
  const one = newDebtor("D");
  for (const [at, verdict] of verdicts.entries())
    one.answers.set(`r${at}`, { verdict, id: `${at}`, day: "2026-03-05" });
  return one;
}

it("the account of the kill tests sees what is lost and what is given twice", async () => {
  const right = ["allow", "allow", "allow", "deny"];
  expect(await settle(institution(right), [told(right)])).toMatchObject({ lost: 0, doubled: 0, allowed: 3 });
  const twice = ["allow", "allow", "allow", "allow"];
  expect(await settle(institution(twice), [told(twice)])).toMatchObject({ lost: 0, doubled: 1 });
  expect(await settle(institution(twice), [told(right)])).toMatchObject({ lost: 1 });
  expect(await settle(institution([]), [told(right)])).toMatchObject({ lost: 4 });
  const tooFew = ["allow", "allow", "deny", "deny"];
  expect(await settle(institution(tooFew), [told(tooFew)])).toMatchObject({ lost: 1 });
});
