import { reduceCase } from "@ringfence/casefile";
import { civilDate } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { contactDrafts } from "./note-contact.ts";
import { register, unaskedLoans } from "./register.ts";

const events = [
  { kind: "party-added", body: { id: "lender", kind: "lender", name: "某某公司" } },
  {
    kind: "party-added",
    body: { id: "mother", kind: "contact-person", relation: "parent", emergencyContactFor: ["l1"] },
  },
  { kind: "party-added", body: { id: "friend", kind: "contact-person", relation: "friend" } },
  { kind: "loan-added", body: { id: "l1", name: "甲贷", lender: "lender" } },
  { kind: "loan-added", body: { id: "l2", name: "乙贷", lender: "lender" } },
];
const caseOf = (...more: readonly { kind: string; body: object }[]) => {
  const file = reduceCase([...events, ...more].map((one) => ({ v: 1, ...one })));
  expect(file.setAside).toEqual([]);
  return file;
};
let count = 0;
const newId = (kind: string) => `${kind}:${++count}`;
const letter = (body: object) => ({
  kind: "letter-sent",
  body: { id: newId("letter"), letter: "emergency-contact", at: "2026-03-05 10:00", how: "app", ...body },
});
const lines = (file: ReturnType<typeof caseOf>) =>
  register(file).map(({ person, loan, lender, next }) => [person.id, loan?.id, lender?.id, next]);

describe("the register", () => {
  it("reads an old case: somebody was named, nothing else is known", () => {
    expect(lines(caseOf())).toEqual([["mother", "l1", "lender", "tell"]]);
    expect(unaskedLoans(caseOf()).map(({ id }) => id)).toEqual(["l2"]);
  });

  it("goes from telling over the letter to its end; the last word holds", () => {
    const note = (said: object) => contactDrafts(caseOf(), { person: { id: "mother" }, loan: "l1", ...said }, newId);
    const told = note({ knew: "afterwards", agreed: false, namedOn: civilDate("2026-03-01") });
    expect(told.map(({ kind }) => kind)).toEqual(["emergency-contact-noted"]);
    expect(lines(caseOf(...told))).toEqual([["mother", "l1", "lender", "withdraw"]]);
    expect(lines(caseOf(...told, letter({ loan: "l1", to: "lender" })))[0]?.[3]).toBe("wait");
    expect(lines(caseOf(...told, letter({ loan: "l2", to: "lender" })))[0]?.[3]).toBe("withdraw");
    expect(lines(caseOf(...told, letter({ to: "lender", at: "2026-02-01 10:00" })))[0]?.[3]).toBe("withdraw");
    expect(lines(caseOf(...told, ...note({ knew: "before", agreed: true })))[0]?.[3]).toBe("nothing");
    expect(lines(caseOf(...told, ...note({ endedOn: civilDate("2026-03-20") })))[0]?.[3]).toBe("nothing");
  });

  it("notes somebody of the case, somebody new, a lender without a loan, and nobody", () => {
    const known = contactDrafts(caseOf(), { person: { id: "friend" }, loan: "l2", knew: "no" }, newId);
    const file = caseOf(...known);
    expect(file.parties.find(({ id }) => id === "friend")).toMatchObject({ emergencyContactFor: ["l2"] });
    expect(lines(file)).toEqual([
      ["mother", "l1", "lender", "tell"],
      ["friend", "l2", "lender", "tell"],
    ]);
    const fresh = contactDrafts(
      caseOf(),
      { person: { name: "小王", relation: "colleague" }, lender: "lender", knew: "before" },
      newId,
    );
    expect(
      lines(caseOf(...fresh))
        .at(-1)
        ?.slice(1),
    ).toEqual([undefined, "lender", "withdraw"]);
    const nobody = caseOf(...contactDrafts(caseOf(), { person: undefined, loan: "l2" }, newId));
    expect(unaskedLoans(nobody)).toEqual([]);
    expect(lines(nobody)).toHaveLength(1);
  });
});
