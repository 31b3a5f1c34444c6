import { useId, useState } from "react";
import { useMessages } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { addFiles } from "./judge-session.ts";

/** Pasted words become a text file of the case, like any other. */
export function PasteBox() {
  const { files: words } = useMessages();
  const id = useId();
  const [text, setText] = useState("");
  const [asked, setAsked] = useState(false);
  const add = () => {
    if (text.trim() === "") return setAsked(true);
    addFiles([new File([text], `${words.pasteName}.txt`, { type: "text/plain" })]);
    setText("");
    setAsked(false);
  };
  return (
    <div className="ui-stack">
      <label htmlFor={id}>{words.pasteLabel}</label>
      <textarea
        id={id}
        rows={5}
        value={text}
        onChange={({ target }) => setText(target.value)}
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} className="ui-soft">
        {words.pasteHint}
      </p>
      <p role="alert">{asked && text.trim() === "" ? words.pasteEmpty : ""}</p>
      <Button onClick={add}>{words.pasteAdd}</Button>
    </div>
  );
}
