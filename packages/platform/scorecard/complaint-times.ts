import { type CivilDate, daysBetween } from "@ringfence/kernel";
import { valueOn } from "@ringfence/law";
import institutionComplaintDays from "@ringfence/law/parameters/institution-complaint-days.ts";
import type { ComplaintTally } from "./tally.ts";

/** One complaint as the lender's register has it. Whoever complained is not in it. */
export interface Complaint {
  readonly agency: string;
  readonly received: CivilDate;
  readonly answered?: CivilDate;
}

/** How complaints about each agency were answered, by the period in force when they came. Those older than the rule are not counted. */
export function complaintTimes(complaints: readonly Complaint[], asOf: CivilDate): readonly ComplaintTally[] {
  const agencies = [...new Set(complaints.map(({ agency }) => agency))].sort();
  return agencies.map((agency) => {
    const outcomes = complaints.filter((one) => one.agency === agency).map((one) => outcomeOf(one, asOf));
    const count = (wanted: Outcome) => outcomes.filter((one) => one === wanted).length;
    return {
      agency,
      received: outcomes.filter((one) => one !== undefined).length,
      inTime: count("in-time"),
      perhaps: count("perhaps"),
      late: count("late"),
      running: count("running"),
    };
  });
}

type Outcome = "in-time" | "perhaps" | "late" | "running";

function outcomeOf({ received, answered }: Complaint, asOf: CivilDate): Outcome | undefined {
  const period = valueOn(institutionComplaintDays, received)?.value;
  if (period === undefined || received > asOf) return undefined;
  const { count, complex = count, extension = 0, extensions = 1 } = period;
  const took = daysBetween(received, answered ?? asOf);
  if (took > complex + extension * extensions) return "late";
  if (answered === undefined) return "running";
  return took <= count ? "in-time" : "perhaps";
}
