import type { Topic } from "@ringfence/journey/know/index.ts";
import { say } from "@ringfence/report-view/language.ts";
import { useSettings } from "../settings/settings.ts";
import { Screen } from "../ui/screen.tsx";
import { BackToKnow } from "./back-to-know.tsx";
import { SupportLinks } from "./support-links.tsx";

export function TopicPage({ topic }: { topic: Topic }) {
  const { language } = useSettings();
  return (
    <Screen title={say(topic.title, language)} heading={say(topic.title, language)}>
      <p className="rf-plain">{say(topic.summary, language)}</p>
      <section className="ui-card">
        {topic.body.map((paragraph) => (
          <div key={paragraph.text.zh} className="ui-stack">
            <p>{say(paragraph.text, language)}</p>
            <SupportLinks ids={paragraph.support} />
          </div>
        ))}
      </section>
      <BackToKnow />
    </Screen>
  );
}
