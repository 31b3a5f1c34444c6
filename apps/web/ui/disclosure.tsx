import { type ReactNode, useState } from "react";

interface DisclosureProps {
  readonly summary: string;
  /** Something inside needs to be seen: it opens, and stays open until the person closes it. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  const [opened, setOpened] = useState(open);
  if (open && !opened) setOpened(true);
  return (
    <details open={opened} onToggle={({ currentTarget }) => setOpened(currentTarget.open)} className="ui-disclosure">
      <summary>{summary}</summary>
      <div className="ui-disclosure-body">{children}</div>
    </details>
  );
}
