import type { Suspect } from "@ringfence/journey/record/report/report.ts";
import { useMessages } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { changeSession, judgeAgain, useSession } from "./judge-session.ts";

/** The button pressed goes away with its number; the focus goes where the next one is. */
const then = (answer: () => void) => () => {
  answer();
  document.getElementById("rf-suspects")?.focus({ preventScroll: true });
};

/** One tap answers; the case is then judged again with it. */
export function SuspectButtons({ suspect: { key, number } }: { suspect: Suspect }) {
  const words = useMessages().report;
  const { collectors, bystanders, undecided } = useSession();
  return (
    <fieldset className="judge-ask">
      <legend className="ui-hidden">{words.ask(number)}</legend>
      <Button look="main" onClick={then(() => judgeAgain({ collectors: [...collectors, key] }))}>
        {words.isCollector}
      </Button>
      <Button onClick={then(() => judgeAgain({ bystanders: [...bystanders, key] }))}>{words.notCollector}</Button>
      <Button look="quiet" onClick={then(() => changeSession({ undecided: [...undecided, key] }))}>
        {words.notSure}
      </Button>
    </fieldset>
  );
}
