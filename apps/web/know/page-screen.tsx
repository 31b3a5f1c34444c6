import { terms, topics } from "@ringfence/journey/know/index.ts";
import { authorities } from "@ringfence/law/authorities.gen.ts";
import { rules } from "@ringfence/law/rules.gen.ts";
import "@ringfence/report-view/report.css";
import { useParams } from "@tanstack/react-router";
import { useMessages } from "../settings/settings.ts";
import { Screen } from "../ui/screen.tsx";
import { AuthorityPage } from "./authority-page.tsx";
import { BackToKnow } from "./back-to-know.tsx";
import { ReportSetting } from "./report-setting.tsx";
import { RulePage } from "./rule-page.tsx";
import { TermPage } from "./term-page.tsx";
import { TopicPage } from "./topic-page.tsx";

/** One page of the law made readable; the address says which. */
export function PageScreen() {
  return (
    <ReportSetting>
      <Page />
    </ReportSetting>
  );
}

function Page() {
  const { kind, id } = useParams({ strict: false });
  if (kind === "rule") {
    const rule = rules.find((one) => one.id === id);
    if (rule !== undefined) return <RulePage key={rule.id} rule={rule} />;
  }
  if (kind === "authority") {
    const authority = authorities.find((one) => one.id === id);
    if (authority !== undefined) return <AuthorityPage key={authority.id} authority={authority} />;
  }
  if (kind === "topic") {
    const topic = topics.find((one) => one.id === id);
    if (topic !== undefined) return <TopicPage key={topic.id} topic={topic} />;
  }
  if (kind === "term") {
    const term = terms.find((one) => one.id === id);
    if (term !== undefined) return <TermPage key={term.id} term={term} />;
  }
  return <Missing />;
}

function Missing() {
  const { know: words } = useMessages();
  return (
    <Screen title={words.missing} heading={words.missing}>
      <p>{words.missingHint}</p>
      <BackToKnow />
    </Screen>
  );
}
