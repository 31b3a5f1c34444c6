import { type LenderKind, lenderKinds, type StatedFigure } from "@ringfence/casefile";
import type { ContractKind } from "@ringfence/journey/repay/debts/contract.ts";
import { fieldNames, kindNames, orderNames, problemWords } from "@ringfence/journey/repay/debts/cost-words.ts";
import type { DebtProposal } from "@ringfence/journey/repay/debts/propose-debt.ts";
import type { DebtForm, FormProblem } from "@ringfence/journey/repay/debts/read-debt.ts";
import { reportMessages, say } from "@ringfence/report-view/language.ts";
import { useId } from "react";
import { useSettings } from "../settings/settings.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { Quotes } from "./from-contract.tsx";
import { useRepayWords } from "./words.ts";

type Field = FormProblem["field"];

/** The fields each way of paying back needs; what arrived and what is charged beside stand in all of them. */
const fieldsOf: Readonly<Record<ContractKind, readonly Field[]>> = {
  stated: ["payment", "periods", "table", "firstDue"],
  "equal-instalments": ["rate", "periods", "firstDue", "feeEach"],
  "equal-principal": ["rate", "periods", "firstDue", "feeEach"],
  "interest-first": ["rate", "periods", "firstDue", "feeEach"],
  "flat-fee": ["each", "periods", "firstDue", "feeEach"],
  "card-instalments": ["each", "periods", "firstDue", "feeEach"],
  "single-repayment": ["rate", "firstDue"],
  revolving: ["rate", "firstDue"],
};
const dates: ReadonlySet<Field> = new Set(["paidOut", "firstDue"]);

interface FieldsProps {
  readonly form: DebtForm;
  readonly lender: LenderKind;
  readonly problems: readonly FormProblem[];
  /** The words of a contract that a field was filled from. */
  readonly from?: DebtProposal["from"] | undefined;
  readonly onChange: (form: DebtForm, lender: LenderKind) => void;
}

/** Few contracts have them; they stand there where one does. */
const rare: readonly Field[] = ["feeFirst", "feeLast"];

/** What the contract says of paying late: few know it by heart, and nothing of it has to be filled in. */
const late: readonly Field[] = ["graceDays", "lateFee"];

export function DebtFields({ form, lender, problems, from = {}, onChange }: FieldsProps) {
  const words = useRepayWords();
  const { language } = useSettings();
  const shown: readonly Field[] = [
    "principal",
    "received",
    "paidOut",
    ...fieldsOf[form.kind],
    ...rare.filter((field) => from[field] !== undefined),
    "penalty",
  ];
  const fieldFor = (field: Field) => (
    <DebtField
      key={field}
      field={field}
      value={form[field]}
      problem={problems.find((one) => one.field === field)}
      from={from[field]}
      onChange={(value) => onChange({ ...form, [field]: value }, lender)}
    />
  );
  return (
    <>
      <label className="ui-field">
        <span>{words.how}</span>
        <select
          value={form.kind}
          onChange={({ target }) => onChange({ ...form, kind: target.value as ContractKind }, lender)}
        >
          {(Object.keys(kindNames) as ContractKind[]).map((kind) => (
            <option key={kind} value={kind}>
              {say(kindNames[kind], language)}
            </option>
          ))}
        </select>
      </label>
      {from.kind === undefined ? null : <Quotes figures={from.kind} />}
      {shown.map(fieldFor)}
      <Disclosure
        summary={words.ifLate}
        open={late.some((field) => from[field] !== undefined || problems.some((one) => one.field === field))}
      >
        <div className="ui-stack">
          {late.map(fieldFor)}
          <label className="ui-field">
            <span>{words.order}</span>
            <select
              value={form.order}
              onChange={({ target }) => onChange({ ...form, order: target.value as DebtForm["order"] }, lender)}
            >
              {(Object.keys(orderNames) as DebtForm["order"][]).map((order) => (
                <option key={order} value={order}>
                  {say(orderNames[order], language)}
                </option>
              ))}
            </select>
          </label>
        </div>
      </Disclosure>
      <label className="ui-field">
        <span>{words.whichLender}</span>
        <select value={lender} onChange={({ target }) => onChange(form, target.value as LenderKind)}>
          {lenderKinds.map((kind) => (
            <option key={kind} value={kind}>
              {reportMessages[language].lenderKinds[kind]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

interface FieldProps {
  readonly field: Field;
  readonly value: string;
  readonly problem: FormProblem | undefined;
  readonly from: readonly StatedFigure[] | undefined;
  readonly onChange: (value: string) => void;
}

function DebtField({ field, value, problem, from, onChange }: FieldProps) {
  const { language } = useSettings();
  const id = useId();
  const trouble = problem === undefined ? undefined : say(problemWords[problem.code](problem.detail), language);
  const shared = {
    id,
    value,
    className: "keep-input",
    "aria-invalid": trouble !== undefined,
    ...(trouble === undefined ? {} : { "aria-describedby": `${id}-trouble` }),
  };
  return (
    <div className="ui-field">
      <label htmlFor={id}>{say(fieldNames[field], language)}</label>
      {field === "table" ? (
        <textarea {...shared} rows={3} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input
          {...shared}
          type={dates.has(field) ? "date" : "text"}
          autoComplete="off"
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      {from === undefined ? null : <Quotes figures={from} />}
      {trouble === undefined ? null : (
        <p id={`${id}-trouble`} role="alert" className="keep-text">
          {trouble}
        </p>
      )}
    </div>
  );
}
