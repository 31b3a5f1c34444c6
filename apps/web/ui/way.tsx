import type { ReactNode } from "react";
import { ArrowIcon } from "./icons.tsx";

interface WayProps {
  readonly name: string;
  readonly hint: string;
  /** The first thing to do: drawn in the brand colour. */
  readonly main?: boolean;
}

/** Large rows, each the beginning of a way through the product. */
export const Ways = ({ children }: { children: ReactNode }) => <div className="ui-ways">{children}</div>;

export function WayButton({ onChoose, ...row }: WayProps & { onChoose: () => void }) {
  return (
    <button type="button" className={classOf(row)} onClick={onChoose}>
      <Row {...row} />
    </button>
  );
}

/** `to`: a path of the router, such as "/case/log". */
export function WayLink({ to, ...row }: WayProps & { to: `/${string}` }) {
  return (
    <a href={`#${to}`} className={classOf(row)}>
      <Row {...row} />
    </a>
  );
}

const classOf = ({ main }: WayProps) => (main === true ? "ui-way ui-way-main" : "ui-way");

function Row({ name, hint }: WayProps) {
  return (
    <>
      <span>
        <span className="ui-way-name">{name}</span>
        <span className="ui-way-hint">{hint}</span>
      </span>
      <ArrowIcon />
    </>
  );
}
