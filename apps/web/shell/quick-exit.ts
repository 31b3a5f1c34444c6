/** Replaces the page with a neutral one at once. The history entry of this page is replaced too; older ones stay. */
export function leaveNow(): void {
  location.replace(new URL("note.html", document.baseURI).href);
}

/** Time in which two presses of Esc, or three taps on the name, count as one wish to leave. */
const together = 900;

/** Calls `leave` when it was asked `times` within a short time; each call is one asking. */
export function afterSeveral(times: number, leave: () => void, now: () => number = Date.now): () => void {
  let moments: number[] = [];
  return () => {
    const at = now();
    moments = [...moments.filter((one) => at - one <= together), at];
    if (moments.length >= times) leave();
  };
}
