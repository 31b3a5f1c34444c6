import { type LenderKind, lenderKinds, type StatedFigure } from "@ringfence/casefile";
import type { ContractKind } from "@ringfence/journey/repay/debts/contract.ts";
import {
  dayCountNames,
  fieldNames,
  kindNames,
  orderNames,
  penaltyBaseNames,
  problemWords,
} from "@ringfence/journey/repay/debts/cost-words.ts";
import type { DebtProposal } from "@ringfence/journey/repay/debts/propose-debt.ts";
import type { DebtForm, FormProblem } from "@ringfence/journey/repay/debts/read-debt.ts";
import type { Bilingual } from "@ringfence/kernel";
import { reportMessages, say } from "@ringfence/report-view/language.ts";
import { useId } from "react";
import { useSettings } from "../settings/settings.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { Quotes } from "./from-contract.tsx";
import { TableFromFile } from "./table-from-file.tsx";
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
/** Interest runs by the day or the month in these. */
const hasRate: ReadonlySet<ContractKind> = new Set([
  "equal-instalments",
  "equal-principal",
  "interest-first",
  "single-repayment",
]);
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
      <Choice
        label={words.how}
        names={kindNames}
        value={form.kind}
        onChange={(kind) => onChange({ ...form, kind }, lender)}
      />
      {from.kind === undefined ? null : <Quotes figures={from.kind} />}
      {shown.map(fieldFor)}
      <Disclosure
        summary={words.ifLate}
        open={[...late, "penaltyOn" as const].some(
          (field) => from[field] !== undefined || problems.some((one) => one.field === field),
        )}
      >
        <div className="ui-stack">
          {hasRate.has(form.kind) ? (
            <Choice
              label={words.dayCount}
              names={dayCountNames}
              value={form.dayCount}
              onChange={(dayCount) => onChange({ ...form, dayCount }, lender)}
            />
          ) : null}
          <Choice
            label={words.penaltyOn}
            names={penaltyBaseNames}
            value={form.penaltyOn}
            onChange={(penaltyOn) => onChange({ ...form, penaltyOn }, lender)}
          />
          {from.penaltyOn === undefined ? null : <Quotes figures={from.penaltyOn} />}
          {late.map(fieldFor)}
          <Choice
            label={words.order}
            names={orderNames}
            value={form.order}
            onChange={(order) => onChange({ ...form, order }, lender)}
          />
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

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly names: Readonly<Record<Value, Bilingual>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, names, value, onChange }: ChoiceProps<Value>) {
  const { language } = useSettings();
  return (
    <label className="ui-field">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value as Value)}>
        {(Object.keys(names) as Value[]).map((one) => (
          <option key={one} value={one}>
            {say(names[one], language)}
          </option>
        ))}
      </select>
    </label>
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
        <>
          <textarea {...shared} rows={3} onChange={({ target }) => onChange(target.value)} />
          <TableFromFile onRead={onChange} />
        </>
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
