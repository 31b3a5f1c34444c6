import { authorities } from "@ringfence/law/authorities.gen.ts";
import { rules } from "@ringfence/law/rules.gen.ts";
import { say } from "@ringfence/report-view/language.ts";
import { Link } from "@tanstack/react-router";
import { useMessages, useSettings } from "../settings/settings.ts";

/** What a claim rests on: rules and bodies by name, each a link to its page. */
export function SupportLinks({ ids }: { ids: readonly string[] }) {
  const { know: words } = useMessages();
  const { language } = useSettings();
  const links = ids.flatMap((id) => {
    const rule = rules.find((one) => one.id === id);
    if (rule !== undefined) return [{ kind: "rule", id, name: say(rule.title, language) }];
    const authority = authorities.find((one) => one.id === id);
    return authority === undefined ? [] : [{ kind: "authority", id, name: say(authority.name, language) }];
  });
  if (links.length === 0) return null;
  return (
    <p className="know-support">
      <span className="ui-soft">{words.support}</span>
      {links.map(({ kind, id, name }) => (
        <Link key={id} to="/know/$kind/$id" params={{ kind, id }} className="know-support-link">
          {name}
        </Link>
      ))}
    </p>
  );
}
