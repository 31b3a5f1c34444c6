import { useEffect } from "react";
import { useMessages } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { Screen } from "../ui/screen.tsx";
import { findCase, useCase } from "./case-session.ts";
import { NewCase } from "./new-case.tsx";
import { OpenCase } from "./open-case.tsx";
import { UnlockCase } from "./unlock-case.tsx";
import "./case.css";

/** The case, as far as it can be shown: made first, then opened, then worked with. */
export function CaseScreen() {
  const { title } = useMessages().keep;
  const { state, refusal } = useCase();
  useEffect(() => {
    findCase();
  }, []);
  return (
    <Screen title={title}>
      <Refusal code={refusal} />
      {state.kind === "looking" ? <Looking /> : null}
      {state.kind === "none" ? <NewCase /> : null}
      {state.kind === "locked" ? <UnlockCase /> : null}
      {state.kind === "open" ? <OpenCase state={state} /> : null}
    </Screen>
  );
}

function Looking() {
  const words = useMessages();
  return (
    <>
      <h1>{words.keep.title}</h1>
      <p className="ui-soft">{words.loading}</p>
    </>
  );
}

export function Refusal({ code }: { code: ReturnType<typeof useCase>["refusal"] }) {
  const { refusals } = useMessages().keep;
  return <p role="alert">{code === undefined ? "" : refusals[code]}</p>;
}

/** A button that says that it is at work. */
export function WorkButton({ busy, children, ...rest }: Parameters<typeof Button>[0] & { busy: boolean }) {
  const { working } = useMessages().keep;
  return (
    <Button {...rest} disabled={busy}>
      {busy ? working : children}
    </Button>
  );
}
