import { Link } from "@tanstack/react-router";
import { useMessages } from "../settings/settings.ts";
import { BackIcon } from "../ui/icons.tsx";

export function BackToKnow() {
  const { know } = useMessages();
  return (
    <p>
      <Link to="/know" className="ui-button ui-button-plain">
        <BackIcon />
        {know.backToKnow}
      </Link>
    </p>
  );
}
