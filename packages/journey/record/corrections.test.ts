import { reduceCase } from "@ringfence/casefile";
import { expect, test } from "vitest";
import { correctionDrafts, linkPartyDrafts } from "./corrections.ts";

const body = {
  id: "c",
  channel: "call",
  direction: "in",
  start: "2026-03-05 22:10",
  from: { number: "13800001234" },
  source: { kind: "statement" },
};
const events = [
  { v: 1, kind: "party-added", body: { id: "firm", kind: "agency" } },
  { v: 1, kind: "communication-recorded", body },
];
const file = reduceCase(events);
const reduced = (drafts: readonly object[]) => reduceCase([...events, ...drafts.map((one) => ({ v: 1, ...one }))]);

test("a correction changes what was given and nothing else", () => {
  const made = correctionDrafts(file, "c", { start: "2026-03-05 21:10", durationSeconds: 30 }, "时间记错了");
  const after = reduced(made.ok ? made.value : expect.fail(made.code));
  expect(after.setAside).toEqual([]);
  expect(after.communications[0]).toMatchObject({ durationSeconds: 30, from: { number: "13800001234" } });
  expect((file.communications[0]?.start ?? 0) - (after.communications[0]?.start ?? 0)).toBe(3_600_000);
});

test("a link says who called and keeps the number", () => {
  const made = linkPartyDrafts(file, "c", "firm", "同一家公司");
  const after = reduced(made.ok ? made.value : expect.fail(made.code));
  expect(after.communications[0]?.from).toEqual({ number: "13800001234", party: "firm" });
});

test.each([
  ["unknown-entry", correctionDrafts(file, "nowhere", { text: "x" }, "y")],
  ["nothing-set", correctionDrafts(file, "c", {}, "y")],
  ["no-reason", correctionDrafts(file, "c", { text: "x" }, " ")],
  ["cannot-change", correctionDrafts(file, "c", { source: null }, "y")],
  ["cannot-change", correctionDrafts(file, "c", { id: "d" }, "y")],
  ["not-readable", correctionDrafts(file, "c", { start: "gestern" }, "y")],
  ["not-readable", correctionDrafts(file, "c", { unheardOf: 1 }, "y")],
  ["unknown-party", linkPartyDrafts(file, "c", "nobody", "y")],
])("%s is refused", (code, outcome) => {
  expect(outcome).toMatchObject({ ok: false, code });
});
