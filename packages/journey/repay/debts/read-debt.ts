import {
  addFen,
  addMonths,
  type CivilDate,
  civilDate,
  type Fen,
  fail,
  fen,
  type Outcome,
  ok,
  parseCivilDate,
  parseYuan,
} from "@ringfence/kernel";
import {
  type Contract,
  type ContractFee,
  type ContractKind,
  type DayCount,
  mostGraceDays,
  type PenaltyBase,
  principalFirst,
  type Rate,
  type Stated,
} from "./contract.ts";
import { readRate } from "./read-rate.ts";
import { readTable } from "./read-table.ts";

/** What a person types about a debt; every field as text, empty where unknown. */
export interface DebtForm {
  readonly kind: ContractKind;
  /** Yuan in the contract. */
  readonly principal: string;
  /** Yuan that arrived; empty = all of it. */
  readonly received: string;
  readonly paidOut: string;
  /** Empty = a month after the payout. The due day of a single repayment. */
  readonly firstDue: string;
  readonly periods: string;
  /** Yuan each time, for the kind `stated`. */
  readonly payment: string;
  /** A repayment table, for the kind `stated`, instead of payment and periods. */
  readonly table: string;
  readonly rate: string;
  /** How days count, where the contract says so: empty = whole months as such in a monthly plan, else each day of 365. */
  readonly dayCount: "" | DayCount;
  /** Charge on the first principal each period, for the flat kinds. */
  readonly each: string;
  /** Yuan each time beside it: membership, guarantee, insurance. */
  readonly feeEach: string;
  /** Yuan once, with the first instalment, and with the last. */
  readonly feeFirst: string;
  readonly feeLast: string;
  /** What a day late costs on what is overdue, where the contract says so. */
  readonly penalty: string;
  /** What that runs on: empty = overdue principal. */
  readonly penaltyOn: "" | PenaltyBase;
  /** Yuan once for each late instalment, where the contract says so. */
  readonly lateFee: string;
  /** Days after the due day that still count as in time, where the contract gives them. */
  readonly graceDays: string;
  /** What a payment that is too small settles first: empty = as the law has it. */
  readonly order: "" | "principal-first";
}

export const emptyDebtForm: DebtForm = {
  kind: "stated",
  principal: "",
  received: "",
  paidOut: "",
  firstDue: "",
  periods: "",
  payment: "",
  table: "",
  rate: "",
  dayCount: "",
  each: "",
  feeEach: "",
  feeFirst: "",
  feeLast: "",
  penalty: "",
  penaltyOn: "",
  lateFee: "",
  graceDays: "",
  order: "",
};

export type DebtField = Exclude<keyof DebtForm, "kind" | "dayCount" | "order" | "penaltyOn">;

export interface FormProblem {
  readonly field: DebtField;
  readonly code:
    | "missing"
    | "not-an-amount"
    | "not-a-date"
    | "not-a-number"
    | "not-days"
    | "not-a-rate"
    | "no-unit"
    | "more-than-principal"
    | "unread-lines";
  /** What was typed, or the lines of a table that could not be read. */
  readonly detail: string;
}

/** Minimum of a card as banks usually state it. */
const cardMinimum = { minimumMillionths: 100_000, least: fen(10_000) } as const;

/** A contract out of the form, or every field that keeps it from being one. Nothing unreadable becomes a default. */
export function readDebt(
  form: DebtForm,
): Outcome<Contract, "form-incomplete"> & { readonly problems: readonly FormProblem[] } {
  const read = readerOf(form);
  const contract = contractOf(form, read);
  return read.problems.length > 0
    ? { ...fail("form-incomplete"), problems: read.problems }
    : { ...ok(contract), problems: [] };
}

function contractOf(form: DebtForm, read: Reader): Contract {
  const principal = read.yuan("principal");
  const paidOut = read.day("paidOut");
  const common = { principal, paidOut, fees: feesOf(principal, read), ...whenLate(form, read) };
  const { kind } = form;
  const firstDue = () => (read.has("firstDue") ? read.day("firstDue") : addMonths(paidOut, 1));
  switch (kind) {
    case "stated":
      return {
        ...common,
        kind,
        ...(read.has("table") ? tableOf(form, read) : { lines: samePayments(firstDue(), read) }),
      };
    case "single-repayment":
      return {
        ...common,
        kind,
        due: read.day("firstDue"),
        rate: read.rate("rate"),
        dayCount: form.dayCount || "actual/365",
      };
    case "revolving":
      return { ...common, ...cardMinimum, kind, firstDue: firstDue(), billionthsADay: aDay(read.rate("rate")) };
    case "flat-fee":
    case "card-instalments":
      return {
        ...common,
        kind,
        firstDue: firstDue(),
        periods: read.count("periods"),
        billionthsEach: aMonth(read.rate("each")),
      };
    default:
      return {
        ...common,
        kind,
        firstDue: firstDue(),
        periods: read.count("periods"),
        rate: read.rate("rate"),
        dayCount: form.dayCount || "30/360",
      };
  }
}

/** What the contract says of paying late or too little; nothing of it is taken for usual. */
function whenLate({ order, penaltyOn }: DebtForm, read: Reader): Partial<Contract> {
  return {
    ...(read.has("penalty") ? { penaltyMillionthsADay: Math.round(aDay(read.rate("penalty")) / 1000) } : {}),
    ...(penaltyOn === "" ? {} : { penaltyOn }),
    ...(read.has("lateFee") ? { lateFee: read.yuan("lateFee") } : {}),
    ...(read.has("graceDays") ? { graceDays: read.days("graceDays") } : {}),
    ...(order === "" ? {} : { order: principalFirst }),
  };
}

function feesOf(principal: Fen, read: Reader): readonly ContractFee[] {
  const fees: ContractFee[] = [];
  if (read.has("received")) {
    const received = read.yuan("received");
    if (received > principal) read.note("received", "more-than-principal");
    else if (received < principal)
      fees.push({ name: "到账前扣下的", when: "upfront", amount: { fen: addFen(principal, fen(-received)) } });
  }
  if (read.has("feeEach")) fees.push({ name: "每期另收", when: "each", amount: { fen: read.yuan("feeEach") } });
  if (read.has("feeFirst")) fees.push({ name: "第一期另收", when: "first", amount: { fen: read.yuan("feeFirst") } });
  if (read.has("feeLast")) fees.push({ name: "最后一期另收", when: "last", amount: { fen: read.yuan("feeLast") } });
  return fees;
}

function tableOf({ table }: DebtForm, read: Reader): Pick<Stated, "lines" | "graceDays"> {
  const { lines, problems, graceDays } = readTable(table);
  if (problems.length > 0)
    read.note("table", "unread-lines", problems.map(({ line, text }) => `${line}: ${text.trim()}`).join("\n"));
  else if (lines.length === 0) read.note("table", "missing");
  return { lines, ...(graceDays === undefined || read.has("graceDays") ? {} : { graceDays }) };
}

function samePayments(firstDue: CivilDate, read: Reader): Stated["lines"] {
  const total = read.yuan("payment");
  return Array.from({ length: read.count("periods") }, (_, no) => ({ due: addMonths(firstDue, no), total }));
}

/** A charge said for a year or a day stands for its part of a month here. */
const aMonth = ({ billionths, per }: Rate): number =>
  per === "month" ? billionths : Math.round(per === "year" ? billionths / 12 : billionths * 30);
const aDay = ({ billionths, per }: Rate): number =>
  per === "day" ? billionths : Math.round(billionths / (per === "year" ? 365 : 30));

interface Reader {
  readonly problems: readonly FormProblem[];
  readonly note: (field: DebtField, code: FormProblem["code"], detail?: string) => void;
  readonly has: (field: DebtField) => boolean;
  readonly yuan: (field: DebtField) => Fen;
  readonly day: (field: DebtField) => CivilDate;
  readonly count: (field: DebtField) => number;
  readonly days: (field: DebtField) => number;
  readonly rate: (field: "rate" | "each" | "penalty") => Rate;
}

const unitOf = { rate: "", each: "月", penalty: "日" } as const;

/** Reads fields and notes what is wrong. What it returns for a wrong field stands only until `readDebt` throws the contract away. */
function readerOf(form: DebtForm): Reader {
  const problems: FormProblem[] = [];
  const textOf = (field: DebtField) => form[field].trim();
  const note = (field: DebtField, code: FormProblem["code"], detail = textOf(field)) => {
    problems.push({ field, code, detail });
  };
  const field =
    <T>(instead: T, read: (text: string) => Outcome<T, FormProblem["code"]>) =>
    (name: DebtField): T => {
      const text = textOf(name);
      const found = text === "" ? fail("missing" as const) : read(text);
      if (found.ok) return found.value;
      note(name, found.code);
      return instead;
    };
  return {
    problems,
    note,
    has: (name) => textOf(name) !== "",
    yuan: field(fen(1), (text) => {
      const read = parseYuan(text);
      return read.ok && read.value > 0 ? ok(fen(read.value)) : fail("not-an-amount");
    }),
    day: field(civilDate("2000-01-01"), (text) => {
      const read = parseCivilDate(text);
      return read.ok ? read : fail("not-a-date");
    }),
    count: field(1, (text) => (/^[1-9]\d{0,2}$/.test(text) ? ok(Number(text)) : fail("not-a-number"))),
    days: field(0, (text) => {
      const days = Number(/^(\d{1,2})\s*(?:天|日|days?)?$/i.exec(text)?.[1] ?? Number.NaN);
      return days <= mostGraceDays ? ok(days) : fail("not-days");
    }),
    rate: (name) =>
      // A charge for each period, or for each day late, says so by its place in the form.
      field<Rate>({ billionths: 0, per: "year" }, (text) =>
        readRate(/[年月日天]|year|month|day/i.test(text) ? text : `${text} ${unitOf[name]}`.trim()),
      )(name),
  };
}
