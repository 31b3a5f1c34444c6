import type { Term } from "@ringfence/journey/know/index.ts";
import { say } from "@ringfence/report-view/language.ts";
import { useSettings } from "../settings/settings.ts";
import { Screen } from "../ui/screen.tsx";
import { BackToKnow } from "./back-to-know.tsx";
import { SupportLinks } from "./support-links.tsx";

export function TermPage({ term }: { term: Term }) {
  const { language } = useSettings();
  return (
    <Screen title={say(term.title, language)} heading={say(term.title, language)}>
      <section className="ui-card">
        <p>{say(term.meaning, language)}</p>
        <SupportLinks support={term.support} />
      </section>
      <BackToKnow />
    </Screen>
  );
}
