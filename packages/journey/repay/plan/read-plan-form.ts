import type { CaseFile } from "@ringfence/casefile";
import { type CivilDate, type Fen, fail, fen, type Outcome, ok, parseCivilDate, parseYuan } from "@ringfence/kernel";
import { monthsBetween } from "./open-instalments.ts";
import type { PlanInput } from "./plan-input.ts";

/** What a person types about their means; every field as text. */
export interface PlanForm {
  readonly income: string;
  /** Empty: about the same each month. */
  readonly low: string;
  readonly floor: string;
  /** Empty: nothing. */
  readonly savings: string;
  /** Months that bring another income, one a line: `2027-02 8000`. */
  readonly otherMonths: string;
}

export const emptyPlanForm: PlanForm = { income: "", low: "", floor: "", savings: "", otherMonths: "" };

/** What the budget kept from bills says, to start from; empty without one. */
export function planFormOf({ ledger }: CaseFile): PlanForm {
  const budget = ledger.budgets.at(-1);
  if (budget === undefined) return emptyPlanForm;
  const { floorFen, income } = budget;
  const yuan = (amount: number): string => `${amount / 100}`;
  return {
    ...emptyPlanForm,
    income: yuan(income.typicalFen),
    low: income.lowestFen < income.typicalFen ? yuan(income.lowestFen) : "",
    floor: yuan(floorFen),
  };
}

type Means = Pick<PlanInput, "income" | "floor" | "savings"> & { readonly low?: Fen };

/** The means as a plan counts with them. Nothing unreadable becomes a default. */
export function readPlanForm(form: PlanForm, start: CivilDate): Outcome<Means, "unread-amount" | "unread-months"> {
  const [income, floor] = [amountOf(form.income), amountOf(form.floor)];
  const savings = form.savings.trim() === "" ? fen(0) : amountOf(form.savings);
  const low = form.low.trim() === "" ? undefined : amountOf(form.low);
  if (income === undefined || floor === undefined || savings === undefined) return fail("unread-amount");
  if (form.low.trim() !== "" && low === undefined) return fail("unread-amount");
  const months = new Map<number, Fen>();
  const unread: string[] = [];
  for (const line of form.otherMonths.split(/[\n;；]/).map((one) => one.trim())) {
    if (line === "") continue;
    const found = monthOf(line, start);
    if (found === undefined) unread.push(line);
    else months.set(...found);
  }
  if (unread.length > 0) return fail("unread-months", unread.join("；"));
  const last = Math.max(-1, ...months.keys());
  return ok({
    income: Array.from({ length: last + 2 }, (_, month) => months.get(month) ?? income),
    floor: [floor],
    savings,
    ...(low === undefined ? {} : { low }),
  });
}

/** Ten years ahead are enough for any plan. */
const mostMonths = 120;

function monthOf(line: string, start: CivilDate): readonly [month: number, income: Fen] | undefined {
  const [, year, no, rest = ""] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?[\s:：,，]+(.+)$/.exec(line) ?? [];
  const day = parseCivilDate(`${year}-${no?.padStart(2, "0")}-01`);
  const income = amountOf(rest);
  if (!day.ok || income === undefined) return undefined;
  const month = monthsBetween(start, day.value);
  return month >= 0 && month < mostMonths ? [month, income] : undefined;
}

function amountOf(text: string): Fen | undefined {
  const read = parseYuan(text);
  return read.ok && read.value >= 0 ? fen(read.value) : undefined;
}
