import { createContext, type ReactNode, useContext } from "react";

/** How one gets from a note to its place in the text and back; a page without script has plain links. */
export const JumpContext = createContext<((id: string) => void) | undefined>(undefined);

export function Jump({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  const jump = useContext(JumpContext);
  if (jump === undefined)
    return (
      <a className="rf-jump" href={`#${to}`}>
        {children}
      </a>
    );
  return (
    <button type="button" className="rf-jump" onClick={() => jump(to)}>
      {children}
    </button>
  );
}

export const noteId = (no: number): string => `note-${no}`;
export const placeId = (no: number): string => `place-${no}`;
