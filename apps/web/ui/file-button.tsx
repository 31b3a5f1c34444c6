import { useId } from "react";

/** A button that opens the chooser of files: a plain input behind a label, which every web view has. */
export function FileButton(props: { label: string; busy: boolean; accept?: string; onPick: (file: File) => void }) {
  const id = useId();
  return (
    <span>
      <input
        id={id}
        className="ui-hidden judge-input"
        type="file"
        disabled={props.busy}
        accept={props.accept}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) props.onPick(file);
          target.value = "";
        }}
      />
      <label htmlFor={id} className="ui-button ui-button-plain">
        {props.label}
      </label>
    </span>
  );
}
