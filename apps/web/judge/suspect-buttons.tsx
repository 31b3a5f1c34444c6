import type { Suspect } from "@ringfence/journey/record/report/report.ts";
import { useMessages } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { changeSession, judgeAgain, useSession } from "./judge-session.ts";

/** One tap answers; the case is then judged again with it. */
export function SuspectButtons({ suspect: { key, number } }: { suspect: Suspect }) {
  const words = useMessages().report;
  const { collectors, bystanders, undecided } = useSession();
  return (
    <fieldset className="judge-ask">
      <legend className="ui-hidden">{words.ask(number)}</legend>
      <Button look="main" onClick={() => judgeAgain({ collectors: [...collectors, key] })}>
        {words.isCollector}
      </Button>
      <Button onClick={() => judgeAgain({ bystanders: [...bystanders, key] })}>{words.notCollector}</Button>
      <Button look="quiet" onClick={() => changeSession({ undecided: [...undecided, key] })}>
        {words.notSure}
      </Button>
    </fieldset>
  );
}
