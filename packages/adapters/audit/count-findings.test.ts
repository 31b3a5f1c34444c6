import { expect, it } from "vitest";
import { countFindings } from "./count-findings.ts";
import type { FindingLine } from "./merge-lines.ts";
import type { StatementCells } from "./shard.ts";
import type { Plan } from "./work-folder.ts";

const statement = { rule: "contact/contact-hours", verdict: "breach", rank: null } as unknown as StatementCells;
const line: FindingLine = {
  bytes: new Uint8Array(),
  statement: 0,
  day: 20_500,
  hour: 23,
  kind: 0,
  side: 1,
  file: 0,
  row: 1,
  contacts: 1,
  tail: 0,
  end: 0,
};
const planWith = (sides: Plan["sides"]) => ({ sides, files: [] }) as unknown as Plan;

it("counts a finding for the side that made the contact, and for nobody else", () => {
  const known = countFindings(
    [statement],
    planWith([
      ["A1", "C1"],
      ["A2", "C2"],
    ]),
  );
  known.add(line);
  expect(known.tallies()).toMatchObject([{ agency: "A2", collector: "C2", count: 1 }]);
  const unknown = countFindings([statement], planWith([["A1", "C1"]]));
  unknown.add(line);
  expect(() => unknown.tallies()).toThrow("no side 1");
});
