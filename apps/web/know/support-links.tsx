import type { Support } from "@ringfence/journey/know/topic.ts";
import { reportCitation } from "@ringfence/journey/record/report/report-rule.ts";
import { authorities } from "@ringfence/law/authorities.gen.ts";
import { rules } from "@ringfence/law/rules.gen.ts";
import { say } from "@ringfence/report-view/language.ts";
import { Citation } from "@ringfence/report-view/parts/citations.tsx";
import { Link } from "@tanstack/react-router";
import { useMessages, useSettings } from "../settings/settings.ts";

/** What a claim rests on, folded: rules and bodies by name, each a link to its page, and provisions with their dates. */
export function SupportLinks({ support }: { support: readonly Support[] }) {
  const { know: words } = useMessages();
  if (support.length === 0) return null;
  return (
    <details className="know-support">
      <summary>{words.support}</summary>
      <ul className="rf-basis">
        {support.map((one) => (
          <li key={JSON.stringify(one)}>
            <SupportLine support={one} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function SupportLine({ support }: { support: Support }) {
  const { language } = useSettings();
  if ("citation" in support) return <Citation citation={reportCitation(support.citation)} />;
  const [kind, id] =
    "rule" in support ? (["rule", support.rule] as const) : (["authority", support.authority] as const);
  const rule = rules.find((one) => kind === "rule" && one.id === id);
  const authority = authorities.find((one) => kind === "authority" && one.id === id);
  const name = rule?.title ?? authority?.name;
  if (name === undefined) return <>{id}</>;
  return (
    <Link to="/know/$kind/$id" params={{ kind, id }} className="ui-link">
      {say(name, language)}
    </Link>
  );
}
