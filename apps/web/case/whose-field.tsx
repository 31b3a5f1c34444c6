import type { CaseFile, Id } from "@ringfence/casefile";
import { phoneOwners } from "@ringfence/journey/record/people/phone-owner.ts";
import { useMessages } from "../settings/settings.ts";

interface WhoseProps {
  readonly label: string;
  readonly file: CaseFile;
  /** Undefined = the borrower. */
  readonly owner: Id | undefined;
  readonly onChange: (owner: Id | undefined) => void;
}

/** Whose phone it is: the borrower's, that of somebody the case knows, or of somebody known by relation only. */
export function WhoseField({ label, file, owner, onChange }: WhoseProps) {
  const { files } = useMessages();
  return (
    <label className="ui-field">
      <span>{label}</span>
      <select value={owner ?? ""} onChange={({ target }) => onChange(target.value === "" ? undefined : target.value)}>
        <option value="">{files.me}</option>
        {phoneOwners(file).map(({ id, name, relation }) => (
          <option key={id} value={id}>
            {name ?? files.otherPerson(files.relationNames[relation])}
          </option>
        ))}
      </select>
    </label>
  );
}
