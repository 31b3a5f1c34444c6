import { useId } from "react";

interface AreaProps {
  readonly label: string;
  readonly rows: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A labelled box for longer text. */
export function TextAreaField({ label, rows, value, onChange }: AreaProps) {
  const id = useId();
  return (
    <div className="ui-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="keep-input"
        rows={rows}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
