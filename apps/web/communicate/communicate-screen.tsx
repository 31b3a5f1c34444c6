import { Screen } from "../ui/screen.tsx";
import { WayLink, Ways } from "../ui/way.tsx";
import { useCommunicateWords } from "./words.ts";

export function CommunicateScreen() {
  const words = useCommunicateWords();
  return (
    <Screen title={words.title} heading={words.heading}>
      <p>{words.intro}</p>
      <section className="ui-stack" aria-labelledby="speak">
        <h2 id="speak">{words.speak}</h2>
        <Ways>
          <WayLink to="/communicate/letter/first-contact" name={words.first} hint={words.firstHint} main={true} />
          <WayLink to="/communicate/letters" name={words.letters} hint={words.lettersHint} />
          <WayLink to="/communicate/call" name={words.call} hint={words.callHint} />
          <WayLink to="/communicate/promises" name={words.promises} hint={words.promisesHint} />
          <WayLink to="/communicate/scam" name={words.scam} hint={words.scamHint} />
        </Ways>
      </section>
      <section className="ui-stack" aria-labelledby="report">
        <h2 id="report">{words.report}</h2>
        <Ways>
          <WayLink to="/report" name={words.doors} hint={words.doorsHint} />
          <WayLink to="/report/deadlines" name={words.deadlines} hint={words.deadlinesHint} />
        </Ways>
      </section>
      <section className="ui-stack" aria-labelledby="read">
        <h2 id="read">{words.read}</h2>
        <Ways>
          <WayLink to="/know/topic/talk-to-lender" name={words.talk} hint={words.talkHint} />
          <WayLink to="/know/topic/order-of-complaint" name={words.order} hint={words.orderHint} />
          <WayLink to="/know/topic/court-letters" name={words.court} hint={words.courtHint} />
        </Ways>
      </section>
    </Screen>
  );
}
