import { type ReactNode, useState } from "react";
import { Field } from "../case/correct-entry.tsx";
import { Button } from "../ui/button.tsx";
import { ChoiceList } from "../ui/choice-list.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { FileButton } from "../ui/file-button.tsx";
import * as icons from "../ui/icons.tsx";
import { Screen } from "../ui/screen.tsx";
import { WayButton, WayLink, Ways } from "../ui/way.tsx";

/** Every part that screens are made of, with when to use it. In development only (`npm run dev`, then #/dev/components). */
export function ComponentsScreen() {
  const [choice, setChoice] = useState("a");
  const [text, setText] = useState("");
  return (
    <Screen title="Components" heading="Components">
      <Part name="Button" use="main: the one thing to do on a screen. plain: other things. quiet: leaving, undoing.">
        <Button look="main">main</Button>
        <Button>plain</Button>
        <Button look="quiet">quiet</Button>
        <Button aria-pressed={true}>pressed</Button>
        <Button disabled={true}>disabled</Button>
      </Part>
      <Part name="Way" use="Large rows at the beginning of a way; the first in the brand colour.">
        <Ways>
          <WayLink to="/dev/components" name="name" hint="what it gives" main={true} />
          <WayButton name="name" hint="what it gives" onChoose={() => {}} />
        </Ways>
      </Part>
      <Part name="ChoiceList" use="One answer of several; dense for short ones.">
        <ChoiceList
          legend="legend"
          value={choice}
          onChoose={setChoice}
          choices={[
            { value: "a", name: "a", hint: "hint" },
            { value: "b", name: "b" },
          ]}
        />
      </Part>
      <Part name="Field" use="One line of text, a date, a number; the label above.">
        <Field label="label" type="text" value={text} onChange={setText} />
      </Part>
      <Part name="FileButton" use="Choosing a file; works in every web view.">
        <FileButton label="choose" busy={false} onPick={() => {}} />
      </Part>
      <Part name="Disclosure" use="What most people do not need at once.">
        <Disclosure summary="summary">content</Disclosure>
      </Part>
      <Part name="Card and note" use="ui-card: one thing among others. ui-note: to be read before going on.">
        <p className="ui-card">ui-card</p>
        <p className="ui-card ui-note">ui-note</p>
      </Part>
      <Part name="Icons" use="Beside words, never instead of them.">
        {Object.entries(icons).map(([name, Icon]) => (
          <span key={name}>
            <Icon /> {name}
          </span>
        ))}
      </Part>
    </Screen>
  );
}

function Part({ name, use, children }: { name: string; use: string; children: ReactNode }) {
  return (
    <section className="ui-stack">
      <h2>{name}</h2>
      <p className="ui-soft">{use}</p>
      {children}
    </section>
  );
}
