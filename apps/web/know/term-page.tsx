import type { Term } from "@ringfence/journey/know/term.ts";
import { say } from "@ringfence/report-view/language.ts";
import { useSettings } from "../settings/settings.ts";
import { Screen } from "../ui/screen.tsx";
import { BackToKnow } from "./back-to-know.tsx";
import { SupportLinks } from "./support-links.tsx";

export function TermPage({ term }: { term: Term }) {
  const { language } = useSettings();
  return (
    <Screen title={say(term.term, language)} heading={say(term.term, language)}>
      <section className="ui-card">
        <p>{say(term.explanation, language)}</p>
        <SupportLinks support={term.support} />
      </section>
      <BackToKnow />
    </Screen>
  );
}
