import { Link } from "@tanstack/react-router";
import { useMessages } from "../settings/settings.ts";
import { Screen } from "../ui/screen.tsx";

/** Said by every screen that works on the open case, when none is open. */
export function NeedsCase({ title }: { title: string }) {
  const words = useMessages().keep;
  return (
    <Screen title={title} heading={title}>
      <p>{words.openFirst}</p>
      <Link to="/case" className="ui-button ui-button-main">
        {words.title}
      </Link>
    </Screen>
  );
}
