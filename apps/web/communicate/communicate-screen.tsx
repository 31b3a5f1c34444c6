import { Screen } from "../ui/screen.tsx";
import { WayLink, Ways } from "../ui/way.tsx";
import { useCommunicateWords } from "./words.ts";

export function CommunicateScreen() {
  const words = useCommunicateWords();
  return (
    <Screen title={words.title} heading={words.heading}>
      <p>{words.intro}</p>
      <Ways>
        <WayLink to="/know/topic/talk-to-lender" name={words.talk} hint={words.talkHint} main={true} />
        <WayLink to="/know/topic/order-of-complaint" name={words.order} hint={words.orderHint} />
        <WayLink to="/know/topic/court-letters" name={words.court} hint={words.courtHint} />
      </Ways>
    </Screen>
  );
}
