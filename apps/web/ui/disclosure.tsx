import type { ReactNode } from "react";

interface DisclosureProps {
  readonly summary: string;
  /** Something inside needs to be seen. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  return (
    <details open={open} className="ui-disclosure">
      <summary>{summary}</summary>
      <div className="ui-disclosure-body">{children}</div>
    </details>
  );
}
