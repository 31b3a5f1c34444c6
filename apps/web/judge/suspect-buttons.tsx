import type { Suspect } from "@ringfence/journey/record/report/report.ts";
import { useMessages } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { changeSession, judgeAgain, useSession } from "./judge-session.ts";

/** One tap answers; the case is then judged again with it. */
export function SuspectButtons({ suspect }: { suspect: Suspect }) {
  const { collectors, bystanders, undecided } = useSession();
  const { key } = suspect;
  return (
    <SuspectFieldset
      suspect={suspect}
      onCollector={() => judgeAgain({ collectors: [...collectors, key] })}
      onBystander={() => judgeAgain({ bystanders: [...bystanders, key] })}
      onUnsure={() => changeSession({ undecided: [...undecided, key] })}
    />
  );
}

/** The button pressed goes away with its number; the focus goes where the next one is. */
const then = (answer: () => void) => () => {
  answer();
  document.getElementById("rf-suspects")?.focus({ preventScroll: true });
};

export function SuspectFieldset(props: {
  suspect: Suspect;
  onCollector: () => void;
  onBystander: () => void;
  onUnsure: () => void;
}) {
  const words = useMessages().report;
  return (
    <fieldset className="judge-ask">
      <legend className="ui-hidden">{words.ask(props.suspect.number)}</legend>
      <Button look="main" onClick={then(props.onCollector)}>
        {words.isCollector}
      </Button>
      <Button onClick={then(props.onBystander)}>{words.notCollector}</Button>
      <Button look="quiet" onClick={then(props.onUnsure)}>
        {words.notSure}
      </Button>
    </fieldset>
  );
}
