import type { CaseFile, Id } from "@ringfence/casefile";

interface Picking {
  readonly file: CaseFile;
  readonly label: string;
  readonly none: string;
  readonly value: Id | "";
  readonly onPick: (lender: Id | "") => void;
}

/** Which lender of the case something belongs to; nothing is shown where the case names none. */
export function LenderPicker({ file, label, none, value, onPick }: Picking) {
  const lenders = file.parties.filter(({ kind }) => kind === "lender");
  return lenders.length === 0 ? null : (
    <label className="ui-field">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onPick(target.value)}>
        <option value="">{none}</option>
        {lenders.map(({ id, name }) => (
          <option key={id} value={id}>
            {name ?? id}
          </option>
        ))}
      </select>
    </label>
  );
}
