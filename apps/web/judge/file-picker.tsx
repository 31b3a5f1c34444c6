import { type DragEvent, useId, useState } from "react";
import { useMessages } from "../settings/settings.ts";
import { FileIcon } from "../ui/icons.tsx";

/** Files of a phone backup often have no ending, so none is asked for. A plain file input behind a large label: works in every web view; dropping is an extra for those who have a mouse. */
export function FilePicker({ onPick, kinds }: { onPick: (files: Iterable<File>) => void; kinds?: string }) {
  const { files: words } = useMessages();
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onPick(event.dataTransfer.files);
  };
  return (
    <fieldset
      aria-label={words.choose}
      className={over ? "judge-drop judge-drop-over" : "judge-drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        id={id}
        className="ui-hidden judge-input"
        type="file"
        multiple={true}
        onChange={({ target }) => {
          if (target.files !== null) onPick([...target.files]);
          target.value = "";
        }}
      />
      <label htmlFor={id} className="ui-button ui-button-main">
        <FileIcon />
        {words.choose}
      </label>
      <p className="ui-soft">
        <span className="judge-drop-hint">{over ? words.dropNow : words.drop} · </span>
        {kinds ?? words.kinds}
      </p>
    </fieldset>
  );
}
