import { topics } from "@ringfence/journey/know/index.ts";
import { authorities } from "@ringfence/law/authorities.gen.ts";
import { rules } from "@ringfence/law/rules.gen.ts";
import "@ringfence/report-view/report.css";
import { useParams } from "@tanstack/react-router";
import { useMessages } from "../settings/settings.ts";
import { Screen } from "../ui/screen.tsx";
import { AuthorityPage } from "./authority-page.tsx";
import { BackToKnow } from "./back-to-know.tsx";
import { RulePage } from "./rule-page.tsx";
import { TermPage } from "./term-page.tsx";
import { findTerm } from "./terms.ts";
import { TopicPage } from "./topic-page.tsx";

/** One page of the law made readable; the address says which. */
export function PageScreen() {
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
    const term = id === undefined ? undefined : findTerm(id);
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
