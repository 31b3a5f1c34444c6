import type { AuditFigures } from "@ringfence/platform/audit/report/figures.ts";
import { kinds } from "@ringfence/platform/audit/tally-columns.ts";
import { fields } from "@ringfence/platform/records/packed.ts";
import type { countFindings } from "./count-findings.ts";
import type { Gathered } from "./gather.ts";
import { refusalsOf, weeksOf } from "./summed-tally.ts";
import type { Plan } from "./work-folder.ts";

/** What an audit found, from what was counted of findings and records. */
export const figuresOf = (
  counted: ReturnType<typeof countFindings>,
  { tally, said }: Gathered,
  plan: Plan,
): AuditFigures => ({
  weeks: weeksOf(tally, plan.sayRecorded),
  findings: counted.tallies(),
  refusals: refusalsOf(tally),
  hours: tally.hours.flatMap((contacts, cell) => {
    const [hour, kind] = [Math.floor(cell / kinds), cell % kinds];
    const targetKind = fields.targetKind.codes[kind] ?? "unknown";
    return contacts === 0 ? [] : [{ hour, targetKind, contacts, breaches: counted.breachesIn(hour, kind) }];
  }),
  worst: counted.worst(said),
});
