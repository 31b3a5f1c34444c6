import { Link } from "@tanstack/react-router";
import { ArrowIcon } from "../ui/icons.tsx";

interface KnowLinkProps {
  readonly kind: "topic" | "rule" | "term" | "authority";
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly label?: string;
}

export function KnowLink({ kind, id, title, hint, label }: KnowLinkProps) {
  return (
    <Link to="/know/$kind/$id" params={{ kind, id }} className="know-link">
      <span>
        {label === undefined ? null : <span className="know-kind">{label}</span>}
        <strong>{title}</strong>
      </span>
      {hint === "" ? null : <span className="ui-soft">{hint}</span>}
      <ArrowIcon />
    </Link>
  );
}
