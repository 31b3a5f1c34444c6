import { reduceCase } from "@ringfence/casefile";
import { expect, it } from "vitest";
import { collectsForDrafts, lenderIsOpen } from "./collects-for.ts";

const added = (body: object) => ({ v: 1, kind: "party-added", body });
const lender = added({ id: "bank", kind: "lender", name: "某银行" });
const collector = added({ id: "c", kind: "collector", numbers: [{ number: "13700000001" }] });

it("says for whom somebody collects after both came into the case, once", () => {
  const before = reduceCase([collector, lender]);
  expect(lenderIsOpen(before, "c")).toBe(true);
  const drafts = collectsForDrafts(before, "c", "bank", "本人说明").map((one) => ({ v: 1, ...one }));
  const after = reduceCase([collector, lender, ...drafts]);
  expect(after.setAside).toEqual([]);
  expect(after.parties[0]).toMatchObject({ id: "c", worksFor: ["bank"] });
  expect(collectsForDrafts(after, "c", "bank", "本人说明")).toEqual([]);
});

it("gives a number that nobody has named an owner, and asks nothing of a lender or of a lender's number", () => {
  const file = reduceCase([lender]);
  const drafts = collectsForDrafts(file, "13700000009", "bank", "本人说明").map((one) => ({ v: 1, ...one }));
  expect(reduceCase([lender, ...drafts]).parties[1]).toMatchObject({
    kind: "collector",
    worksFor: ["bank"],
    numbers: [{ number: "13700000009" }],
  });
  expect(lenderIsOpen(file, "bank")).toBe(false);
  expect(collectsForDrafts(file, "13700000009", "nobody", "本人说明")).toEqual([]);
});
