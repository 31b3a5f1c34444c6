import { type FormEvent, useState } from "react";
import { WorkButton } from "./case-screen.tsx";
import { append, useCase } from "./case-session.ts";
import { Field } from "./correct-entry.tsx";
import { useEntryWords } from "./entry-words.ts";

/** The person's own words for sorting, separated by commas or spaces. */
export function TagField({ entry, tags }: { entry: string; tags: readonly string[] }) {
  const words = useEntryWords();
  const { busy } = useCase();
  const [text, setText] = useState(tags.join("，"));
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const chosen = [...new Set(text.split(/[,，、\s]+/).filter((tag) => tag !== ""))].slice(0, 20);
    append([{ kind: "entry-tagged", body: { entry, tags: chosen.map((tag) => tag.slice(0, 40)) } }]);
  };
  return (
    <form className="keep-inline" onSubmit={keep}>
      <Field label={words.tags} type="text" value={text} onChange={setText} />
      <WorkButton busy={busy} type="submit">
        {words.keepTags}
      </WorkButton>
    </form>
  );
}
