import { type ReactNode, useState } from "react";
import { useReport } from "../report-context.ts";

/** `<details>`: works without script; in a live page the content is drawn only once it is opened. */
export function Fold({
  summary,
  className,
  children,
}: {
  summary: ReactNode;
  className?: string;
  children: () => ReactNode;
}) {
  const { live } = useReport();
  const [seen, setSeen] = useState(!live);
  return (
    <details className={className ?? "rf-fold"} onToggle={live && !seen ? () => setSeen(true) : undefined}>
      <summary>{summary}</summary>
      {seen ? children() : null}
    </details>
  );
}
