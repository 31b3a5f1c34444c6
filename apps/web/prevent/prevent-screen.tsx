import { Screen } from "../ui/screen.tsx";
import { WayLink, Ways } from "../ui/way.tsx";
import { usePreventWords } from "./words.ts";

export function PreventScreen() {
  const words = usePreventWords();
  return (
    <Screen title={words.title} heading={words.heading}>
      <p>{words.intro}</p>
      <Ways>
        <WayLink to="/prevent/contract" name={words.contract} hint={words.contractHint} main={true} />
        <WayLink to="/prevent/permissions" name={words.permissions} hint={words.permissionsHint} />
        <WayLink to="/prevent/privacy-log" name={words.privacyLog} hint={words.privacyLogHint} />
        <WayLink to="/prevent/app" name={words.app} hint={words.appHint} />
        <WayLink to="/know/topic/apps-and-address-book" name={words.apps} hint={words.appsHint} />
        <WayLink to="/prevent/accounts" name={words.accounts} hint={words.accountsHint} />
        <WayLink to="/prevent/contacts" name={words.people} hint={words.peopleHint} />
        <WayLink to="/know/topic/counter-collection-scams" name={words.scams} hint={words.scamsHint} />
      </Ways>
    </Screen>
  );
}
