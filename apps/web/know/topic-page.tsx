import type { Paragraph, Topic } from "@ringfence/journey/know/topic.ts";
import { say } from "@ringfence/report-view/language.ts";
import { useSettings } from "../settings/settings.ts";
import { Screen } from "../ui/screen.tsx";
import { BackToKnow } from "./back-to-know.tsx";
import { ExplainedText } from "./explained-text.tsx";
import { SupportLinks } from "./support-links.tsx";

/** A text in sections; each claim carries what it rests on. */
export function TopicPage({ topic }: { topic: Topic }) {
  const { language } = useSettings();
  return (
    <Screen title={say(topic.title, language)} heading={say(topic.title, language)}>
      <ExplainedText className="rf-plain" text={topic.summary} />
      {sectionsOf(topic.body).map((section) => (
        <section key={section[0].text.zh} className="ui-card">
          {section[0].heading === undefined ? null : <h2>{say(section[0].heading, language)}</h2>}
          {section.map((paragraph) => (
            <div key={paragraph.text.zh}>
              <ExplainedText text={paragraph.text} />
              <SupportLinks support={paragraph.support} />
            </div>
          ))}
        </section>
      ))}
      <BackToKnow />
    </Screen>
  );
}

/** A paragraph with a heading begins a section. */
function sectionsOf(body: readonly Paragraph[]): [Paragraph, ...Paragraph[]][] {
  const sections: [Paragraph, ...Paragraph[]][] = [];
  for (const paragraph of body) {
    const last = sections.at(-1);
    if (last === undefined || paragraph.heading !== undefined) sections.push([paragraph]);
    else last.push(paragraph);
  }
  return sections;
}
