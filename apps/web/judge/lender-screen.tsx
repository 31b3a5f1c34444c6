import { products } from "@ringfence/casefile/model/loan.ts";
import { lenderKinds } from "@ringfence/casefile/model/party.ts";
import { reportMessages } from "@ringfence/report-view/language.ts";
import { Link, Navigate, useNavigate } from "@tanstack/react-router";
import { useMessages, useSettings } from "../settings/settings.ts";
import { Button } from "../ui/button.tsx";
import { ChoiceList } from "../ui/choice-list.tsx";
import { Screen } from "../ui/screen.tsx";
import { changeSession, judgeAgain, startJudging, useSession } from "./judge-session.ts";

/** Step two: the kind of lender, 「不清楚」 included, then a look at what will be judged, and the start. */
export function LenderScreen() {
  const { lender: words } = useMessages();
  const { language } = useSettings();
  const { files, lenderKind, product, report } = useSession();
  const navigate = useNavigate();
  if (files.length === 0) return <Navigate to="/judge" replace={true} />;
  const start = () => {
    if (report === undefined) startJudging();
    else judgeAgain();
    navigate({ to: "/judge/report" });
  };
  return (
    <Screen title={words.title} heading={words.heading}>
      <p>{words.intro}</p>
      <ChoiceList
        legend={words.kindLabel}
        quietLegend={true}
        value={lenderKind}
        onChoose={(value) => changeSession({ lenderKind: value })}
        choices={lenderKinds.map((value) => ({
          value,
          name: reportMessages[language].lenderKinds[value],
          hint: words.hints[value],
        }))}
      />
      {lenderKind === "unknown" ? null : (
        <ChoiceList
          legend={words.productLabel}
          dense={true}
          value={product ?? "unknown"}
          onChoose={(value) => changeSession({ product: value === "unknown" ? undefined : value })}
          choices={[
            ...products.map((value) => ({ value, name: words.products[value] })),
            { value: "unknown" as const, name: words.unknownProduct },
          ]}
        />
      )}
      <p>
        {words.review(String(files.length))}{" "}
        <Link to="/judge" className="ui-link">
          {words.change}
        </Link>
      </p>
      <Button look="main" onClick={start}>
        {report === undefined ? words.start : words.again}
      </Button>
    </Screen>
  );
}
