import { reduceCase } from "@ringfence/casefile";
import { expect, test } from "vitest";
import { nameNumbersDrafts, unknownNumbers } from "./unknown-numbers.ts";

let next = 0;
const call = (from: object, start: string, more: object = {}) => ({
  v: 1,
  kind: "communication-recorded",
  body: { id: `c${next++}`, channel: "call", direction: "in", start, from, ...more },
});
const events = [
  { v: 1, kind: "party-added", body: { id: "firm", kind: "agency", numbers: [{ number: "4001234567" }] } },
  call({ number: "17012345601" }, "2026-03-05 09:00"),
  call({ number: "+86 17012345602" }, "2026-03-06 09:00", { text: "今天必须还款" }),
  call({ number: "17012345602" }, "2026-03-07 09:00"),
  call({ number: "13900000000" }, "2026-03-08 09:00"),
  call({ number: "13911111111", name: "妈妈" }, "2026-03-08 10:00"),
  call({ number: "4001234567" }, "2026-03-08 11:00"),
  call({ number: "未知" }, "2026-03-08 12:00"),
  call({}, "2026-03-08 13:00"),
  call({ number: "13922222222" }, "2026-03-08 14:00", { direction: "out", to: [{ number: "10086" }] }),
];
const file = reduceCase(events);

test("only numbers nobody named are asked about, one block together, the busiest first", () => {
  expect(unknownNumbers(file)).toMatchObject([
    { likeness: "virtual", numbers: ["17012345602", "17012345601"], contacts: 3, example: "今天必须还款" },
    { likeness: "alone", numbers: ["13900000000"], contacts: 1 },
  ]);
});

test("one answer names all of them, and they are asked about no more", () => {
  const [group] = unknownNumbers(file);
  const made = nameNumbersDrafts(file, "n", group?.numbers ?? [], { kind: "collectors-of", party: "firm" });
  const after = reduceCase([...events, ...(made.ok ? made.value : []).map((one) => ({ v: 1, ...one }))]);
  expect(after.setAside).toEqual([]);
  expect(after.parties.at(-1)).toMatchObject({ kind: "collector", worksFor: ["firm"] });
  expect(unknownNumbers(after)).toHaveLength(1);
  const courier = nameNumbersDrafts(file, "n", ["13900000000"], { kind: "bystander", name: "快递" });
  expect(courier).toMatchObject({ ok: true, value: [{ body: { kind: "bystander", name: "快递" } }] });
});

test("what cannot be is refused", () => {
  const firm = { kind: "collectors-of", party: "firm" } as const;
  expect(nameNumbersDrafts(file, "n", [], firm)).toMatchObject({ code: "no-numbers" });
  expect(nameNumbersDrafts(file, "n", ["400-123-4567"], firm)).toMatchObject({ code: "already-named" });
  expect(nameNumbersDrafts(file, "n", ["1"], { ...firm, party: "nobody" })).toMatchObject({ code: "unknown-party" });
});
