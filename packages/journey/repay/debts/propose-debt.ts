import type { LenderKind, StatedFigure, StatedOf } from "@ringfence/casefile";
import { addDays, addFen, addMonths, civilDate, type Fen, fen, scaleFen } from "@ringfence/kernel";
import type { ContractKind } from "./contract.ts";
import { lenderKindOf } from "./lender-kind.ts";
import { type DebtField, type DebtForm, emptyDebtForm, readDebt } from "./read-debt.ts";
import { scheduleOf } from "./schedule.ts";
import { annualised, rateText } from "./stated-rate.ts";

type Kind = StatedFigure["what"];
type Origins = Partial<Record<DebtField | "kind" | "penaltyOn", readonly StatedFigure[]>>;

/** A contract's own words as a filled form; the person looks at each field and confirms. */
export interface DebtProposal {
  readonly form: DebtForm;
  /** The figures that each field was taken from. */
  readonly from: Origins;
  readonly lender?: string;
  readonly lenderKind: LenderKind;
  /** Percent a year as the contract states it: with the fees where it states such a one, else of the interest. */
  readonly statedYearlyRate?: number;
  /** Figures without a place in the form, and those that contradict each other: their field is empty. */
  readonly besides: readonly StatedFigure[];
}

/** The form that a contract's figures fill; undefined where they fill nothing. What is stated twice and differently fills nothing. */
export function proposeDebt(stated: readonly StatedFigure[]): DebtProposal | undefined {
  const all = <What extends Kind>(what: What) => stated.filter((one): one is StatedOf<What> => one.what === what);
  const from: Origins = {};
  const values: Partial<Record<DebtField, string>> = {};
  const put = (field: DebtField, value: string, figures: readonly StatedFigure[]) => {
    values[field] = value;
    from[field] = figures;
  };
  const putOne = <What extends Kind>(field: DebtField, what: What, say: (figure: StatedOf<What>) => string) => {
    const figures = all(what);
    const [first, ...others] = new Set(figures.map(say));
    if (first !== undefined && others.length === 0) put(field, first, figures);
  };
  putOne("principal", "principal", ({ fen: sum }) => yuan(sum));
  putOne("received", "received", ({ fen: sum }) => yuan(sum));
  putOne("paidOut", "paid-out", ({ on }) => on);
  putOne("payment", "instalment", ({ fen: sum }) => yuan(sum));
  putOne("lateFee", "late-fee", ({ fen: sum }) => yuan(sum));
  putOne("graceDays", "grace-days", ({ count }) => `${count}`);
  putOne("penalty", "penalty", rateText);
  putOne("each", "each", ({ billionths }) => rateText({ billionths, per: "month" }));
  const ways = new Set(all("way").map(({ way }) => way));
  putRate(all("rate"), put);
  putPenaltyAboveRate(all("penalty-above-rate"), all("rate"), values, put);
  putTimes(stated, ways.has("single"), values, put);
  putFees(all("fee"), values, from, put);
  if (Object.keys(values).length === 0) return undefined;
  const kind = kindOf(ways, values, stated);
  if ((kind === "flat-fee" || kind === "card-instalments") && values.each === undefined && values.rate !== undefined)
    put("each", values.rate, from.rate ?? []);
  if (kind === "stated" && ways.has("single")) put("periods", "1", all("way"));
  from.kind = all("way");
  const bases = all("penalty-base");
  const penaltyOn = bases.find(({ on }) => on === "compound")?.on ?? bases[0]?.on ?? "";
  if (penaltyOn !== "") from.penaltyOn = bases;
  const used = new Set(Object.values(from).flat());
  const lender = all("lender")[0]?.name;
  const yearly = yearlyOf(all("all-in"), all("rate"));
  return {
    form: { ...emptyDebtForm, ...values, penaltyOn, kind },
    from,
    ...(lender === undefined ? {} : { lender }),
    lenderKind: lender === undefined ? "unknown" : lenderKindOf(lender),
    ...(yearly === undefined ? {} : { statedYearlyRate: yearly }),
    besides: stated.filter((one) => !used.has(one) && one.what !== "lender"),
  };
}

type Put = (field: DebtField, value: string, figures: readonly StatedFigure[]) => void;
type Values = Partial<Record<DebtField, string>>;

/** 12000 and 916.80. */
const yuan = (sum: Fen): string => (sum % 100 === 0 ? `${sum / 100}` : (sum / 100).toFixed(2));

/** Ours: 0.05 % a day and 18 % a year are the same rate, counted with 360 or 365 days. */
const sameRate = 0.02;

/** One rate, though it may be said by the day and by the year. The one without interest on interest is asked for. */
function putRate(rates: readonly StatedOf<"rate">[], put: Put): void {
  const plain = rates.filter(({ counted }) => counted !== "compound");
  const usable = plain.length > 0 ? plain : rates;
  const first = usable.find(({ per }) => per === "year") ?? usable[0];
  if (first === undefined) return;
  const [one, ...others] = usable.map(annualised);
  if (one !== undefined && others.every((other) => other !== undefined && Math.abs(other / one - 1) < sameRate))
    put("rate", rateText(first), usable);
}

function putPenaltyAboveRate(
  above: readonly StatedOf<"penalty-above-rate">[],
  rates: readonly StatedOf<"rate">[],
  values: Values,
  put: Put,
): void {
  const [one, ...others] = above;
  const rate = rates.find(({ counted }) => counted !== "compound");
  if (values.penalty !== undefined || one === undefined || rate === undefined || values.rate === undefined) return;
  if (others.some(({ billionths }) => billionths !== one.billionths)) return;
  const billionths = Math.round(rate.billionths * (1 + one.billionths / 1e9));
  put("penalty", rateText({ ...rate, billionths }), [...above, rate]);
}

function putTimes(stated: readonly StatedFigure[], single: boolean, values: Values, put: Put): void {
  const only = <What extends Kind>(what: What) => {
    const figures = stated.filter((one): one is StatedOf<What> => one.what === what);
    const differ = new Set(figures.map(({ clause: _, words: __, ...value }) => JSON.stringify(value))).size > 1;
    return differ ? undefined : figures[0];
  };
  const [periods, months, days] = [only("periods"), only("months"), only("days")];
  const [firstDue, lastDue, dueDay] = [only("first-due"), only("last-due"), only("due-day")];
  const paidOut = only("paid-out");
  const counted = periods ?? months;
  if (!single && counted !== undefined) {
    const same = [periods, months].filter((one) => one !== undefined);
    put(
      "periods",
      `${counted.count}`,
      same.filter(({ count }) => count === counted.count),
    );
  }
  const due = single ? lastDue : firstDue;
  if (due !== undefined) put("firstDue", due.on, dueDay?.count === Number(due.on.slice(8)) ? [due, dueDay] : [due]);
  else if (single && paidOut !== undefined && months !== undefined)
    put("firstDue", addMonths(paidOut.on, months.count), [paidOut, months]);
  else if (single && paidOut !== undefined && days !== undefined)
    put("firstDue", addDays(paidOut.on, days.count), [paidOut, days]);
  else if (!single && lastDue !== undefined && dueDay !== undefined && values.periods !== undefined) {
    const first = addMonths(lastDue.on, 1 - Number(values.periods));
    if (Number(first.slice(8)) === dueDay.count) put("firstDue", first, [lastDue, dueDay]);
  }
}

function putFees(fees: readonly StatedOf<"fee">[], values: Values, from: Origins, put: Put): void {
  const principal = values.principal === undefined ? undefined : fen(Math.round(Number(values.principal) * 100));
  const sumOf = (when: "upfront" | "first" | "each" | "last") => {
    const these = fees.filter((fee) => fee.when === when);
    const sums = these.map(({ amount }) =>
      "fen" in amount ? amount.fen : principal && scaleFen(principal, amount.billionths, 1_000_000_000, "half-up"),
    );
    const known = sums.filter((sum) => sum !== undefined);
    return these.length === 0 || known.length < sums.length ? undefined : { sum: addFen(...known), these };
  };
  for (const [field, when] of [
    ["feeEach", "each"],
    ["feeFirst", "first"],
    ["feeLast", "last"],
  ] as const) {
    const found = sumOf(when);
    if (found !== undefined) put(field, yuan(found.sum), found.these);
  }
  const upfront = sumOf("upfront");
  if (upfront === undefined || principal === undefined || upfront.sum >= principal) return;
  const left = yuan(addFen(principal, fen(-upfront.sum)));
  if (values.received === undefined || values.received === left)
    put("received", left, [...(from.received ?? []), ...upfront.these]);
}

/** A percent a year that the contract calls its cost, else its interest. */
function yearlyOf(allIn: readonly StatedOf<"all-in">[], rates: readonly StatedOf<"rate">[]): number | undefined {
  const one = [...allIn, ...rates].find(({ per }) => per === "year");
  return one === undefined ? undefined : one.billionths / 1e7;
}

/**
 * How it is paid back, as far as the words tell. An instalment that is stated beside a rate and does not follow from it is what will be
 * asked for: then the payments count and not the rate. The same where interest was taken beforehand from a sum due at once.
 */
function kindOf(ways: ReadonlySet<string>, values: Values, stated: readonly StatedFigure[]): ContractKind {
  const flat = ways.has("flat") || values.each !== undefined;
  if (flat) return ways.has("card") ? "card-instalments" : "flat-fee";
  if (ways.has("minimum") && ways.size === 1) return "revolving";
  const takenBefore = stated.some((one) => one.what === "fee" && one.when === "upfront" && one.name.includes("利息"));
  const [way, ...others] = (["equal-instalments", "equal-principal", "interest-first", "single"] as const).filter(
    (one) => ways.has(one),
  );
  if (way === undefined || others.length > 0 || values.rate === undefined) return "stated";
  if (way === "single") return takenBefore ? "stated" : "single-repayment";
  return way === "equal-instalments" && values.payment !== undefined && !followsFromRate(values) ? "stated" : way;
}

/** Ours: rounding of each instalment, and a first period that is some days longer. */
const near = 0.01;

function followsFromRate(values: Values): boolean {
  const paidOut = values.paidOut ?? civilDate("2000-01-01");
  const read = readDebt({ ...emptyDebtForm, ...values, paidOut, received: "", kind: "equal-instalments" });
  const lines = read.ok ? scheduleOf(read.value) : read;
  const first = lines.ok ? lines.value[0] : undefined;
  if (first === undefined) return true;
  const payment = Number(values.payment) * 100;
  return [first.total, addFen(first.principal, first.interest)].some((due) => Math.abs(due / payment - 1) < near);
}
