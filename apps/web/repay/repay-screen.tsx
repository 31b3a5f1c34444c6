import { Screen } from "../ui/screen.tsx";
import { WayLink, Ways } from "../ui/way.tsx";
import { useRepayWords } from "./words.ts";

export function RepayScreen() {
  const words = useRepayWords();
  return (
    <Screen title={words.title} heading={words.heading}>
      <p>{words.intro}</p>
      <Ways>
        <WayLink to="/repay/cost" name={words.cost} hint={words.costHint} main={true} />
        <WayLink to="/repay/bills" name={words.bills} hint={words.billsHint} />
        <WayLink to="/repay/budget" name={words.budget} hint={words.budgetHint} />
        <WayLink to="/repay/plan" name={words.plan} hint={words.planHint} />
        <WayLink to="/repay/debts" name={words.debts} hint={words.debtsHint} />
        <WayLink to="/repay/follow" name={words.follow} hint={words.followHint} />
        <WayLink to="/know/topic/true-cost" name={words.about} hint={words.aboutHint} />
        <WayLink to="/know/topic/card-instalments" name={words.card} hint={words.cardHint} />
        <WayLink to="/know/topic/limitation" name={words.limit} hint={words.limitHint} />
      </Ways>
    </Screen>
  );
}
